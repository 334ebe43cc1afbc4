package io.stemma.reading.measure;

import io.stemma.article.Article;
import io.stemma.article.Span;
import io.stemma.language.LanguagePack;
import io.stemma.language.LanguagePacks;
import io.stemma.language.ParsedArticle;
import io.stemma.reading.name.LocalActor;
import io.stemma.reading.name.NameFinder;
import io.stemma.reading.name.Names;
import io.stemma.reading.time.TimeFinder;
import io.stemma.reading.time.TimeMention;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Sentences with the measures that must be found in them, and how near the finder comes. */
final class MeasureSentences {
    record Wanted(String kind, String mode, String by, String on, String more) {}

    record Case(String language, String text, List<Wanted> wanted) {}

    /** The measures found in one text. */
    record Found(String text, Names names, List<TimeMention> times, List<MeasureMention> measures) {
        static Found in(String language, String text) {
            LanguagePack pack = LanguagePacks.ofStemma().of(language).orElseThrow();
            Article article = new Article(
                    "a", "a.txt", null, null, null, null, null, "2025-06-11", "manifest", language, text, List.of());
            ParsedArticle parsed = pack.parse(article);
            Names names = pack.part(NameFinder.class, NameFinder::new).find(parsed);
            List<TimeMention> times =
                    pack.part(TimeFinder.class, TimeFinder::new).find(parsed);
            var measures = pack.part(MeasureFinder.class, MeasureFinder::new).find(parsed, names, times);
            return new Found(text, names, times, measures);
        }

        String show(MeasureMention m) {
            return m.kind() + " / " + m.mode().word() + " / " + actors(m.by()) + " / " + actors(m.on())
                    + (m.onWhat() == null ? "" : " / what=" + m.onWhat().of(text))
                    + (m.lasts() == null ? "" : " / lasts=" + m.lasts())
                    + (m.from() == null ? "" : " / from=" + at(m.from()))
                    + (m.until() == null ? "" : " / until=" + at(m.until()));
        }

        private String at(int time) {
            return times.get(time).span().of(text);
        }

        String actors(List<Integer> indexes) {
            return indexes.stream()
                    .map(i -> names.actors().get(i))
                    .map(a -> a.name() + (a.key() == null ? "" : "[" + a.key() + "]"))
                    .collect(Collectors.joining("+"));
        }

        boolean meets(Wanted w, MeasureMention m) {
            return List.of(w.kind().split("\\|")).contains(m.kind())
                    && List.of(w.mode().split("\\|")).contains(m.mode().word())
                    && same(w.by(), m.by())
                    && same(w.on(), m.on())
                    && more(w.more(), m);
        }

        private boolean same(String wanted, List<Integer> found) {
            if (wanted.equals("*")) {
                return true;
            }
            List<String> names = wanted.equals("-") ? List.of() : List.of(wanted.split("\\+"));
            return names.size() == found.size()
                    && names.stream()
                            .allMatch(n -> found.stream()
                                    .anyMatch(i -> is(n, this.names.actors().get(i))));
        }

        private static boolean is(String wanted, LocalActor a) {
            return wanted.equals(a.key())
                    || wanted.equals(a.name())
                    || a.spellings().contains(wanted);
        }

        private boolean more(String more, MeasureMention m) {
            Matcher at = Pattern.compile("(\\w+)=(?:\"([^\"]*)\"|(\\S+))").matcher(more);
            while (at.find()) {
                String value = at.group(2) == null ? at.group(3) : at.group(2);
                String found = switch (at.group(1)) {
                    case "what" -> text(m.onWhat());
                    case "lasts" -> m.lasts();
                    case "from" -> m.from() == null ? null : at(m.from());
                    default -> m.until() == null ? null : at(m.until());
                };
                if (found == null
                        || !found.replaceAll("^(the|der|die|das|am|im|on|in) ", "")
                                .equals(value)) {
                    return false;
                }
            }
            return true;
        }

        private String text(Span span) {
            return span == null ? null : span.of(text);
        }
    }

    private MeasureSentences() {}

    static List<Case> of(String language) {
        return of(language, language);
    }

    static List<Case> of(String language, String file) {
        List<Case> cases = new ArrayList<>();
        for (String line : lines("/measures/" + file + ".txt")) {
            if (line.startsWith("#") || line.isBlank()) {
                continue;
            }
            if (!line.startsWith("=")) {
                cases.add(new Case(language, line, new ArrayList<>()));
            } else if (!line.equals("= none")) {
                String[] cells = line.substring(1).split(" / ", 5);
                Case last = cases.get(cases.size() - 1);
                last.wanted()
                        .add(new Wanted(
                                cells[0].strip(),
                                cells[1].strip(),
                                cells[2].strip(),
                                cells[3].strip(),
                                cells.length > 4 ? cells[4] : ""));
            }
        }
        return cases;
    }

    private static List<String> lines(String resource) {
        try (var in = MeasureSentences.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Wanted measures that were found, wanted in all, found in all. */
    record Score(int right, int wanted, int found) {
        Score plus(Score o) {
            return new Score(right + o.right, wanted + o.wanted, found + o.found);
        }
    }

    static Score score(Case c) {
        Found f = Found.in(c.language(), c.text());
        int right = 0;
        for (Wanted w : c.wanted()) {
            if (f.measures().stream().anyMatch(m -> f.meets(w, m))) {
                right++;
            }
        }
        return new Score(right, c.wanted().size(), f.measures().size());
    }

    /** Prints what goes wrong. */
    public static void main(String[] args) {
        for (String file : args) {
            Score sum = new Score(0, 0, 0);
            for (Case c : of(file.substring(0, 2), file)) {
                Score s = score(c);
                sum = sum.plus(s);
                if (s.right() != s.wanted() || s.found() != s.wanted()) {
                    Found f = Found.in(c.language(), c.text());
                    System.out.println(c.text());
                    c.wanted().forEach(w -> System.out.println("    want " + w));
                    f.measures().forEach(m -> System.out.println("    got  " + f.show(m)));
                }
            }
            System.out.printf(
                    Locale.ROOT,
                    "%s %s precision %.2f recall %.2f%n",
                    file,
                    sum,
                    sum.right() / (double) sum.found(),
                    sum.right() / (double) sum.wanted());
        }
    }
}
