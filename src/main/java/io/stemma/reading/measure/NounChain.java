package io.stemma.reading.measure;

import io.stemma.reading.clause.Clause;
import io.stemma.reading.clause.Phrase;
import java.util.ArrayList;
import java.util.List;

/** The nouns that govern a measure's noun, from the nearest outward: "the <em>call</em> for an <em>easing</em> of sanctions". */
final class NounChain {
    /**
     * A noun of the chain.
     *
     * @param token its token
     * @param act what it does to the measure
     * @param phrase its phrase
     */
    record Link(int token, Act act, Phrase phrase) {}

    private static final int REACH = 3;

    private NounChain() {}

    static List<Link> over(Scene scene, Clause clause, Phrase phrase, int head) {
        List<Link> links = new ArrayList<>();
        Phrase at = phrase;
        int token = head;
        for (int depth = 0; depth < REACH; depth++) {
            Link link = above(scene, clause, at, token);
            if (link == null) {
                break;
            }
            links.add(link);
            at = link.phrase();
            token = link.token();
        }
        return links;
    }

    private static Link above(Scene scene, Clause clause, Phrase phrase, int head) {
        int last = head + 1;
        while (last < phrase.to() && scene.token(last).word() && !scene.function(last)) {
            Link link = link(scene, last, phrase, "compound");
            if (link != null) {
                return link;
            }
            last++;
        }
        for (int i = head - 1; i >= phrase.from(); i--) {
            Link link = link(scene, i, phrase, "genitive");
            if (link != null) {
                return link;
            }
        }
        String slot = phrase.role() == Phrase.Role.GENITIVE ? "genitive" : phrase.preposition();
        if (slot.isEmpty()) {
            return null;
        }
        int end = phrase.from();
        for (int hop = 0; hop < REACH; hop++) {
            Phrase before = ending(clause, end);
            if (before == null || before.members().isEmpty()) {
                return null;
            }
            int noun = before.members().get(before.members().size() - 1).head();
            Link link = link(scene, noun, before, slot);
            if (link != null) {
                return link;
            }
            if (before.preposition().isEmpty() && before.role() != Phrase.Role.GENITIVE) {
                return null;
            }
            end = before.from();
        }
        return null;
    }

    private static Link link(Scene scene, int token, Phrase phrase, String slot) {
        for (ActWord a : scene.words().nouns(scene.token(token))) {
            if (a.measure().contains(slot)) {
                return new Link(token, a.act(), phrase);
            }
        }
        return null;
    }

    private static Phrase ending(Clause clause, int at) {
        return clause.phrases().stream()
                .filter(p -> !p.implied() && p.to() == at)
                .findFirst()
                .orElse(null);
    }
}
