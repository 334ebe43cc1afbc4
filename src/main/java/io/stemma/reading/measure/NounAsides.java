package io.stemma.reading.measure;

import io.stemma.language.Token;
import io.stemma.language.VerbForm;
import io.stemma.reading.clause.Clause;
import io.stemma.reading.clause.Modality;
import io.stemma.reading.clause.Phrase;
import io.stemma.reading.clause.Phrase.Role;
import io.stemma.reading.name.NameMention;
import io.stemma.reading.time.TimeMention;
import java.util.ArrayList;
import java.util.List;

/**
 * What is told of a measure's noun from aside: in a clause that follows it without a relative pronoun ("the tariffs Peru
 * imposed on Chile"), or by a list of those whom it hits ("took Chile off the list of countries hit by the tariffs").
 */
final class NounAsides {
    private static final int REACH = 16;

    private final Scene scene;
    private final MeasureWords words;
    private final Clause home;
    private final Phrase phrase;
    private final Outline bare;

    NounAsides(Scene scene, Clause home, Phrase phrase, Outline bare) {
        this.scene = scene;
        this.words = scene.words();
        this.home = home;
        this.phrase = phrase;
        this.bare = bare;
    }

    /** Those who are taken off a list of whom the measure hits. */
    List<Outline> listed() {
        List<Outline> told = new ArrayList<>();
        for (Clause c : scene.clauses()) {
            if (c.verb() != null && (c == home || above(c, home))) {
                listed(c, told);
            }
        }
        return told;
    }

    private boolean above(Clause c, Clause below) {
        for (Clause at = below; at.parent() >= 0; at = scene.clauses().get(at.parent())) {
            if (at.parent() == c.index()) {
                return true;
            }
        }
        return false;
    }

    private void listed(Clause c, List<Outline> told) {
        for (ActWord a : words.verbs(c.verb().lemmas())) {
            if (a.act() != Act.EXEMPT || c.modality() != Modality.FACT) {
                continue;
            }
            for (Phrase p : c.phrases()) {
                boolean list = a.measure().contains(p.preposition())
                        && p.members().stream().anyMatch(m -> words.is("list", scene.token(m.head())));
                if (list && p.to() <= bare.head && bare.head - p.to() <= REACH) {
                    Outline o = bare.copy();
                    o.on.clear();
                    o.by.clear();
                    o.what = null;
                    o.verb = c.verb().head();
                    o.clause = c;
                    o.apply(Act.EXEMPT, Modality.FACT);
                    o.by.addAll(Takers.of(scene, c));
                    Role spared = c.verb().passive() ? Role.SUBJECT : Role.OBJECT;
                    c.first(spared).ifPresent(s -> o.touch(Party.touched(scene, c, s)));
                    o.start = day(p.to());
                    told.add(o);
                    return;
                }
            }
        }
    }

    /** The first day told between the list and a little behind the measure, or null. */
    private Integer day(int from) {
        for (int i = 0; i < scene.times().size(); i++) {
            TimeMention t = scene.times().get(i);
            int at = scene.sentence().tokenAt(t.span().start());
            if (t.type() == TimeMention.Type.DATE && at >= from && at <= bare.head + REACH / 2) {
                return scene.firstTime() + i;
            }
        }
        return null;
    }

    /** What the clause tells that follows the noun without a pronoun. */
    List<Outline> follower() {
        int at = phrase.to();
        if (at < scene.tokens().size() && words.is("relative", scene.token(at).lower())) {
            at++;
        }
        if (at < scene.tokens().size() && words.is("article", scene.token(at).lower())) {
            at++;
        }
        NameMention taker = starting(at);
        int verb = taker == null ? -1 : scene.sentence().tokenAt(taker.span().end());
        if (verb < 0 || verb >= scene.tokens().size() || !scene.token(verb).finite()) {
            return List.of();
        }
        for (ActWord a : words.verbs(List.copyOf(words.keys(scene.token(verb))))) {
            Outline o = bare.copy();
            boolean object = a.measure().contains("object") && a.with().isEmpty();
            if (object && o.apply(a.act(), Modality.FACT)) {
                o.verb = verb;
                o.by.clear();
                o.by.add(taker.actor());
                o.on.clear();
                o.what = null;
                targets(a, o);
                return List.of(o);
            }
        }
        return List.of();
    }

    /** What somebody is asked to do, told by a bare verb: "demanded that Peru lift its tariffs". */
    List<Outline> asked() {
        for (int j = bare.from - 1; j > 0 && bare.from - j <= REACH / 3; j--) {
            Token t = scene.token(j);
            boolean free = scene.clauses().stream()
                    .noneMatch(c -> c.verb() != null
                            && c.verb().head() == scene.sentence().tokenAt(t.start()));
            if (free && t.can(VerbForm.INFINITIVE) && endsName(j - 1)) {
                Clause asking = asking(j);
                Outline o = bare.copy();
                for (ActWord a : asking == null ? List.<ActWord>of() : words.verbs(List.copyOf(words.keys(t)))) {
                    if (a.measure().contains("object") && o.apply(a.act(), Modality.REQUESTED)) {
                        o.verb = j;
                        o.by.clear();
                        o.by.addAll(Takers.subject(scene, asking, 0));
                        return List.of(o);
                    }
                }
            }
        }
        return List.of();
    }

    private boolean endsName(int token) {
        int end = scene.token(token).end();
        return scene.mentions().stream().anyMatch(m -> m.span().end() == end);
    }

    /** The nearest clause before the token whose verb asks for something. */
    private Clause asking(int token) {
        Clause found = null;
        for (Clause c : scene.clauses()) {
            boolean before = c.verb() != null && c.verb().head() < token;
            if (before && words.verbs(c.verb().lemmas()).stream().anyMatch(a -> a.act() == Act.REQUEST)) {
                found = c;
            }
        }
        return found;
    }

    private void targets(ActWord a, Outline o) {
        for (Clause c : scene.clauses()) {
            for (Phrase p : c.phrases()) {
                boolean near = !p.implied() && p.from() > o.verb && p.from() - o.verb <= REACH / 2;
                boolean slot = o.word.on().contains(p.preposition()) || a.on().contains(p.preposition());
                if (near && slot && !scene.timely(p)) {
                    o.touch(Party.touched(scene, c, p));
                }
            }
        }
    }

    private NameMention starting(int token) {
        if (token >= scene.tokens().size()) {
            return null;
        }
        int start = scene.token(token).start();
        return scene.mentions().stream()
                .filter(m -> m.span().start() == start)
                .findFirst()
                .orElse(null);
    }
}
