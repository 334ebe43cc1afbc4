package io.stemma.story.likeness;

import io.stemma.actor.ActorKeys;
import io.stemma.article.Span;
import io.stemma.language.LanguagePack;
import io.stemma.language.LanguagePacks;
import io.stemma.language.vector.SentenceVectors;
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
import java.util.Optional;
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

    /** Where a title stands that is not part of the text. */
    private static final int TITLE = -1;

    private static final int MOST_ALTERNATIVES = 8;
    /** What is no word but an address on the web. */
    private static final Pattern ADDRESS = Pattern.compile("\\w\\.\\w{2}|[@/]");

    private final LanguagePacks packs;
    private final Commonness commonness;
    private final Prominence prominence;
    private final Optional<SentenceVectors> own;

    /** For articles in the languages of these packs. */
    public Gists(LanguagePacks packs) {
        this(packs, Optional.empty());
    }

    /** The same with what makes vectors instead of what comes with Stemma. */
    public Gists(LanguagePacks packs, Optional<SentenceVectors> own) {
        this.own = own;
        this.packs = packs;
        this.commonness = new Commonness(packs, new Pivot(packs));
        this.prominence = new Prominence(packs);
    }

    /** The gist of an article. */
    public Gist of(ReadArticle read) {
        LanguagePack pack = packs.of(read.reading().language()).orElse(null);
        Matter matter = new Matter(read, pack);
        Making making = new Making(read, matter);
        String title = read.article().title();
        if (pack != null && title != null && read.article().titleSpan() == null) {
            Span whole = new Span(0, title.length());
            making.at(TITLE);
            pack.glosser().terms(pack.tokens(title, whole)).forEach(making::word);
            making.capitals(title);
        }
        for (SentenceReading s : read.reading().sentences()) {
            making.at(s.index());
            for (Span part : matter.of(s)) {
                terms(read, pack, s, part).forEach(making::word);
                making.capitals(read.article().at(part));
            }
        }
        for (NameMention m : read.reading().names().mentions()) {
            if (m.form() != NameForm.PRONOUN && matter.has(m.sentence(), m.span())) {
                making.at(m.sentence());
                making.name(read.reading().names().of(m));
            }
        }
        for (FigureMention f : read.reading().figures()) {
            if (matter.has(f.sentence(), f.span())) {
                making.at(f.sentence());
                TellingNumbers.digits(f).ifPresent(digits -> making.number(digits, f));
            }
        }
        return new Gist(
                read.id(),
                read.reading().language(),
                WritingDay.of(read.article()).orElse(null),
                making.bags(),
                Distinctions.of(read, making.top),
                () -> GistVectors.of(own.or(SentenceVectors::ofStemma).orElse(null), read, pack, matter));
    }

    private static List<String> terms(ReadArticle read, LanguagePack pack, SentenceReading sentence, Span part) {
        return part.equals(sentence.span())
                ? sentence.terms()
                : pack.glosser().terms(pack.tokens(read.article().text(), part));
    }

    /** The gist of one article while it is made. */
    private final class Making {
        final Bag.Filling all = new Bag.Filling(LEAD);
        final Bag.Filling high = new Bag.Filling(1);
        final Bag.Filling persons = new Bag.Filling(LEAD);
        final Bag.Filling countries = new Bag.Filling(LEAD);
        final Bag.Filling capitals = new Bag.Filling(LEAD);
        final Bag.Filling titled = new Bag.Filling(1);
        /** The sentence that the first line is, {@link #TITLE} where it stands apart. */
        final int first;
        /** Sentences before this one stand at the top. */
        final int top;

        private boolean inTop;
        private boolean inTitle;

        Making(ReadArticle read, Matter matter) {
            boolean apart = read.article().title() != null && read.article().titleSpan() == null;
            first = apart ? TITLE : matter.next(0);
            int end = 0;
            for (int high = apart ? 1 : 0; high < TOP; high++) {
                end = matter.next(end) + 1;
            }
            top = read.reading().sentences().isEmpty() ? 0 : end;
        }

        /** Goes to a sentence, or to the title that stands apart. */
        void at(int sentence) {
            inTop = sentence < top;
            inTitle = sentence == first;
        }

        /** A content word, its alternatives joined by {@code |}. */
        void word(String term) {
            if (Character.isDigit(term.charAt(0)) || ADDRESS.matcher(term).find()) {
                return;
            }
            String[] alternatives = term.split("\\|");
            if (alternatives[0].indexOf(' ') < 0) {
                thing(Arrays.stream(alternatives)
                        .filter(a -> a.indexOf(' ') < 0)
                        .toList());
            } else {
                Phrase.of(alternatives).words().forEach(this::thing);
            }
        }

        private void thing(Collection<String> words) {
            Set<String> stems = new LinkedHashSet<>();
            float weight = 0;
            for (String word : words) {
                String stem = commonness.stem(word);
                if (stems.size() < MOST_ALTERNATIVES && stem.length() > 1 && stems.add(stem)) {
                    weight += commonness.weight(stem);
                }
            }
            if (!stems.isEmpty()) {
                add(List.copyOf(stems), weight / stems.size());
            }
        }

        void name(LocalActor actor) {
            List<String> key = List.of("name " + ActorKeys.of(actor));
            float weight = NAME * prominence.of(actor);
            add(key, weight);
            if (actor.kind() == NameKind.PERSON) {
                persons.add(key, weight, inTop);
            } else if (actor.kind() == NameKind.COUNTRY) {
                countries.add(key, weight, inTop);
            }
        }

        void number(String digits, FigureMention figure) {
            add(List.of("number " + digits), TellingNumbers.weight(figure));
        }

        private void add(List<String> keys, float weight) {
            all.add(keys, weight, inTop);
            if (inTop) {
                high.add(keys, weight, true);
            }
            if (inTitle) {
                titled.add(keys, weight, true);
            }
        }

        /** What of a sentence is written with capitals, but for its first word. */
        void capitals(String sentence) {
            int start = -1;
            boolean first = true;
            for (int i = 0; i <= sentence.length(); i++) {
                if (i < sentence.length() && Character.isLetterOrDigit(sentence.charAt(i))) {
                    start = start < 0 ? i : start;
                } else if (start >= 0) {
                    if (!first && i - start >= SHORT && Character.isUpperCase(sentence.charAt(start))) {
                        capital(sentence.substring(start, i));
                    }
                    first = false;
                    start = -1;
                }
            }
        }

        private void capital(String word) {
            String sound = NameSkeleton.of(word);
            if (!sound.isEmpty()) {
                String stem = commonness.stem(word.toLowerCase(Locale.ROOT));
                capitals.add(List.of(sound), commonness.weight(stem), inTop);
            }
        }

        Gist.Bags bags() {
            return new Gist.Bags(all.bag(), high.bag(), titled.bag(), persons.bag(), countries.bag(), capitals.bag());
        }
    }
}
