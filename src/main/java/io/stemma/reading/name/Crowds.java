package io.stemma.reading.name;

import io.stemma.article.Span;
import io.stemma.language.LanguagePack;
import io.stemma.language.ParsedArticle;
import io.stemma.language.Sentence;
import io.stemma.language.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Those who act in an article under no name of their own: "the police", "farmers", "a court" ({@link CrowdNouns}). Each is
 * one with the country where it acts: the one named right behind it, else where its sentence is, else where the article
 * is. Made for one reading and asked by those finders that need somebody who acts; not safe for use by several threads.
 */
public final class Crowds {
    private static final int LEAD = 4;
    private static final int SHORT = 12;
    private static final double MOST = 0.5;

    private final ParsedArticle article;
    private final Names names;
    private final CrowdNouns nouns;
    private final Cues cues;
    private final List<LocalActor> actors = new ArrayList<>();
    private final Map<String, Integer> byKey = new HashMap<>();
    private final Map<Integer, Set<NameMention>> mentions = new TreeMap<>();
    private String home;
    private boolean sought;

    /** @param names whom and what the article names */
    public Crowds(ParsedArticle article, Names names) {
        LanguagePack pack = article.pack();
        this.article = article;
        this.names = names;
        this.nouns = pack.part(CrowdNouns.class, CrowdNouns::new);
        this.cues = pack.part(Cues.class, Cues::new);
    }

    /** Whether a word of the sentence may name such a crowd. */
    public boolean touches(Sentence sentence) {
        for (Token t : sentence.tokens()) {
            if (nouns.of(t) != null) {
                return true;
            }
        }
        return false;
    }

    /**
     * The crowd that a noun phrase without names stands for, or null; "its soldiers" are no others than it.
     *
     * @param sentence its sentence
     * @param from the phrase's first token, without preposition
     * @param head the token of its head noun
     * @param nation a mention of the country whose it is said to be, or null
     */
    public NameMention of(Sentence sentence, int from, int head, NameMention nation) {
        List<Token> tokens = sentence.tokens();
        CrowdNouns.Noun noun = noun(tokens, from, head);
        if (noun == null) {
            return null;
        }
        if (owned(tokens.get(from).lower())) {
            return null;
        }
        int first = from;
        while (first < head && determiner(tokens.get(first).lower())) {
            first++;
        }
        Span span = new Span(tokens.get(first).start(), tokens.get(head).end());
        String text = article.article().at(span).replaceAll("\\s+", " ");
        String country =
                nation == null ? country(sentence, head) : names.of(nation).country();
        String key = key(noun, country, text);
        int index = byKey.computeIfAbsent(key, k -> {
            String called = noun.own() ? text : noun.name();
            String shown = country == null ? called : called + " (" + nouns.country(country) + ")";
            int at = names.actors().size() + actors.size();
            actors.add(new LocalActor(at, shown, NameKind.GROUP, key, List.of(text), List.of(), country));
            return at;
        });
        NameMention mention = new NameMention(span, sentence.index(), index, NameForm.NOMINAL);
        mentions.computeIfAbsent(index, k -> new TreeSet<>(Comparator.comparing(NameMention::span)))
                .add(mention);
        return mention;
    }

    /** Whether a noun names those who act for their country, so that the country acts. */
    public boolean ofState(Token head) {
        CrowdNouns.Noun noun = nouns.of(head);
        return noun == null || noun.state();
    }

    /** What the head noun says, or the noun before a head that looks like a name that nothing knows. */
    private CrowdNouns.Noun noun(List<Token> tokens, int from, int head) {
        CrowdNouns.Noun noun = nouns.of(tokens.get(head));
        if (noun == null && head > from && tokens.get(head).capital()) {
            CrowdNouns.Noun before = nouns.of(tokens.get(head - 1));
            return before == null || before.words() > 1 ? null : before.called();
        }
        return noun != null && noun.words() > 1 && !nouns.whole(noun, tokens, head) ? null : noun;
    }

    /** The actor that a mention refers to: one that the article names, or a crowd. */
    public LocalActor actor(NameMention mention) {
        return actor(mention.actor());
    }

    /** The actor with an index. */
    public LocalActor actor(int index) {
        int known = names.actors().size();
        return index < known ? names.actors().get(index) : actors.get(index - known);
    }

    /**
     * The names of the article together with those crowds that take part in something.
     *
     * @param taking indexes of those that do
     * @param places gets the index in the new names of each of them
     */
    public Names with(Set<Integer> taking, Map<Integer, Integer> places) {
        List<LocalActor> all = new ArrayList<>(names.actors());
        List<NameMention> told = new ArrayList<>();
        for (LocalActor a : actors) {
            if (taking.contains(a.index())) {
                int at = all.size();
                places.put(a.index(), at);
                all.add(new LocalActor(at, a.name(), a.kind(), a.key(), a.spellings(), a.roles(), a.country()));
                for (NameMention m : mentions.get(a.index())) {
                    told.add(new NameMention(m.span(), m.sentence(), at, m.form()));
                }
            }
        }
        told.sort(Comparator.comparing(NameMention::span));
        return new Names(all, names.mentions(), told);
    }

    /** What the crowd with this key is, by the table of crowds: {@code police}, {@code farmers}. */
    public static String what(String key) {
        return key.substring(0, key.indexOf('.'));
    }

    private boolean owned(String word) {
        return cues.set("possessive m").contains(word)
                || cues.set("possessive f").contains(word)
                || cues.set("thing possessive").contains(word);
    }

    private boolean determiner(String word) {
        return cues.set("definite").contains(word) || cues.set("indefinite").contains(word);
    }

    private String key(CrowdNouns.Noun noun, String country, String text) {
        if (noun.own() || country == null) {
            String called = NameSkeleton.of(text).replace(' ', '-');
            String id = article.article().id();
            return noun.id() + "." + called + "-" + id.substring(0, Math.min(SHORT, id.length()));
        }
        return noun.id() + "." + country.toLowerCase(Locale.ROOT);
    }

    private String country(Sentence sentence, int head) {
        List<Token> tokens = sentence.tokens();
        Set<String> where = new TreeSet<>();
        for (NameMention m : names.in(sentence.index())) {
            String country = names.of(m).country();
            int at = sentence.tokenAt(m.span().start());
            boolean land = names.of(m).kind() == NameKind.COUNTRY || names.of(m).kind() == NameKind.PLACE;
            if (country == null || !land || m.form() != NameForm.NAME && m.form() != NameForm.SEAT) {
                continue;
            }
            boolean led =
                    at > 0 && cues.set("place").contains(tokens.get(at - 1).lower());
            if (led && at == head + 2) {
                return country;
            }
            if (led) {
                where.add(country);
            }
        }
        return where.size() == 1 ? where.iterator().next() : home();
    }

    /** Where the article is: the country that it names far oftener than others, at its top or, where that is open, in all. */
    private String home() {
        if (!sought) {
            sought = true;
            home = most(LEAD);
            home = home == null ? most(Integer.MAX_VALUE) : home;
        }
        return home;
    }

    private String most(int sentences) {
        Map<String, Integer> counts = new TreeMap<>();
        int sum = 0;
        for (NameMention m : names.mentions()) {
            LocalActor a = names.of(m);
            boolean land = a.kind() == NameKind.COUNTRY || a.kind() == NameKind.PLACE;
            if (m.sentence() < sentences && land && a.country() != null && m.form() != NameForm.PRONOUN) {
                counts.merge(a.country(), 1, Integer::sum);
                sum++;
            }
        }
        for (Map.Entry<String, Integer> e : counts.entrySet()) {
            if (e.getValue() > sum * MOST) {
                return e.getKey();
            }
        }
        return null;
    }
}
