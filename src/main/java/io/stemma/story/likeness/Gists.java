package io.stemma.story.likeness;

import io.stemma.actor.ActorKeys;
import io.stemma.article.Span;
import io.stemma.language.LanguagePack;
import io.stemma.language.LanguagePacks;
import io.stemma.lineage.Pivot;
import io.stemma.reading.ReadArticle;
import io.stemma.reading.SentenceReading;
import io.stemma.reading.figure.FigureMention;
import io.stemma.reading.name.LocalActor;
import io.stemma.reading.name.NameForm;
import io.stemma.reading.name.NameKind;
import io.stemma.reading.name.NameMention;
import io.stemma.reading.name.NameSkeleton;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes the gists of articles: pure functions of an article and its reading. Safe for use by many threads. */
public final class Gists {
    /** How many sentences stand at the top, the headline among them. */
    static final int TOP = 3;

    /** How many times as much a thing counts that stands there. */
    private static final float LEAD = 1.3f;
    /** How much a name weighs beside words, times its prominence. */
    private static final float NAME = 7;
    /** Shorter words with a capital say little. */
    private static final int SHORT = 3;

    private static final int MOST_ALTERNATIVES = 8;
    /** What is no word but an address on the web. */
    private static final Pattern ADDRESS = Pattern.compile("\\w\\.\\w{2}|[@/]");

    private final LanguagePacks packs;
    private final Commonness commonness;
    private final Prominence prominence;

    /** For articles in the languages of these packs. */
    public Gists(LanguagePacks packs) {
        this.packs = packs;
        this.commonness = new Commonness(packs, new Pivot(packs));
        this.prominence = new Prominence(packs);
    }

    /** The gist of an article. */
    public Gist of(ReadArticle read) {
        LanguagePack pack = packs.of(read.reading().language()).orElse(null);
        Making making = new Making(read);
        String title = read.article().title();
        if (pack != null && title != null && read.article().titleSpan() == null) {
            Span whole = new Span(0, title.length());
            pack.glosser().terms(pack.tokens(title, whole)).forEach(t -> making.word(t, true));
            making.capitals(title, true);
            making.top--;
        }
        for (SentenceReading s : read.reading().sentences()) {
            boolean high = s.index() < making.top;
            s.terms().forEach(t -> making.word(t, high));
            making.capitals(read.article().at(s.span()), high);
        }
        for (NameMention m : read.reading().names().mentions()) {
            if (m.form() != NameForm.PRONOUN) {
                making.name(read.reading().names().of(m), m.sentence() < making.top);
            }
        }
        for (FigureMention f : read.reading().figures()) {
            TellingNumbers.digits(f).ifPresent(digits -> making.number(digits, f, f.sentence() < making.top));
        }
        return new Gist(
                read.id(),
                read.reading().language(),
                WritingDay.of(read.article()).orElse(null),
                making.bags(),
                Distinctions.of(read, making.top),
                () -> GistVectors.of(read, pack));
    }

    /** The gist of one article while it is made. */
    private final class Making {
        final Bag.Filling all = new Bag.Filling(LEAD);
        final Bag.Filling high = new Bag.Filling(1);
        final Bag.Filling persons = new Bag.Filling(LEAD);
        final Bag.Filling countries = new Bag.Filling(LEAD);
        final Bag.Filling capitals = new Bag.Filling(LEAD);
        int top = TOP;

        Making(ReadArticle read) {
            if (read.reading().sentences().isEmpty()) {
                top = 0;
            }
        }

        /** A content word, its alternatives joined by {@code |}. */
        void word(String term, boolean inTop) {
            if (Character.isDigit(term.charAt(0)) || ADDRESS.matcher(term).find()) {
                return;
            }
            String[] alternatives = term.split("\\|");
            if (alternatives[0].indexOf(' ') < 0) {
                thing(
                        Arrays.stream(alternatives)
                                .filter(a -> a.indexOf(' ') < 0)
                                .toList(),
                        inTop);
            } else {
                Phrase.of(alternatives).words().forEach(w -> thing(w, inTop));
            }
        }

        private void thing(Collection<String> words, boolean inTop) {
            Set<String> stems = new LinkedHashSet<>();
            float weight = 0;
            for (String word : words) {
                String stem = commonness.stem(word);
                if (stems.size() < MOST_ALTERNATIVES && stem.length() > 1 && stems.add(stem)) {
                    weight += commonness.weight(stem);
                }
            }
            if (!stems.isEmpty()) {
                add(List.copyOf(stems), weight / stems.size(), inTop);
            }
        }

        void name(LocalActor actor, boolean inTop) {
            List<String> key = List.of("name " + ActorKeys.of(actor));
            float weight = NAME * prominence.of(actor);
            add(key, weight, inTop);
            if (actor.kind() == NameKind.PERSON) {
                persons.add(key, weight, inTop);
            } else if (actor.kind() == NameKind.COUNTRY) {
                countries.add(key, weight, inTop);
            }
        }

        void number(String digits, FigureMention figure, boolean inTop) {
            add(List.of("number " + digits), TellingNumbers.weight(figure), inTop);
        }

        private void add(List<String> keys, float weight, boolean inTop) {
            all.add(keys, weight, inTop);
            if (inTop) {
                high.add(keys, weight, true);
            }
        }

        /** What of a sentence is written with capitals, but for its first word. */
        void capitals(String sentence, boolean inTop) {
            int start = -1;
            boolean first = true;
            for (int i = 0; i <= sentence.length(); i++) {
                if (i < sentence.length() && Character.isLetterOrDigit(sentence.charAt(i))) {
                    start = start < 0 ? i : start;
                } else if (start >= 0) {
                    if (!first && i - start >= SHORT && Character.isUpperCase(sentence.charAt(start))) {
                        capital(sentence.substring(start, i), inTop);
                    }
                    first = false;
                    start = -1;
                }
            }
        }

        private void capital(String word, boolean inTop) {
            String sound = NameSkeleton.of(word);
            if (!sound.isEmpty()) {
                String stem = commonness.stem(word.toLowerCase(Locale.ROOT));
                capitals.add(List.of(sound), commonness.weight(stem), inTop);
            }
        }

        Gist.Bags bags() {
            return new Gist.Bags(all.bag(), high.bag(), persons.bag(), countries.bag(), capitals.bag());
        }
    }
}
