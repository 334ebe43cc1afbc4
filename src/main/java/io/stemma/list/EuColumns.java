package io.stemma.list;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/**
 * The columns of the European Union's list as CSV, by their names in format 1.1; those of format 1.0, which is published
 * beside it, are known by the names they have there. A column that a file has twice counts where it stands first.
 */
final class EuColumns {
    private static final Map<String, String> OLDER = Map.ofEntries(
            Map.entry("filegenerationdate", "date_file"),
            Map.entry("entity_logicalid", "entity_logical_id"),
            Map.entry("entity_eu_referencenumber", "eu_ref_num"),
            Map.entry("entity_remark", "entity_remark"),
            Map.entry("entity_subjecttype", "subject_type"),
            Map.entry("entity_regulation_publicationdate", "leba_publication_date"),
            Map.entry("entity_regulation_programme", "programme"),
            Map.entry("namealias_lastname", "naal_lastname"),
            Map.entry("namealias_firstname", "naal_firstname"),
            Map.entry("namealias_middlename", "naal_middlename"),
            Map.entry("namealias_wholename", "naal_wholename"),
            Map.entry("namealias_function", "naal_function"),
            Map.entry("namealias_regulation_publicationdate", "naal_leba_publication_date"),
            Map.entry("address_street", "addr_street"),
            Map.entry("address_city", "addr_city"),
            Map.entry("address_countrydescription", "addr_country"),
            Map.entry("birthdate_birthdate", "birt_date"),
            Map.entry("citizenship_countrydescription", "citi_country"));

    private final Map<String, Integer> places = new HashMap<>();

    EuColumns(List<String> heading) {
        for (int i = 0; i < heading.size(); i++) {
            places.putIfAbsent(plain(heading.get(i)), i);
        }
    }

    /** Whether a heading is that of such a file. */
    static boolean heading(String line) {
        String lower = plain(line);
        return lower.contains("entity_logicalid;") || lower.contains("entity_logical_id;");
    }

    /** The cell of a row in a column, blank where there is none. */
    String of(CSVRecord row, String column) {
        String name = plain(column);
        Integer place = places.getOrDefault(name, places.get(OLDER.getOrDefault(name, name)));
        return place == null || place >= row.size() ? "" : row.get(place).strip();
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
