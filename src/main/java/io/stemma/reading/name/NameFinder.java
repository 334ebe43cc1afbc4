package io.stemma.reading.name;

import io.stemma.language.LanguagePack;
import io.stemma.language.ParsedArticle;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds whom and what an article names: persons, organisations, countries and places, each once for all its mentions, and
 * every mention, also by adjective, seat of power, role or pronoun. Safe for use by many threads.
 */
public final class NameFinder {
    private final LanguagePack pack;
    private final AdministrationSpotter administrations;
    private final GazetteerSpotter gazetteer;
    private final PersonSpotter persons;

    /** A finder for the language of a pack. Tables that the pack lacks are taken as empty. */
    public NameFinder(LanguagePack pack) {
        this.pack = pack;
        this.administrations = new AdministrationSpotter(pack);
        this.gazetteer = new GazetteerSpotter(pack);
        this.persons = new PersonSpotter(pack);
    }

    /** The names of an article. */
    public Names find(ParsedArticle article) {
        Page page = new Page(article);
        administrations.spot(page);
        gazetteer.spot(page);
        persons.spot(page);
        List<Draft> drafts = new Roster(pack, page.text()).of(page);
        List<NameMention> mentions = new ArrayList<>();
        for (Mark m : page.all()) {
            mentions.add(new NameMention(m.span(), m.line.index(), m.actor, m.form));
        }
        return new Names(drafts.stream().map(Draft::done).toList(), mentions);
    }
}
