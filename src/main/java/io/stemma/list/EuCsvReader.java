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
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The consolidated list of the European Union's financial sanctions, CSV as published: cells parted by semicolons, a heading,
 * and a row for each name, address, birth or citizenship of an entry. Days of listing as in {@link EuReader}.
 *
 * @see <a href="https://webgate.ec.europa.eu/fsd/fsf">where it is published</a>
 */
final class EuCsvReader implements ListReader {
    private static final String LIST = "eu-fsf";
    private static final String REFERENCE = "Entity_EU_ReferenceNumber";
    private static final String ID = "Entity_LogicalId";

    @Override
    public boolean reads(Path file, String head) {
        String first = head.lines().findFirst().orElse("").toLowerCase(Locale.ROOT);
        return first.contains(ID.toLowerCase(Locale.ROOT) + ";");
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
            columns = rows.getHeaderNames().size();
            CSVRecord cut = null;
            for (CSVRecord row : rows) {
                if (cut != null) {
                    skipped.add(skipped(name, cut, columns));
                }
                cut = row.size() < columns ? row : null;
                if (cut == null) {
                    published = published == null ? day(cell(row, "fileGenerationDate")) : published;
                    take(row, parties, skipped, name);
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
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreHeaderCase(true)
                .setAllowMissingColumnNames(true)
                .setIgnoreEmptyLines(true)
                .get();
    }

    private static Skipped skipped(String name, CSVRecord row, int columns) {
        return new Skipped(name + ", row " + row.getRecordNumber(), row.size() + " columns instead of " + columns);
    }

    private static void take(CSVRecord row, Map<String, PartyDraft> parties, List<Skipped> skipped, String name) {
        String reference = cell(row, REFERENCE);
        String id = reference.isEmpty() ? cell(row, ID) : reference;
        if (id.isEmpty()) {
            skipped.add(new Skipped(name + ", row " + row.getRecordNumber(), "no number of the entry"));
            return;
        }
        boolean person = cell(row, "Entity_SubjectType").equals("person")
                || cell(row, "Entity_SubjectType_ClassificationCode").equals("P");
        PartyDraft party = parties.computeIfAbsent(
                id, k -> new PartyDraft(LIST, k, person ? PartyKind.PERSON : PartyKind.ORGANISATION));
        name(row, party);
        LocalDate designated = day(cell(row, "Entity_DesignationDate"));
        party.listed(designated == null ? day(cell(row, "Entity_Regulation_PublicationDate")) : designated);
        party.programme(cell(row, "Entity_Regulation_Programme"));
        birth(row, party);
        String citizenship = cell(row, "Citizenship_CountryDescription");
        party.nationality(
                citizenship.isEmpty() || citizenship.equals("UNKNOWN")
                        ? cell(row, "Citizenship_CountryIso2Code").replace("00", "")
                        : citizenship);
        party.address(List.of(
                cell(row, "Address_Street"),
                cell(row, "Address_City"),
                cell(row, "Address_Region"),
                cell(row, "Address_CountryDescription")));
        party.once(cell(row, "NameAlias_Function"));
        party.once(cell(row, "Entity_Remark"));
    }

    private static void name(CSVRecord row, PartyDraft party) {
        String whole = cell(row, "NameAlias_WholeName");
        String last = cell(row, "NameAlias_LastName");
        String parts = String.join(" ", cell(row, "NameAlias_FirstName"), cell(row, "NameAlias_MiddleName"), last);
        boolean weak = cell(row, "NameAlias_Strong").equalsIgnoreCase("false");
        party.name(whole.isEmpty() ? parts : whole, weak ? NameQuality.WEAK : NameQuality.STRONG, last);
    }

    private static void birth(CSVRecord row, PartyDraft party) {
        LocalDate day = day(cell(row, "BirthDate_BirthDate"));
        String year = cell(row, "BirthDate_Year");
        String from = cell(row, "BirthDate_YearRangeFrom");
        String to = cell(row, "BirthDate_YearRangeTo");
        boolean about = cell(row, "BirthDate_Circa").equalsIgnoreCase("true");
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

    private static String cell(CSVRecord row, String column) {
        return row.isSet(column) ? row.get(column).strip() : "";
    }
}
