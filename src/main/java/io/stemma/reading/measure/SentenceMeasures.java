package io.stemma.reading.measure;

import io.stemma.reading.clause.Clause;
import io.stemma.reading.clause.Phrase;
import io.stemma.reading.event.Mode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The measures of one sentence. */
final class SentenceMeasures {
    private final Scene scene;
    private final MeasureWords words;
    private final List<Outline> found = new ArrayList<>();

    SentenceMeasures(Scene scene) {
        this.scene = scene;
        this.words = scene.words();
    }

    List<Outline> find() {
        for (int i = 0; i < scene.tokens().size(); i++) {
            KindWord kind = words.kind(scene.tokens(), i);
            if (kind != null && !partOfName(i) && !covered(i)) {
                noun(kind, i);
            }
        }
        for (Clause c : scene.clauses()) {
            keep(new VerbMeasures(scene, c).find());
        }
        found.forEach(o -> Spell.read(scene, o));
        return found;
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
        keep(told);
    }

    /** Keeps what says enough; what says the same of the same word goes into one. */
    private void keep(List<Outline> told) {
        List<Outline> merged = new ArrayList<>();
        for (Outline o : told) {
            Outline same = merged.stream().filter(k -> same(k, o)).findFirst().orElse(null);
            if (same == null) {
                merged.add(o);
            } else {
                same.mode = same.mode == o.mode ? o.mode : Mode.THREATENED;
                same.by.addAll(o.by);
                same.touch(new Party(o.on, o.what));
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
        boolean party = !o.by.isEmpty() || !o.on.isEmpty() || named(o) || o.act == Act.TREAT;
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
