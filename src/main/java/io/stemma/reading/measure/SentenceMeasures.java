package io.stemma.reading.measure;

import io.stemma.reading.clause.Clause;
import io.stemma.reading.clause.Phrase;
import io.stemma.reading.event.Mode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The measures of one sentence. */
final class SentenceMeasures {
    private static final String NEEDS = "needs-";

    private final Scene scene;
    private final MeasureWords words;
    private final List<Outline> found = new ArrayList<>();
    private Outline last;

    /**
     * The measures of a sentence.
     *
     * @param last the last measure that the sentence before names, or null
     */
    SentenceMeasures(Scene scene, Outline last) {
        this.scene = scene;
        this.words = scene.words();
        this.last = last;
    }

    /** The last measure that the sentence names, or null. */
    Outline last() {
        return last;
    }

    List<Outline> find() {
        Outline before = last;
        last = null;
        for (int i = 0; i < scene.tokens().size(); i++) {
            KindWord kind = words.kind(scene.tokens(), i);
            if (kind != null && !partOfName(i) && !covered(i) && apt(kind)) {
                noun(kind, i);
            } else if (kind == null) {
                Outline meant = last == null ? before : last;
                if (meant != null && (words.anaphor(scene.token(i)) || last != null && those(i, meant))) {
                    pronoun(meant, i);
                }
            }
        }
        for (Clause c : scene.clauses()) {
            keep(new VerbMeasures(scene, c).find());
        }
        keep(new Deadlines(scene).find(found));
        return found;
    }

    /** Whether the sentence holds a word of the role that the kind needs, for a noun that means something else too. */
    private boolean apt(KindWord kind) {
        for (String trait : kind.traits()) {
            if (trait.startsWith(NEEDS)
                    && scene.tokens().stream().noneMatch(t -> words.is(trait.substring(NEEDS.length()), t))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word like "those" stands for the measure with another target: "those on the bank". */
    private boolean those(int i, Outline meant) {
        return i + 1 < scene.tokens().size()
                && words.is("those", scene.token(i).lower())
                && meant.word.on().contains(scene.token(i + 1).lower())
                && (i == 0 || !meant.word.on().contains(scene.token(i - 1).lower()));
    }

    private void pronoun(Outline meant, int i) {
        Clause c = scene.clauseOf(i);
        if (c == null
                || scene.mentions().stream()
                        .anyMatch(m -> m.span().contains(scene.token(i).span()))) {
            return;
        }
        boolean those = those(i, meant);
        KindWord word = meant.word.anaphor();
        Outline bare = new Outline(those ? word.other() : word, i, i);
        bare.clause = c;
        Phrase phrase = c.phraseAt(i).orElseThrow();
        if (phrase.to() - phrase.from() > (phrase.preposition().isEmpty() ? 1 : 2)) {
            return;
        }
        if (those) {
            NounSurroundings around = new NounSurroundings(scene, c, phrase, bare);
            around.read();
        }
        List<Outline> told = new NounActs(scene, c, phrase, bare, List.of()).read();
        for (Outline o : told) {
            if (o.effect != MeasureKind.Effect.EXEMPTS && !o.word.is("granted")) {
                o.touch(new Party(meant.on, meant.what));
            }
        }
        keep(told);
    }

    /** Whether a longer name of a measure takes this word in: "<em>sanctions</em> relief". */
    private boolean covered(int i) {
        for (int j = i + 1; j < Math.min(scene.tokens().size(), i + 3); j++) {
            KindWord longer = words.kind(scene.tokens(), j);
            if (longer != null && j - longer.before().size() <= i) {
                return true;
            }
        }
        return false;
    }

    private boolean partOfName(int i) {
        return scene.mentions().stream()
                .anyMatch(m -> m.span().contains(scene.token(i).span())
                        && m.span().length() > scene.token(i).span().length());
    }

    private void noun(KindWord kind, int i) {
        Clause c = scene.clauseOf(i);
        if (c == null) {
            return;
        }
        Phrase phrase = c.phraseAt(i).orElseThrow();
        Outline bare = new Outline(kind, i - kind.before().size(), i);
        bare.clause = c;
        last = bare;
        NounSurroundings around = new NounSurroundings(scene, c, phrase, bare);
        if (!around.head()) {
            return;
        }
        around.read();
        List<NounChain.Link> chain = NounChain.over(scene, c, phrase, i);
        List<Outline> told = new ArrayList<>(new NounActs(scene, c, phrase, bare, chain).read());
        told.addAll(around.participles());
        if (told.isEmpty()) {
            told.addAll(around.presumed(chain, found));
        }
        share(told);
        keep(told);
        told.stream().filter(Outline::touches).findFirst().ifPresent(o -> last = o);
    }

    /** What one clause tells of the target holds for what others tell of the same word. */
    private static void share(List<Outline> told) {
        for (Outline o : told) {
            boolean touched = o.touches() || o.effect == MeasureKind.Effect.EXEMPTS;
            if (!touched) {
                told.stream().filter(Outline::touches).findFirst().ifPresent(t -> o.touch(new Party(t.on, t.what)));
            }
        }
    }

    /** Keeps what says enough; what says the same of the same word goes into one. */
    private void keep(List<Outline> told) {
        told.forEach(o -> Spell.read(scene, o));
        List<Outline> merged = new ArrayList<>();
        for (Outline o : told) {
            Outline same = merged.stream().filter(k -> same(k, o)).findFirst().orElse(null);
            if (same == null) {
                merged.add(o);
            } else {
                same.mode = same.mode == o.mode ? o.mode : Mode.THREATENED;
                same.add(o);
            }
        }
        for (Outline o : merged) {
            if (enough(o)) {
                o.on.removeAll(o.word.is("mutual") ? o.by : List.of());
                found.add(o);
            }
        }
    }

    private static boolean same(Outline a, Outline b) {
        return a.head == b.head && a.effect == b.effect && (a.mode == b.mode || threat(a, b));
    }

    /** Whether one tells as threat what the other tells as plan. */
    private static boolean threat(Outline a, Outline b) {
        return a.mode == Mode.PLANNED && b.mode == Mode.THREATENED
                || a.mode == Mode.THREATENED && b.mode == Mode.PLANNED;
    }

    private boolean enough(Outline o) {
        boolean mutual = o.word.is("mutual") && o.mode != Mode.ENDED && (o.lasts != null || o.end != null);
        boolean timed = o.what != null && (o.lasts != null || o.end != null || o.start != null);
        boolean bounded = o.verb >= 0 && (mutual || timed);
        boolean party = !o.by.isEmpty() || !o.on.isEmpty() || named(o) || bounded || o.act == Act.TREAT;
        boolean open = o.mode == Mode.CONDITIONAL || o.word.is("granted") && o.what != null;
        boolean loose = open && !(o.touches() && !o.by.isEmpty());
        return o.mode != null && party && !loose;
    }

    /** Whether the description of what it touches names somebody. */
    private boolean named(Outline o) {
        if (o.what == null) {
            return false;
        }
        int from = scene.sentence().tokenAt(o.what.start());
        int to = scene.sentence().tokenAt(o.what.end() - 1);
        return IntStream.rangeClosed(Math.max(1, from), to).anyMatch(i -> Party.proper(scene, i))
                || scene.mentions().stream().anyMatch(m -> o.what.contains(m.span()));
    }
}
