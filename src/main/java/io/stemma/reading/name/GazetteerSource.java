package io.stemma.reading.name;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import io.stemma.language.LanguagePack;
import io.stemma.language.Pos;
import io.stemma.language.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads a pack's gazetteer tables, and the names that Unicode's CLDR has in the pack's language for countries and for the
 * cities that time zones are called after. Any table may be missing.
 */
final class GazetteerSource {
    private static final Set<String> COUNTRIES = Set.of(ULocale.getISOCountries());

    private final LanguagePack pack;
    private final ULocale locale;
    private final NameDictionary dictionary;
    private final List<Entry> entries = new ArrayList<>();
    private final Set<String> seats = new HashSet<>();
    private final Map<String, String> countryNames = new HashMap<>();

    GazetteerSource(LanguagePack pack) {
        this.pack = pack;
        this.dictionary = pack.part(NameDictionary.class, NameDictionary::new);
        this.locale = ULocale.forLocale(pack.locale());
    }

    List<Entry> entries() {
        countries();
        organisations();
        places();
        cities();
        towns();
        firms();
        return entries;
    }

    /** Towns and landscapes that most languages write alike; what other tables have already is left to them. */
    private void towns() {
        Set<String> known = texts();
        for (Row row : pack.packs().world("towns.tsv")) {
            for (String name : row.alternatives(1)) {
                if (!known.contains(name) && !meansElse(name)) {
                    String country = row.cell(0).length() == 2 ? row.cell(0) : null;
                    entries.add(new Entry(NameKind.PLACE, slug(name), NameForm.NAME, name, name, country));
                }
            }
        }
    }

    /** Whether the pack has the word as a common word or a given name, so that it tells no place. */
    private boolean meansElse(String name) {
        if (name.indexOf(' ') >= 0) {
            return false;
        }
        if (!pack.setting("capitals", "").equals("nouns")) {
            return pack.lemmas().knows(name.toLowerCase(Locale.ROOT)) || dictionary.isGiven(name);
        }
        boolean proper = pack.lemmas().analyses(name).stream().anyMatch(a -> a.pos() == Pos.PROPER);
        return dictionary.isGiven(name)
                || !proper && (pack.lemmas().knows(name) || pack.lemmas().knows(name.toLowerCase(Locale.ROOT)));
    }

    /** Firms, clubs, parties and the like that most languages write alike. */
    private void firms() {
        Set<String> known = texts();
        for (Row row : pack.packs().world("firms.tsv")) {
            String country = row.cell(1).length() == 2 ? row.cell(1) : null;
            for (String names : row.alternatives(2)) {
                String[] same = names.split("=");
                for (String name : same) {
                    if (!known.contains(name)) {
                        entries.add(
                                new Entry(NameKind.ORGANISATION, slug(same[0]), NameForm.NAME, same[0], name, country));
                    }
                }
            }
        }
    }

    private Set<String> texts() {
        Set<String> texts = new HashSet<>();
        entries.forEach(e -> texts.add(e.text()));
        return texts;
    }

    private static String slug(String name) {
        return NameSkeleton.latin(name).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    private void countries() {
        LocaleDisplayNames names = LocaleDisplayNames.getInstance(locale, DisplayContext.LENGTH_FULL);
        LocaleDisplayNames brief = LocaleDisplayNames.getInstance(locale, DisplayContext.LENGTH_SHORT);
        for (String iso : ULocale.getISOCountries()) {
            String full = names.regionDisplayName(iso);
            countryNames.putIfAbsent(iso, full);
            country(iso, full, NameForm.NAME);
            country(iso, brief.regionDisplayName(iso), NameForm.NAME);
        }
        for (Row row : pack.table("names/countries.tsv")) {
            countryNames.putIfAbsent(row.cell(0), row.cell(1));
            NameForm form = switch (row.cell(2)) {
                case "adjective", "inhabitant" -> NameForm.ADJECTIVE;
                case "seat" -> NameForm.SEAT;
                default -> NameForm.NAME;
            };
            for (String text : row.alternatives(1)) {
                country(row.cell(0), text, form);
                if (form == NameForm.SEAT) {
                    seats.add(text);
                }
            }
        }
    }

    private void country(String iso, String text, NameForm form) {
        NameKind kind = COUNTRIES.contains(iso) ? NameKind.COUNTRY : NameKind.ORGANISATION;
        entries.add(new Entry(kind, iso, form, countryNames.getOrDefault(iso, text), text, iso));
    }

    private void organisations() {
        Map<String, String> country = new HashMap<>();
        for (Row row : pack.packs().world("organisations.tsv")) {
            country.put(row.cell(0), row.cell(2).length() == 2 ? row.cell(2) : null);
        }
        for (Row row : pack.table("names/organisations.tsv")) {
            named(NameKind.ORGANISATION, row, country.get(row.cell(0)));
        }
        for (Row row : pack.table("names/groups.tsv")) {
            named(NameKind.ORGANISATION, row, null);
            for (String people : row.alternatives(2)) {
                entries.add(new Entry(
                        NameKind.ORGANISATION,
                        row.cell(0),
                        NameForm.ADJECTIVE,
                        row.alternatives(1).get(0),
                        people,
                        null));
            }
        }
        for (Row row : pack.packs().world("outlets.tsv")) {
            named(NameKind.ORGANISATION, row, row.cell(3).length() == 2 ? row.cell(3) : null);
        }
    }

    private void places() {
        for (Row row : pack.table("names/places.tsv")) {
            if (row.cell(3).equals("building") && row.alternatives(1).stream().anyMatch(seats::contains)) {
                continue;
            }
            named(NameKind.PLACE, row, row.cell(2).length() == 2 ? row.cell(2) : null);
        }
    }

    private void named(NameKind kind, Row row, String country) {
        List<String> names = row.alternatives(1);
        for (String text : names) {
            entries.add(new Entry(kind, row.cell(0), NameForm.NAME, names.get(0), text, country));
        }
    }

    /** Cities by their time zone's exemplar name; one that is a given name or a country too is left out. */
    private void cities() {
        TimeZoneNames names = TimeZoneNames.getInstance(locale);
        for (String zone :
                new TreeSet<>(TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL_LOCATION, null, null))) {
            String city = names.getExemplarLocationName(zone);
            String country = TimeZone.getRegion(zone);
            int slash = zone.lastIndexOf('/');
            if (city == null || slash < 0 || city.indexOf(',') >= 0 || zone.startsWith("Antarctica")) {
                continue;
            }
            if (countryNames.containsValue(city)
                    || dictionary.isGiven(city)
                    || pack.lemmas().knows(city.toLowerCase(Locale.ROOT))) {
                continue;
            }
            String key = zone.substring(slash + 1).toLowerCase(Locale.ROOT).replace('_', '-');
            entries.add(
                    new Entry(NameKind.PLACE, key, NameForm.NAME, city, city, country.length() == 2 ? country : null));
        }
    }
}
