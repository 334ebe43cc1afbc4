package io.stemma.reading.name;

import io.stemma.language.LanguagePack;
import io.stemma.language.ParsedArticle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds whom and what an article names: persons, organisations, countries and places, each once for all its mentions, and
 * every mention, also by adjective, seat of power, role or pronoun. Safe for use by many threads.
 */
public final class NameFinder {
    private final LanguagePack pack;
    private final AdministrationSpotter administrations;
    private final AnnouncedSpotter announced;
    private final GazetteerSpotter gazetteer;
    private final Institutions institutions;
    private final OrganisationSpotter organisations;
    private final PersonSpotter persons;
    private final PlaceSpotter places;
    private final FirmSpotter firms;
    private final ListSpotter lists;
    private final LoneSpotter lone;
    private final RoleFinder roles;
    private final Leaders leaders;
    private final NominalFinder nominals;
    private final HeadNounFinder headNouns;
    private final PronounFinder pronouns;

    /** A finder for the language of a pack. Tables that the pack lacks are taken as empty. */
    public NameFinder(LanguagePack pack) {
        this.pack = pack;
        this.administrations = new AdministrationSpotter(pack);
        this.announced = new AnnouncedSpotter(pack);
        this.gazetteer = new GazetteerSpotter(pack);
        this.leaders = pack.part(Leaders.class, Leaders::new);
        this.nominals = new NominalFinder(pack);
        this.headNouns = new HeadNounFinder(pack);
        this.pronouns = new PronounFinder(pack);
        this.roles = new RoleFinder(pack);
        this.institutions = new Institutions(pack);
        this.organisations = new OrganisationSpotter(pack);
        this.places = new PlaceSpotter(pack);
        this.firms = new FirmSpotter(pack);
        this.lone = new LoneSpotter(pack);
        this.lists = new ListSpotter(pack);
        this.persons = new PersonSpotter(pack);
    }

    /** The names of an article. */
    public Names find(ParsedArticle article) {
        Page page = new Page(article);
        administrations.spot(page);
        gazetteer.spot(page);
        announced.spot(page);
        institutions.spot(page);
        organisations.spot(page);
        firms.spot(page);
        persons.spot(page);
        places.spot(page);
        lists.spot(page);
        lone.spot(page);
        List<Draft> drafts = new Roster(pack, page.text()).of(page);
        leaders.tell(drafts, article.article().publishedDay());
        roles.find(page, drafts);
        List<NameMention> mentions = new ArrayList<>();
        for (Mark m : page.all()) {
            mentions.add(new NameMention(m.span(), m.line.index(), m.actor, m.form));
        }
        List<Nominal> byRole = nominals.find(page, drafts);
        List<Nominal> byPronoun = pronouns.find(page, drafts, byRole);
        headNouns.find(page).forEach(n -> mentions.add(mention(n, NameForm.NOMINAL)));
        byRole.forEach(n -> mentions.add(mention(n, NameForm.NOMINAL)));
        byPronoun.forEach(n -> mentions.add(mention(n, NameForm.PRONOUN)));
        mentions.sort(Comparator.comparing(NameMention::span));
        return new Names(drafts.stream().map(Draft::done).toList(), mentions);
    }

    private static NameMention mention(Nominal n, NameForm form) {
        return new NameMention(n.span(), n.line().index(), n.actor(), form);
    }
}
