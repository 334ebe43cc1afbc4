package io.stemma.list;

import io.stemma.article.Skipped;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * OFAC's list of Specially Designated Nationals as three CSV files without header: {@code sdn.csv} (names and
 * programmes), beside it {@code alt.csv} (alternative names) and {@code add.csv} (addresses), also under names that end
 * so ({@code ofac-sdn.csv}, {@code ofac-alt.csv}). {@code -0-} means empty. The files tell no day of publication or of
 * listing.
 *
 * @see <a href="https://ofac.treasury.gov/specially-designated-nationals-list-data-formats-data-schemas">the data
 *     formats as the US Treasury describes them</a>
 */
final class OfacReader implements ListReader {
    private static final String LIST = "ofac-sdn";
    private static final int COLUMNS = 12;
    private static final int ALT_COLUMNS = 5;
    private static final int ADD_COLUMNS = 6;
    private static final int ORPHANS = 20;
    private static final Pattern FIRST_ROW = Pattern.compile("\"?\\d+\"?\\s*,\\s*\"?[^\\r\\n]*");
    private static final Pattern PROGRAMMES = Pattern.compile("\\]\\s*\\[|[\\[\\];]");

    @Override
    public boolean reads(Path file, String head) {
        return FIRST_ROW.matcher(head).lookingAt();
    }

    @Override
    public ListReading read(Path file, Instant now) throws IOException {
        String name = file.getFileName().toString();
        if (!part(name, "alt").equals(name) && !name.toLowerCase(Locale.ROOT).contains("sdn")) {
            throw new ListFormatException("OFAC's list is read from the file of its names (sdn.csv)");
        }
        List<Skipped> skipped = new ArrayList<>();
        Map<String, PartyDraft> parties = new LinkedHashMap<>();
        CsvRows rows = CsvRows.of(file, COLUMNS, skipped);
        for (CsvRows.Row row : rows.rows()) {
            Optional<String> reason = entry(row, parties);
            reason.ifPresent(r -> skipped.add(new Skipped(rows.where(row), r)));
        }
        Path alt = file.resolveSibling(part(name, "alt"));
        if (alt.equals(file) || !alt.toFile().isFile()) {
            throw new ListFormatException(
                    "the file of alternative names (" + part("sdn.csv", "alt") + ") is not beside it");
        }
        join(CsvRows.of(alt, ALT_COLUMNS, skipped), parties, skipped, (party, row) -> {
            String text = row.cell(3);
            party.name(text, NameQuality.STRONG, surname(text));
        });
        Path add = file.resolveSibling(part(name, "add"));
        if (add.toFile().isFile()) {
            join(
                    CsvRows.of(add, ADD_COLUMNS, skipped),
                    parties,
                    skipped,
                    (party, row) -> party.address(List.of(row.cell(2), row.cell(3), row.cell(4))));
        }
        List<ListedParty> read =
                parties.values().stream().map(PartyDraft::party).toList();
        return new ListReading(new ListState(LIST, file.toString(), now, null, read), skipped);
    }

    private static String part(String name, String part) {
        int at = name.toLowerCase(Locale.ROOT).lastIndexOf("sdn");
        if (at < 0) {
            return name;
        }
        boolean upper = Character.isUpperCase(name.charAt(at));
        return name.substring(0, at) + (upper ? part.toUpperCase(Locale.ROOT) : part) + name.substring(at + 3);
    }

    private static Optional<String> entry(CsvRows.Row row, Map<String, PartyDraft> parties) {
        String id = row.cell(0);
        if (!id.matches("\\d+")) {
            return Optional.of("'" + id + "' is no entry number");
        }
        if (row.cell(1).isEmpty()) {
            return Optional.of("no name");
        }
        if (parties.containsKey(id)) {
            return Optional.of("entry " + id + " once more");
        }
        PartyDraft party = new PartyDraft(LIST, id, kind(row.cell(2)));
        party.name(row.cell(1), NameQuality.STRONG, surname(row.cell(1)));
        for (String programme : PROGRAMMES.split(row.cell(3))) {
            party.programme(programme);
        }
        party.nationality(row.cell(9));
        OfacRemarks.read(row.cell(11), party);
        party.remark(row.cell(4));
        party.remark(row.cell(11));
        parties.put(id, party);
        return Optional.empty();
    }

    private static PartyKind kind(String type) {
        return switch (type) {
            case "individual" -> PartyKind.PERSON;
            case "vessel" -> PartyKind.VESSEL;
            case "aircraft" -> PartyKind.AIRCRAFT;
            default -> PartyKind.ORGANISATION;
        };
    }

    /** Persons are named "SURNAME, Given Names". */
    static String surname(String name) {
        int comma = name.indexOf(',');
        return comma > 0 ? name.substring(0, comma) : null;
    }

    private interface Joint {
        void join(PartyDraft party, CsvRows.Row row);
    }

    private static void join(CsvRows rows, Map<String, PartyDraft> parties, List<Skipped> skipped, Joint joint)
            throws ListFormatException {
        int orphans = 0;
        for (CsvRows.Row row : rows.rows()) {
            PartyDraft party = parties.get(row.cell(0));
            if (party == null) {
                orphans++;
                skipped.add(new Skipped(rows.where(row), "there is no entry '" + row.cell(0) + "'"));
            } else {
                joint.join(party, row);
            }
        }
        if (orphans * ORPHANS > rows.rows().size()) {
            throw new ListFormatException(
                    "not a whole list: " + rows.name() + " speaks of " + orphans + " entries that it does not hold");
        }
    }
}
