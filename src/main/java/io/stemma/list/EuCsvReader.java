package io.stemma.list;

import io.stemma.article.Skipped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The consolidated list of the European Union's financial sanctions, CSV as published (formats 1.0 and 1.1): cells parted by
 * semicolons, a heading, and a row for each name, address, birth or citizenship of an entry. Days of listing as in {@link EuReader}.
 *
 * @see <a href="https://webgate.ec.europa.eu/fsd/fsf">where it is published</a>
 */
final class EuCsvReader implements ListReader {
    private static final String LIST = "eu-fsf";
    private static final String REFERENCE = "Entity_EU_ReferenceNumber";
    private static final String ID = "Entity_LogicalId";

    /** Real files have the letter as the type and the word as its code; either will do. */
    private static final Set<String> PERSON = Set.of("P", "person");

    @Override
    public boolean reads(Path file, String head) {
        return EuColumns.heading(head.lines().findFirst().orElse(""));
    }

    @Override
    public ListReading read(Path file, Instant now) throws IOException {
        List<Skipped> skipped = new ArrayList<>();
        Map<String, PartyDraft> parties = new LinkedHashMap<>();
        String name = file.getFileName().toString();
        LocalDate published = null;
        int columns = 0;
        try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                CSVParser rows = format().parse(in)) {
            EuColumns cells = null;
            CSVRecord cut = null;
            for (CSVRecord row : rows) {
                if (cells == null) {
                    List<String> heading = row.toList();
                    cells = new EuColumns(withoutMark(heading));
                    columns = heading.size();
                    continue;
                }
                if (cut != null) {
                    skipped.add(skipped(name, cut, columns));
                }
                cut = row.size() < columns ? row : null;
                if (cut == null) {
                    published = published == null ? day(cells.of(row, "fileGenerationDate")) : published;
                    take(cells, row, parties, skipped, name);
                }
            }
            if (cut != null) {
                throw new ListFormatException("not a whole list: it breaks off in row " + cut.getRecordNumber());
            }
        } catch (UncheckedIOException e) {
            throw new ListFormatException("not a whole list: " + e.getMessage(), e);
        }
        parties.entrySet().removeIf(e -> {
            if (!e.getValue().named()) {
                skipped.add(new Skipped(name, "entry " + e.getKey() + " has no name"));
            }
            return !e.getValue().named();
        });
        List<ListedParty> read =
                parties.values().stream().map(PartyDraft::party).toList();
        return new ListReading(new ListState(LIST, file.toString(), now, published, read), skipped);
    }

    private static CSVFormat format() {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(';')
                .setIgnoreEmptyLines(true)
                .get();
    }

    private static Skipped skipped(String name, CSVRecord row, int columns) {
        return new Skipped(name + ", row " + row.getRecordNumber(), row.size() + " columns instead of " + columns);
    }

    private static void take(
            EuColumns cells, CSVRecord row, Map<String, PartyDraft> parties, List<Skipped> skipped, String name) {
        String reference = cells.of(row, REFERENCE);
        String id = reference.isEmpty() ? cells.of(row, ID) : reference;
        if (id.isEmpty()) {
            skipped.add(new Skipped(name + ", row " + row.getRecordNumber(), "no number of the entry"));
            return;
        }
        boolean person = PERSON.contains(cells.of(row, "Entity_SubjectType"))
                || PERSON.contains(cells.of(row, "Entity_SubjectType_ClassificationCode"));
        PartyDraft party = parties.computeIfAbsent(
                id, k -> new PartyDraft(LIST, k, person ? PartyKind.PERSON : PartyKind.ORGANISATION));
        name(cells, row, party);
        LocalDate designated = day(cells.of(row, "Entity_DesignationDate"));
        party.listed(designated);
        if (designated == null) {
            party.listed(day(cells.of(row, "Entity_Regulation_PublicationDate")));
            party.listed(day(cells.of(row, "NameAlias_Regulation_PublicationDate")));
        }
        party.programme(cells.of(row, "Entity_Regulation_Programme"));
        birth(cells, row, party);
        String citizenship = cells.of(row, "Citizenship_CountryDescription");
        party.nationality(
                citizenship.isEmpty() || citizenship.equals("UNKNOWN")
                        ? cells.of(row, "Citizenship_CountryIso2Code").replace("00", "")
                        : citizenship);
        party.address(List.of(
                cells.of(row, "Address_Street"),
                cells.of(row, "Address_City"),
                cells.of(row, "Address_Region"),
                cells.of(row, "Address_CountryDescription")));
        party.once(cells.of(row, "NameAlias_Function"));
        party.once(cells.of(row, "Entity_Remark"));
    }

    private static void name(EuColumns cells, CSVRecord row, PartyDraft party) {
        String whole = cells.of(row, "NameAlias_WholeName");
        String last = cells.of(row, "NameAlias_LastName");
        String parts =
                String.join(" ", cells.of(row, "NameAlias_FirstName"), cells.of(row, "NameAlias_MiddleName"), last);
        party.name(whole.isEmpty() ? parts : whole, NameQuality.STRONG, last);
    }

    private static void birth(EuColumns cells, CSVRecord row, PartyDraft party) {
        LocalDate day = day(cells.of(row, "BirthDate_BirthDate"));
        String year = cells.of(row, "BirthDate_Year");
        String from = cells.of(row, "BirthDate_YearRangeFrom");
        String to = cells.of(row, "BirthDate_YearRangeTo");
        boolean about = cells.of(row, "BirthDate_Circa").equalsIgnoreCase("true");
        if (!from.isEmpty() && !to.isEmpty()) {
            party.birth(from + "/" + to);
        } else if (day != null || !year.isEmpty()) {
            party.birth((day != null ? day.toString() : year) + (about ? "~" : ""));
        }
    }

    /** ISO, or day, month and year with strokes. */
    private static LocalDate day(String text) {
        boolean strokes = text.matches("\\d{2}/\\d{2}/\\d{4}.*");
        return ListDates.day(
                strokes ? text.substring(6, 10) + "-" + text.substring(3, 5) + "-" + text.substring(0, 2) : text);
    }

    /** The heading without the mark of its encoding, with which published files begin. */
    private static List<String> withoutMark(List<String> heading) {
        List<String> plain = new ArrayList<>(heading);
        if (!plain.isEmpty() && plain.get(0).startsWith("\uFEFF")) {
            plain.set(0, plain.get(0).substring(1));
        }
        return plain;
    }
}
