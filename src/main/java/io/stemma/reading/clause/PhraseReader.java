package io.stemma.reading.clause;

import java.util.function.IntPredicate;

/** Reads whole phrases: members joined by "and" or in a list, and appositions ("the envoy, Ann Lee,"). */
final class PhraseReader {
    private final Word[] words;
    private final NounReader nouns;

    PhraseReader(Word[] words, NounReader nouns) {
        this.words = words;
        this.nouns = nouns;
    }

    /**
     * The phrase from this token on, or null.
     *
     * @param preposition its preposition's plain form, or blank; it stands right before
     * @param start where the phrase starts, preposition included
     * @param opensClause whether a joined member that ends before the given token starts a clause of its own
     */
    Draft.Part read(String preposition, int start, int from, int limit, IntPredicate opensClause) {
        Member m = nouns.member(from, limit);
        if (m == null) {
            return null;
        }
        Draft.Part part = new Draft.Part(preposition, preposition.isEmpty() ? m.from() : start, m.to());
        part.members.add(m);
        part.cases = nouns.cases(m);
        if (nouns.time(m)) {
            part.role = preposition.isEmpty() ? Phrase.Role.TIME : null;
            return part;
        }
        while (part.to < limit) {
            part.to = behindAside(part.to, limit);
            if (part.to >= limit) {
                break;
            }
            if (part.to + 2 < limit
                    && words[part.to].token().text().equals("-")
                    && words[part.to + 1].tag() == Tag.CC) {
                part.to++;
            }
            if (words[part.to].tag() == Tag.CC) {
                Member next = nouns.member(part.to + 1, limit);
                if (next == null || nouns.time(next) || opensClause.test(next.to()) && !opened(part)) {
                    break;
                }
                join(part, next);
            } else if (words[part.to].tag() == Tag.COMMA) {
                if (!list(part, limit, opensClause) && !apposition(part, limit, opensClause)) {
                    break;
                }
            } else {
                break;
            }
        }
        return part;
    }

    /** The index behind an aside in brackets that starts here, or the index itself. */
    private int behindAside(int i, int limit) {
        if (words[i].tag() != Tag.ADV || !words[i].token().text().equals("(")) {
            return i;
        }
        int j = i;
        while (j < limit && !words[j].token().text().equals(")")) {
            j++;
        }
        return j < limit ? j + 1 : i;
    }

    /** Whether a mark or conjunction stands right before the phrase, so that it opens the clause itself. */
    private boolean opened(Draft.Part part) {
        return part.preposition.isEmpty()
                && part.from > 0
                && words[part.from - 1].is(Tag.COMMA, Tag.STOP, Tag.CC, Tag.SUB, Tag.QUOTE);
    }

    private static void join(Draft.Part part, Member next) {
        part.members.add(next);
        part.to = next.to();
    }

    /** Members parted by commas, the last one joined by a conjunction. */
    private boolean list(Draft.Part part, int limit, IntPredicate opensClause) {
        int at = part.to;
        java.util.List<Member> more = new java.util.ArrayList<>();
        while (at < limit && words[at].tag() == Tag.COMMA) {
            int next = at + 1;
            boolean last = next < limit && words[next].tag() == Tag.CC;
            Member m = nouns.member(last ? next + 1 : next, limit);
            if (m == null || nouns.time(m)) {
                return false;
            }
            more.add(m);
            at = m.to();
            if (last) {
                break;
            }
            if (at < limit && words[at].tag() == Tag.CC) {
                Member end = nouns.member(at + 1, limit);
                if (end == null) {
                    return false;
                }
                more.add(end);
                at = end.to();
                break;
            }
            if (at >= limit || words[at].tag() != Tag.COMMA) {
                return false;
            }
        }
        if (more.isEmpty()
                || words[more.get(more.size() - 1).from() - 1].tag() != Tag.CC
                || opensClause.test(at)
                || more.stream()
                        .anyMatch(
                                m -> (m.name() == null) != (part.members.get(0).name() == null))) {
            return false;
        }
        more.forEach(m -> join(part, m));
        return true;
    }

    private boolean apposition(Draft.Part part, int limit, IntPredicate opensClause) {
        Member m = part.members.get(part.members.size() - 1);
        Member next = nouns.member(part.to + 1, limit);
        if (next == null || nouns.time(next) || words[next.head()].tag() == Tag.PRON) {
            return false;
        }
        boolean named = nouns.person(next) && words[next.head()].tag() == Tag.NAME;
        boolean before = words[m.head()].tag() == Tag.NAME
                && (nouns.person(m)
                        || m.name() != null && part.preposition.isEmpty() && words[next.from()].tag() == Tag.DET);
        if (named == before || (named ? m : next).head() < 0) {
            return false;
        }
        Member plain = named ? m : next;
        boolean closed = next.to() >= limit
                || words[next.to()].is(Tag.COMMA, Tag.STOP, Tag.PREP, Tag.QUOTE, Tag.REL)
                || words[next.to()].is(Tag.VERB) && words[next.to()].form() == io.stemma.language.VerbForm.PARTICIPLE
                || words[next.to()].is(Tag.DET) && words[next.to()].value().contains("G");
        if (!closed || words[plain.head()].tag() != Tag.NOUN || opensClause.test(next.to())) {
            return false;
        }
        if (named && !nouns.official(m)) {
            return false;
        }
        part.members.remove(part.members.size() - 1);
        part.members.add(new Member(
                m.from(),
                next.to(),
                named ? next.head() : m.head(),
                named ? next.name() : m.name(),
                m.modifiers(),
                m.owners()));
        part.to = next.to();
        return true;
    }
}
