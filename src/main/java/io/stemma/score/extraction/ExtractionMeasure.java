package io.stemma.score.extraction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.stemma.article.Article;
import io.stemma.article.Receipt;
import io.stemma.dossier.ArticleJson;
import io.stemma.intake.Intake;
import io.stemma.intake.Limits;
import io.stemma.intake.Manifest;
import io.stemma.intake.Source;
import io.stemma.intake.Taken;
import io.stemma.language.LanguagePacks;
import io.stemma.score.DataChecksum;
import io.stemma.score.GoldMeasure;
import io.stemma.score.ScoreTable;
import io.stemma.score.Scorecard;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** {@code stemma score extraction}: the bodies of news pages, and their day of publication. */
public final class ExtractionMeasure implements GoldMeasure {
    private static final String FOLDER = "extraction/scrapinghub";
    private static final Pattern DAY = Pattern.compile("/(20\\d{2})[/-](\\d{1,2})[/-](\\d{1,2})[/-]");

    @Override
    public String name() {
        return "extraction";
    }

    @Override
    public List<String> needs() {
        return List.of(FOLDER + "/ground-truth.json", FOLDER + "/html");
    }

    @Override
    public Scorecard measure(Path gold) {
        Path folder = gold.resolve(FOLDER);
        Intake intake = Intake.ofAnyLanguage(LanguagePacks.ofStemma(), Manifest.none(), Limits.standard());
        Half looked = new Half();
        Half other = new Half();
        Half all = new Half();
        List<String> missed = new ArrayList<>();
        try {
            TreeMap<String, JsonNode> truth = new TreeMap<>();
            new ObjectMapper()
                    .readTree(folder.resolve("ground-truth.json").toFile())
                    .properties()
                    .forEach(e -> truth.put(e.getKey(), e.getValue()));
            boolean even = true;
            for (var page : truth.entrySet()) {
                Result result = result(intake, folder, page.getKey(), page.getValue());
                all.add(result);
                (even ? looked : other).add(result);
                even = !even;
                missed.addAll(result.missed());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ScoreTable bodies = new ScoreTable(
                List.of("bodies", "pages", "precision", "recall", "F1", "best rival (rs_trafilatura)"),
                List.of(
                        all.row("all pages", ".970"),
                        looked.row("half that was looked at", ""),
                        other.row("half that was not", "")));
        ScoreTable days = new ScoreTable(
                List.of("day of publication", "pages that state one", "right", "wrong", "none found"),
                List.of(
                        all.days("all pages"),
                        looked.days("half that was looked at"),
                        other.days("half that was not")));
        return new Scorecard(
                name(),
                List.of(
                        "The bodies of the news pages of Scrapinghub's article extraction benchmark: F1 of the runs of four words"
                                + " between the body that `stemma extract` prints and the one that people marked, averaged over"
                                + " the pages. A page that is refused counts as empty.",
                        "Licence: MIT; the pages are third-party. Other systems on the same pages: rs_trafilatura .970,"
                                + " go-trafilatura .960, trafilatura .958, newspaper4k .949, Readability.js .947, boilerpipe"
                                + " .860 (figures of the benchmark's authors and of the systems').",
                        "The rules were made by looking at the pages of even number (by file name) alone.",
                        "Day of publication: on the pages whose address holds a day, whether the day found elsewhere on the page"
                                + " (the address left out) is that one, in the writer's time zone or in UTC."),
                DataChecksum.of(folder),
                List.of(bodies, days),
                missed);
    }

    private static Result result(Intake intake, Path folder, String name, JsonNode truth) throws IOException {
        byte[] html;
        try (InputStream in = new GZIPInputStream(Files.newInputStream(folder.resolve("html/" + name + ".html.gz")))) {
            html = in.readAllBytes();
        }
        List<Article> found = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        intake.read(Source.of(name + ".html", html, Receipt.of(null, null, null), null), taken -> {
            if (taken instanceof Taken.Received r) {
                found.add(r.article());
            } else if (taken instanceof Taken.Refused r) {
                refused.add(r.skipped().reason());
            }
        });
        String body = found.isEmpty()
                ? ""
                : (String) ArticleJson.of(found.get(0), Receipt.NONE).get("body");
        Shingles got = Shingles.of(body);
        Shingles want = Shingles.of(truth.path("articleBody").asText());
        String address = truth.path("url").asText();
        Article article = found.isEmpty() ? null : found.get(0);
        return new Result(address, got.precision(want), got.recall(want), got.f1(want), day(address), article, refused);
    }

    private static LocalDate day(String address) {
        Matcher m = DAY.matcher(address);
        try {
            return m.find()
                    ? LocalDate.of(
                            Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3)))
                    : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private record Result(
            String address,
            double precision,
            double recall,
            double f1,
            LocalDate day,
            Article article,
            List<String> refused) {
        /** The day found, empty where there is none but the address's. */
        Optional<LocalDate> found() {
            return article == null || article.published() == null || "address".equals(article.publishedBy())
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(article.publishedDay()));
        }

        /** A page that gives an instant in UTC alone may be a day off from that of its writer. */
        boolean right() {
            LocalDate found = found().orElse(null);
            boolean utc = found != null && article.published().endsWith("Z");
            return found != null && (found.equals(day) || utc && Math.abs(found.toEpochDay() - day.toEpochDay()) == 1);
        }

        List<String> missed() {
            List<String> missed = new ArrayList<>();
            if (f1 < 0.9) {
                missed.add(String.format(
                        Locale.ROOT, "F1 %.2f (P %.2f R %.2f) %s %s", f1, precision, recall, address, refused));
            }
            if (day != null && !right()) {
                missed.add("day " + day + ", found "
                        + found().map(LocalDate::toString).orElse("none") + ": " + address);
            }
            return missed;
        }
    }

    private static final class Half {
        private final List<Result> results = new ArrayList<>();

        void add(Result result) {
            results.add(result);
        }

        List<String> row(String name, String rival) {
            return List.of(
                    name,
                    String.valueOf(results.size()),
                    mean(results.stream()
                            .mapToDouble(Result::precision)
                            .average()
                            .orElse(0)),
                    mean(results.stream().mapToDouble(Result::recall).average().orElse(0)),
                    mean(results.stream().mapToDouble(Result::f1).average().orElse(0)),
                    rival);
        }

        List<String> days(String name) {
            List<Result> dated = results.stream().filter(r -> r.day() != null).toList();
            long right = dated.stream().filter(Result::right).count();
            long none = dated.stream().filter(r -> r.found().isEmpty()).count();
            return List.of(
                    name,
                    String.valueOf(dated.size()),
                    right + " (" + mean((double) right / Math.max(1, dated.size())) + ")",
                    String.valueOf(dated.size() - right - none),
                    String.valueOf(none));
        }

        private static String mean(double value) {
            return String.format(Locale.ROOT, "%.3f", value).replaceFirst("^0", "");
        }
    }
}
