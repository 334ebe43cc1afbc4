package io.stemma.cli;

import io.stemma.ArrivedArticle;
import io.stemma.Stemma;
import io.stemma.cli.Tool.Arguments;
import io.stemma.cli.Tool.Parameter;
import io.stemma.dossier.BriefJson;
import io.stemma.dossier.Portion;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tools that an archive is asked by. Each answer cites sentences: article, file, offsets (UTF-16, end exclusive), text. */
final class Tools {
    private static final int FEW = 20;
    private static final int MANY = 200;

    private static final Parameter KNOWN_BY = Parameter.text(
            "as the archive stood then: a day, 2025-04-03T14:05 or 2025-04-03T14:05:00Z; now if left out");
    private static final Parameter AS_OF =
            Parameter.text("the day whose state of measures is asked for, 2025-04-03; today if left out");
    private static final Parameter LIMIT = Parameter.number("at most so many", 1);
    private static final Parameter OFFSET = Parameter.number("how many to pass over", 0);
    private static final Parameter ARTICLE =
            Parameter.text("an article's id, the start of it, its file name or its address");

    private final Stemma stemma;

    Tools(Stemma stemma) {
        this.stemma = stemma;
    }

    List<Tool> all() {
        return List.of(
                new Tool(
                        "search",
                        "Searches the full text of all articles; words of one language find those of others. Gives the"
                                + " articles, their stories and the sentences that hold the words.",
                        named(
                                "words",
                                Parameter.text("words that must all occur"),
                                "limit",
                                LIMIT,
                                "knownBy",
                                KNOWN_BY),
                        List.of("words"),
                        this::search),
                new Tool(
                        "stories",
                        "Lists the stories, newest first: title, days, languages, how many articles and how many"
                                + " independent origins each has, and how many claims are disputed or were changed.",
                        named("limit", LIMIT, "offset", OFFSET, "knownBy", KNOWN_BY),
                        List.of(),
                        this::stories),
                new Tool(
                        "story",
                        "One story: its articles, which of them derive from which, its independent origins, and its claims"
                                + " with their standing and the sentences that say so. Count origins, not articles.",
                        named(
                                "id",
                                Parameter.text("a story's id"),
                                "kind",
                                Parameter.oneOf("only claims of this kind", "event", "quote", "figure", "measure"),
                                "standing",
                                Parameter.oneOf(
                                        "only claims that stand so",
                                        "corroborated",
                                        "single origin",
                                        "disputed",
                                        "changed",
                                        "dropped"),
                                "limit",
                                LIMIT,
                                "offset",
                                OFFSET,
                                "knownBy",
                                KNOWN_BY),
                        List.of("id"),
                        this::story),
                new Tool(
                        "actor",
                        "A person, organisation or country under any spelling: names, roles, measures on it as of a day,"
                                + " and the claims that concern it.",
                        named(
                                "name",
                                Parameter.text("a name in any spelling, or an actor's id"),
                                "asOf",
                                AS_OF,
                                "limit",
                                LIMIT,
                                "offset",
                                OFFSET,
                                "knownBy",
                                KNOWN_BY),
                        List.of("name"),
                        this::actor),
                new Tool(
                        "measures",
                        "Sanctions, waivers, tariffs, deadlines and other measures, and how they stand as of a day.",
                        named(
                                "on",
                                Parameter.text("only measures on this person, organisation or country"),
                                "asOf",
                                AS_OF,
                                "limit",
                                LIMIT,
                                "offset",
                                OFFSET,
                                "knownBy",
                                KNOWN_BY),
                        List.of(),
                        this::measures),
                new Tool(
                        "compare",
                        "Two articles side by side, also across languages: whether one derives from the other, which"
                                + " sentences say the same, what was added, dropped and changed.",
                        named("a", ARTICLE, "b", ARTICLE, "knownBy", KNOWN_BY),
                        List.of("a", "b"),
                        this::compare),
                new Tool(
                        "read",
                        "The sentences of an article with their offsets.",
                        named("article", ARTICLE, "limit", LIMIT, "offset", OFFSET, "knownBy", KNOWN_BY),
                        List.of("article"),
                        this::read));
    }

    private static Map<String, Parameter> named(Object... namesAndParameters) {
        Map<String, Parameter> named = new LinkedHashMap<>();
        for (int i = 0; i < namesAndParameters.length; i += 2) {
            named.put((String) namesAndParameters[i], (Parameter) namesAndParameters[i + 1]);
        }
        return named;
    }

    private Map<String, Object> search(Arguments given) {
        return BriefJson.of(stemma.search(given.text("words"), given.number("limit", FEW), moment(given)));
    }

    private Map<String, Object> stories(Arguments given) {
        return stemma.stories(moment(given)).json(portion(given, FEW));
    }

    private Map<String, Object> story(Arguments given) {
        String id = given.text("id");
        return stemma.story(id, moment(given))
                .map(d -> BriefJson.of(d, given.text("kind"), given.text("standing"), portion(given, FEW)))
                .orElseThrow(() -> new CommandException("no story " + id));
    }

    private Map<String, Object> actor(Arguments given) {
        String name = given.text("name");
        return stemma.actor(name, moment(given), day(given))
                .map(v -> BriefJson.of(v, portion(given, FEW)))
                .orElseThrow(() -> new CommandException("no actor '" + name + "'"));
    }

    private Map<String, Object> measures(Arguments given) {
        String on = given.text("on");
        return stemma.measures(on, moment(given), day(given))
                .map(v -> BriefJson.of(v, portion(given, FEW)))
                .orElseThrow(() -> new CommandException("no actor '" + on + "'"));
    }

    private Map<String, Object> compare(Arguments given) {
        ArrivedArticle a = article(given, "a");
        ArrivedArticle b = article(given, "b");
        if (a.id().equals(b.id())) {
            throw new CommandException("a and b are one article, " + a.id());
        }
        return BriefJson.of(stemma.compare(a.id(), b.id()));
    }

    private Map<String, Object> read(Arguments given) {
        return BriefJson.of(article(given, "article").read(), portion(given, MANY));
    }

    private ArrivedArticle article(Arguments given, String name) {
        return Named.one(stemma, given.text(name), moment(given));
    }

    private static Instant moment(Arguments given) {
        return Moments.moment("knownBy", given.text("knownBy"));
    }

    private static LocalDate day(Arguments given) {
        return Moments.day("asOf", given.text("asOf"));
    }

    private static Portion portion(Arguments given, int usual) {
        return new Portion(given.number("offset", 0), given.number("limit", usual));
    }
}
