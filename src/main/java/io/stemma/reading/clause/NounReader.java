package io.stemma.reading.clause;

import io.stemma.reading.name.NameForm;
import io.stemma.reading.name.NameKind;
import io.stemma.reading.name.NameMention;
import io.stemma.reading.name.Names;
import java.util.ArrayList;
import java.util.List;

/** Reads noun phrases off tagged words: "the Chilean foreign minister", "Lagos's two envoys", "des Ministers". */
final class NounReader {
    private final ClauseWords table;
    private final Word[] words;
    private final Names names;
    private final boolean capitalNouns;

    NounReader(ClauseWords table, Word[] words, Names names) {
        this.table = table;
        this.words = words;
        this.names = names;
        this.capitalNouns = table.setting("nouns").equals("capital");
    }

    /** The thing named from this token on, or null where no noun phrase starts. */
    Member member(int from, int limit) {
        int i = from;
        while (i < limit && words[i].tag() == Tag.QUOTE) {
            i++;
        }
        if (i >= limit) {
            return null;
        }
        if (words[i].is(Tag.PRON, Tag.REFL)) {
            return made(i, i + 1, i);
        }
        int head = -1;
        int j = i;
        for (; j < limit; j++) {
            Word w = words[j];
            boolean go = switch (w.tag()) {
                case DET, NEGDET, POSS -> j == i || words[j - 1].is(Tag.DET, Tag.NEGDET, Tag.QUOTE, Tag.OWN);
                case ADJ, NUM -> true;
                case NOUN, NAME, DAY -> head < 0 || joins(j);
                case OWN -> head >= 0 && head == j - 1;
                case ADV -> (head < 0 || words[head].is(Tag.NUM)) && leads(j, limit);
                case QUOTE -> j + 1 < limit && words[j + 1].tag().nominal() && head < 0;
                case VERB -> j > i && attributive(j, limit) && (head < 0 || !capitalNouns);
                default -> false;
            };
            if (go && head >= 0 && (receives(from, head, j) || dates(head, j, limit) || counted(head, j, limit))) {
                break;
            }
            if (!go
                    || capitalNouns
                            && head >= 0
                            && (w.is(Tag.ADJ) || w.is(Tag.NUM) && counts(j, limit))
                            && words[head].tag().noun()
                            && !owns(words[head])) {
                break;
            }
            if (w.tag().noun()
                    || w.is(Tag.ADJ, Tag.NUM) && (head < 0 || !words[head].tag().noun())) {
                head = j;
            } else if (w.is(Tag.ADJ, Tag.NUM)) {
                if (w.is(Tag.NUM) && words[head].name() == null && table.time(words[head].token())) {
                    continue;
                }
                if (!(j + 1 < limit && words[j + 1].tag().nominal())) {
                    break;
                }
            }
        }
        if (head < 0 || words[head].tag() == Tag.ADJ && words[head].name() == null && !words[i].is(Tag.DET, Tag.POSS)) {
            return null;
        }
        int to = head + 1;
        while (to < j && words[to].is(Tag.NUM)) {
            to++;
        }
        return made(i, to, head);
    }

    /** Whether an adjective or number behind a noun opens a phrase of time: "a treaty next week". */
    private boolean dates(int head, int j, int limit) {
        return !capitalNouns
                && words[j].is(Tag.ADJ, Tag.NUM)
                && words[head].tag().noun()
                && !table.time(words[head].token())
                && j + 1 < limit
                && words[j + 1].tag() == Tag.NOUN
                && words[j + 1].name() == null
                && table.time(words[j + 1].token());
    }

    /** Whether a number behind a noun counts what follows it: "hacked to death 40 villagers". */
    private boolean counted(int head, int j, int limit) {
        return !capitalNouns
                && words[j].is(Tag.NUM)
                && words[head].tag() == Tag.NOUN
                && words[head].name() == null
                && !words[head].token().capital()
                && !table.time(words[head].token())
                && counts(j, limit)
                && words[j + 1].tag() != Tag.NUM;
    }

    /** Whether a number stands before what it counts. */
    private boolean counts(int j, int limit) {
        return j + 1 < limit
                && words[j + 1].is(Tag.NOUN, Tag.ADJ)
                && !table.time(words[j].token())
                && !table.time(words[j + 1].token());
    }

    /** Whether adverbs from here on lead to an adjective or number. */
    private boolean leads(int j, int limit) {
        int k = j;
        while (k < limit && words[k].tag() == Tag.ADV) {
            k++;
        }
        return k < limit && words[k].is(Tag.ADJ, Tag.NUM);
    }

    /** Whether a name that stands right behind a verb is a phrase of its own: "gave Chad new boats". */
    private boolean receives(int from, int name, int next) {
        Word w = words[name];
        return !capitalNouns
                && w.tag() == Tag.NAME
                && words[next - 1].tag() == Tag.NAME
                && (words[next].is(Tag.NUM)
                        || words[next].is(Tag.ADJ)
                                && from > 0
                                && words[from - 1].tag() == Tag.VERB
                                && words[next].name() == null
                                && words[next - 1].token().text().length() > 3
                                && words[next - 1].token().text().indexOf('.') < 0);
    }

    /** Whether a participle stands before its noun. */
    private boolean attributive(int j, int limit) {
        return words[j].form() == io.stemma.language.VerbForm.PARTICIPLE
                && j + 1 < limit
                && words[j + 1].is(Tag.NOUN, Tag.ADJ)
                && words[j - 1].is(Tag.DET, Tag.NEGDET, Tag.POSS, Tag.ADJ, Tag.NUM, Tag.OWN);
    }

    /** Whether this noun belongs to the one before it. */
    private boolean joins(int j) {
        Word before = words[j - 1];
        Word w = words[j];
        if (before.is(Tag.OWN, Tag.ADJ, Tag.NUM, Tag.DET, Tag.POSS, Tag.VERB, Tag.QUOTE)) {
            return true;
        }
        boolean timeNow = w.name() == null && table.time(w.token());
        boolean timeBefore = before.name() == null && table.time(before.token());
        if (w.tag() == Tag.DAY || timeNow && (before.name() != null || !timeBefore && capitalNouns)) {
            return before.tag() == Tag.DAY && w.tag() != Tag.DAY;
        }
        if (timeBefore && (w.name() != null || capitalNouns && !timeNow)) {
            return w.name() == null && table.setting("term", w.token().text());
        }
        if (before.tag() == Tag.DAY && !timeNow) {
            return false;
        }
        if (before.tag() == Tag.NAME && w.tag() == Tag.NAME) {
            return before.name() == w.name();
        }
        if (!capitalNouns
                && before.tag() == Tag.NOUN
                && before.name() == null
                && w.tag() == Tag.NAME
                && names.of(w.name()).kind() == NameKind.PERSON
                && !before.token().capital()
                && !table.official(before)) {
            return !verbBehind(w.name(), j);
        }
        if (capitalNouns && before.tag() == Tag.NOUN && owns(w)) {
            return false;
        }
        if (capitalNouns
                && before.tag() == Tag.NOUN
                && w.tag() == Tag.NOUN
                && j > 1
                && (words[j - 2].is(Tag.DET, Tag.POSS) && !measured(before, w)
                        || words[j - 2].is(Tag.ADJ) && !measured(before, w))
                && before.name() == null
                && w.name() == null
                && !timeBefore
                && !timeNow
                && !table.official(before)) {
            return false;
        }
        if (capitalNouns && before.name() != null && before.tag() == Tag.NAME) {
            return owns(before);
        }
        return true;
    }

    /** Whether the second noun names what the first one measures: "einer Milliarde Dollar". */
    private boolean measured(Word before, Word w) {
        return table.setting("measure", before.token().text())
                || table.setting("measured", w.token().text());
    }

    /** Whether a finite verb follows the name, which is then its subject. */
    private boolean verbBehind(NameMention name, int at) {
        int i = at;
        while (i < words.length && words[i].name() == name) {
            i++;
        }
        return i < words.length && (words[i].verbal() && words[i].token().finite());
    }

    /** Whether the name shows the genitive by its ending. */
    boolean owns(Word w) {
        if (w.name() == null || w.name().form() != NameForm.NAME && w.name().form() != NameForm.SEAT) {
            return false;
        }
        if (w.token().end() < w.name().span().end()) {
            return false;
        }
        String text = w.token().lower();
        String name = names.of(w.name()).name().toLowerCase(java.util.Locale.ROOT);
        for (String ending : table.setting("genitive").split("\\|")) {
            if (!ending.isEmpty() && text.endsWith(ending) && !name.endsWith(text)) {
                return true;
            }
        }
        return false;
    }

    private Member made(int from, int to, int head) {
        List<NameMention> modifiers = new ArrayList<>();
        List<NameMention> owners = new ArrayList<>();
        NameMention own = words[head].name();
        for (int i = from; i < head; i++) {
            NameMention m = words[i].name();
            if (m != null && m != own && !modifiers.contains(m)) {
                modifiers.add(m);
            }
            if (m != null && m != own && owning(i, head) && !owners.contains(m)) {
                owners.add(m);
            }
            if (words[i].part() != null) {
                modifiers.add(words[i].part());
            }
        }
        if (words[head].part() != null) {
            modifiers.add(words[head].part());
        }
        if (own == null && table.crowd(words[head]) && !acts(from, head)) {
            owners.removeIf(m -> m.form() == NameForm.ADJECTIVE);
        }
        NameMention name = own;
        if (name == null && !words[head].is(Tag.PRON) && acts(from, head)) {
            name = actsFor(modifiers);
            if (name == null && words[from].is(Tag.POSS) && table.official(words[head])) {
                name = words[from].name();
            }
        }
        return new Member(from, to, head, name, modifiers, owners);
    }

    private boolean owning(int i, int head) {
        Word w = words[i];
        return w.is(Tag.POSS, Tag.ADJ)
                || i + 1 < head && words[i + 1].tag() == Tag.OWN
                || capitalNouns && w.tag() == Tag.NAME && owns(w);
    }

    /** Whether the noun names those who act for others: an official, or several people of a kind. */
    private boolean acts(int from, int head) {
        return table.official(words[head])
                || table.crowd(words[head])
                        && !table.setting("single", words[from].token().lower());
    }

    /** The country or organisation among an official's modifiers, or else the place. */
    private NameMention actsFor(List<NameMention> modifiers) {
        for (int i = modifiers.size() - 1; i >= 0; i--) {
            NameKind kind = names.of(modifiers.get(i)).kind();
            if (kind == NameKind.COUNTRY || kind == NameKind.ORGANISATION) {
                return modifiers.get(i);
            }
        }
        for (NameMention m : modifiers) {
            if (names.of(m).kind() == NameKind.PLACE) {
                return m;
            }
        }
        return null;
    }

    /** The member with the name of what follows it, where it has none itself: "the army <em>of Chad</em>". */
    Member named(Member m, NameMention name) {
        boolean open = m.name() == null || mere(m, name);
        if (!open || !acts(m.from(), m.head()) || words[m.from()].tag() == Tag.POSS) {
            return m;
        }
        return names.of(name).kind() == NameKind.PERSON ? m : m.named(name);
    }

    /** Whether the member is called by a common noun alone, and the name is the country whose it is: "the army of Chad". */
    private boolean mere(Member m, NameMention country) {
        return words[m.head()].name() == m.name()
                && m.modifiers().isEmpty()
                && m.name().span().equals(words[m.head()].token().span())
                && (capitalNouns || !words[m.head()].token().capital())
                && names.of(country).kind() == NameKind.COUNTRY;
    }

    /** The members of a phrase where the last one takes the names of what follows it: "envoys <em>of Chad and Niger</em>". */
    void adopt(Draft.Part head, Draft.Part of) {
        int last = head.members.size() - 1;
        Member m = head.members.get(last);
        boolean open = m.name() == null || of.members.stream().anyMatch(o -> o.name() != null && mere(m, o.name()));
        for (Member o : of.members) {
            if (o.name() == null) {
                continue;
            }
            Member named = named(m, o.name());
            if (named.name() == null) {
                return;
            }
            if (head.members.get(last) == m) {
                head.members.set(last, named);
            } else if (open) {
                head.members.add(named);
            }
        }
    }

    /** Whether the second phrase says in which country those of the first one act. */
    boolean within(Draft.Part of, Draft.Part place) {
        if (of == null || !place.preposition.equals(table.setting("place"))) {
            return false;
        }
        Member first = place.members.get(0);
        return first.name() != null
                && (names.of(first.name()).kind() == NameKind.COUNTRY
                        || names.of(first.name()).kind() == NameKind.PLACE)
                && table.local(words[of.members.get(of.members.size() - 1).head()].token());
    }

    boolean person(Member m) {
        return m.name() != null && names.of(m.name()).kind() == NameKind.PERSON;
    }

    boolean time(Member m) {
        return m.name() == null && table.time(words[m.head()].token()) && words[m.head()].tag() != Tag.PRON;
    }

    boolean official(Member m) {
        Word head = words[m.head()];
        return table.official(head)
                || table.crowd(head)
                || head.name() != null && head.name().form() == NameForm.NOMINAL;
    }

    /** What cases the member's first word can show, blank where it does not tell. */
    String cases(Member m) {
        Word w = words[m.from()];
        return w.is(Tag.DET, Tag.NEGDET, Tag.POSS, Tag.PRON) ? w.value() : "";
    }

    boolean negated(Member m) {
        return words[m.from()].tag() == Tag.NEGDET;
    }
}
