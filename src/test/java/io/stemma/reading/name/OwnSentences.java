package io.stemma.reading.name;

import io.stemma.article.Article;
import io.stemma.language.LanguagePack;
import io.stemma.language.LanguagePacks;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Sentences written for these tests, names marked by brackets; reads them and tells what differs. */
final class OwnSentences {
    private final LanguagePack pack;

    OwnSentences(String language) {
        pack = LanguagePacks.ofStemma().of(language).orElseThrow();
    }

    /** The lines of the file of a language, without comments. */
    List<String> lines() {
        String file = "sentences-" + pack.code() + ".txt";
        try (InputStream in = Objects.requireNonNull(OwnSentences.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.startsWith("#") && !l.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a marked line names otherwise than is read: "-P Name" for a missed name, "+P Name" for a wrong one. */
    List<String> differences(String marked) {
        Set<String> expected = new TreeSet<>();
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (int open = marked.indexOf('['); open >= 0; open = marked.indexOf('[', at)) {
            text.append(marked, at, open);
            int close = marked.indexOf(']', open);
            String name = marked.substring(open + 3, close);
            expected.add(shown(marked.charAt(open + 1), text.length(), name));
            text.append(name);
            at = close + 1;
        }
        text.append(marked.substring(at));
        Set<String> found = new TreeSet<>();
        Names names = read(text.toString());
        for (NameMention m : names.mentions()) {
            if (m.form() == NameForm.NAME || m.form() == NameForm.SEAT) {
                char kind = switch (names.of(m).kind()) {
                    case PERSON -> 'P';
                    case ORGANISATION, GROUP -> 'O';
                    case COUNTRY, PLACE -> 'L';
                };
                found.add(shown(kind, m.span().start(), m.span().of(text.toString())));
            }
        }
        List<String> differences = new ArrayList<>();
        expected.stream().filter(e -> !found.contains(e)).forEach(e -> differences.add("-" + e));
        found.stream().filter(f -> !expected.contains(f)).forEach(f -> differences.add("+" + f));
        return differences;
    }

    private static String shown(char kind, int start, String name) {
        return kind + " " + name + "@" + start;
    }

    /** The names of an article of this text, published on a day in 2025. */
    Names read(String text) {
        Article article = new Article(
                "own", "own", null, null, null, null, null, "2025-05-06", "manifest", pack.code(), text, List.of());
        return new NameFinder(pack).find(pack.parse(article));
    }

    /** Prints what differs, for those who mend it. */
    public static void main(String[] args) {
        for (String language : List.of("de", "en")) {
            OwnSentences sentences = new OwnSentences(language);
            int exact = 0;
            for (String line : sentences.lines()) {
                List<String> differences = sentences.differences(line);
                exact += differences.isEmpty() ? 1 : 0;
                if (!differences.isEmpty()) {
                    System.out.println(line + "\n      " + differences);
                }
            }
            System.out.println(
                    language + ": " + exact + " of " + sentences.lines().size());
        }
    }
}
