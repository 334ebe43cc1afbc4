package io.stemma.dossier.export;

import io.stemma.actor.Actor;
import io.stemma.language.LanguagePack;
import io.stemma.language.LanguagePacks;
import io.stemma.language.Row;
import io.stemma.reading.name.Crowds;
import io.stemma.reading.name.NameKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the tables of the packs tell of actors and measures that other models want to know. Safe for many threads. */
public final class Parties {
    private final Map<String, Row> organisations = new HashMap<>();
    private final Map<String, Row> places = new HashMap<>();
    private final Map<String, String> groups = new HashMap<>();
    private final Map<String, Row> sectors = new HashMap<>();
    private final Map<String, Row> events = new HashMap<>();
    private final Set<String> restrictions = new HashSet<>();
    private final Set<String> countries = Set.of(Locale.getISOCountries());

    /** What these packs tell. */
    public Parties(LanguagePacks packs) {
        packs.world("organisations.tsv").forEach(r -> organisations.put(r.cell(0), r));
        packs.world("sectors.tsv").forEach(r -> sectors.put(r.cell(0), r));
        packs.world("plover.tsv").forEach(r -> events.put(r.cell(0), r));
        packs.world("restrictions.tsv").forEach(r -> restrictions.add(r.cell(0)));
        for (LanguagePack pack : packs.all()) {
            pack.table("names/places.tsv").forEach(r -> places.putIfAbsent(r.cell(0), r));
            pack.table("names/crowds.tsv").forEach(r -> groups.putIfAbsent(r.cell(0), r.cell(1)));
        }
    }

    /** The ISO 3166 alpha-2 code of the country that an actor is, lies in or belongs to. */
    Optional<String> country(Actor actor) {
        if (actor.country() != null) {
            return Optional.of(actor.country()).filter(countries::contains);
        }
        String key = actor.key();
        if (key == null) {
            return Optional.empty();
        }
        String code = switch (actor.kind()) {
            case COUNTRY -> key;
            case ORGANISATION ->
                organisations.containsKey(key) ? organisations.get(key).cell(2) : key;
            case PLACE -> places.containsKey(key) ? places.get(key).cell(2) : "";
            case PERSON, GROUP -> "";
        };
        return countries.contains(code) ? Optional.of(code) : Optional.empty();
    }

    /** The same as ISO 3166 alpha-3. */
    Optional<String> longCountry(Actor actor) {
        return country(actor).map(c -> new Locale.Builder().setRegion(c).build().getISO3Country());
    }

    /** The schema of FollowTheMoney that fits an actor. A country that acts is its state, a public body. */
    String schema(Actor actor) {
        return switch (actor.kind()) {
            case PERSON -> "Person";
            case COUNTRY -> "PublicBody";
            case PLACE -> "Address";
            case GROUP -> "Organization";
            case ORGANISATION -> sector(actor).map(r -> r.cell(1)).orElse("Organization");
        };
    }

    /** The sector of PLOVER that an actor belongs to. */
    Optional<String> sectorCode(Actor actor) {
        if (actor.kind() == NameKind.COUNTRY) {
            return Optional.of("GOV");
        }
        if (actor.kind() == NameKind.GROUP && actor.key() != null) {
            return Optional.ofNullable(groups.get(Crowds.what(actor.key())));
        }
        return sector(actor).map(r -> r.cell(2)).filter(s -> s.length() == 3);
    }

    private Optional<Row> sector(Actor actor) {
        return Optional.ofNullable(actor.key()).map(organisations::get).map(r -> sectors.get(r.cell(1)));
    }

    /** The quad category of an event's type: 1 and 2 cooperation in words and deeds, 3 and 4 conflict. */
    int quad(String type) {
        return Integer.parseInt(events.get(type).cell(1));
    }

    /** The root of CAMEO that an event's type took the place of, two digits. */
    String cameo(String type) {
        return events.get(type).cell(2);
    }

    /** Whether a kind of measure restricts whom it is on, as a sanction does. */
    boolean restricts(String measure) {
        return restrictions.contains(measure);
    }
}
