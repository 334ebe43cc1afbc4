package io.stemma.dossier.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables can be read back, refer to each other, lead to sentences, and run nothing in a spreadsheet. */
class TablesExportTest {
    @TempDir
    Path folder;

    private static List<CSVRecord> csv(String text) throws IOException {
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(text))
                .getRecords();
    }

    private static Set<String> column(List<CSVRecord> rows, String name) {
        return rows.stream().map(r -> r.get(name)).collect(Collectors.toSet());
    }

    @Test
    void tablesReferToEachOtherAndToSentences() throws IOException {
        Export export = new CsvExport(true);
        List<CSVRecord> articles = csv(Chosen.examples(export, "articles"));
        List<CSVRecord> actors = csv(Chosen.examples(export, "actors"));
        List<CSVRecord> claims = csv(Chosen.examples(export, "claims"));
        List<CSVRecord> evidence = csv(Chosen.examples(export, "evidence"));
        List<CSVRecord> measures = csv(Chosen.examples(export, "measures"));
        assertThat(articles).hasSize(10);
        assertThat(column(claims, "id")).hasSize(claims.size()).isEqualTo(column(evidence, "claim"));
        assertThat(column(articles, "id")).containsAll(column(evidence, "article"));
        assertThat(column(articles, "story")).isEqualTo(column(claims, "story"));
        for (CSVRecord r : claims) {
            assertThat(column(actors, "id")).containsAll(split(r.get("source"))).containsAll(split(r.get("target")));
        }
        for (CSVRecord r : evidence) {
            String text = Files.readString(Path.of("examples", r.get("file")));
            assertThat(text.substring(Integer.parseInt(r.get("start")), Integer.parseInt(r.get("end"))))
                    .isEqualTo(r.get("text"));
        }
        assertThat(measures)
                .anySatisfy(m -> assertThat(m.toMap())
                        .containsEntry("kind", "sanction")
                        .containsEntry("state", "suspended")
                        .containsEntry("as_of", "2025-04-04")
                        .containsEntry("on_names", "Kirill Dmitriev"));
    }

    private static List<String> split(String ids) {
        return ids.isEmpty() ? List.of() : Arrays.asList(ids.split("; "));
    }

    @Test
    void mentionsOfEventsGiveOffsetsOfActors() throws IOException {
        List<String[]> events = tabs(Chosen.examples(new GdeltExport(true), "events"));
        List<String[]> mentions = tabs(Chosen.examples(new GdeltExport(true), "mentions"));
        List<String> names = Arrays.asList(events.get(0));
        assertThat(names).contains("GlobalEventID", "Day", "Actor1Code", "EventRootCode", "QuadClass", "NumSources");
        Set<String> ids = events.stream().skip(1).map(e -> e[0]).collect(Collectors.toSet());
        assertThat(ids).hasSize(events.size() - 1);
        assertThat(mentions.stream().skip(1).map(m -> m[0]).collect(Collectors.toSet()))
                .isEqualTo(ids);
        List<String> columns = Arrays.asList(mentions.get(0));
        for (String[] m : mentions.subList(1, mentions.size())) {
            int start = Integer.parseInt(m[columns.indexOf("SentenceStart")]);
            int end = Integer.parseInt(m[columns.indexOf("SentenceEnd")]);
            String text = Files.readString(Path.of("examples", m[columns.indexOf("MentionIdentifier")]));
            assertThat(text.substring(start, end).replaceAll("\\s+", " ")).isEqualTo(m[columns.indexOf("Sentence")]);
            int actor = Integer.parseInt(m[columns.indexOf("Actor1CharOffset")]);
            assertThat(actor == -1 || start <= actor && actor < end).isTrue();
        }
        assertThat(mentions.stream().skip(1).map(m -> m[columns.indexOf("Actor1CharOffset")]))
                .anyMatch(o -> !o.equals("-1"));
    }

    private static List<String[]> tabs(String text) {
        return text.lines().map(l -> l.split("\t", -1)).toList();
    }

    @Test
    void textThatWouldRunInASpreadsheetIsMadeHarmless() throws IOException {
        Path file = folder.resolve("bad.txt");
        Files.writeString(
                file,
                "=HYPERLINK(\"https://evil.example\";\"Minister resigns\")\n\n"
                        + "The minister of the harbour, Anna Berg, met Carl Holm on Monday. She said the talks were good.\n");
        List<String> paths = List.of(file.toString());
        String safe = Chosen.sheet(new CsvExport(false), "articles", null, paths);
        String exact = Chosen.sheet(new CsvExport(true), "articles", null, paths);
        assertThat(csv(safe).get(0).get("title")).startsWith("'=HYPERLINK");
        assertThat(csv(exact).get(0).get("title")).startsWith("=HYPERLINK");
    }
}
