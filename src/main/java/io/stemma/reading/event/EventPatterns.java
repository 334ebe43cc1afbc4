package io.stemma.reading.event;

import io.stemma.language.Analysis;
import io.stemma.language.Form;
import io.stemma.language.FormFact;
import io.stemma.language.LanguagePack;
import io.stemma.language.Pos;
import io.stemma.language.Row;
import io.stemma.language.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The event tables of a pack by their triggers. Each file of the folder {@code events} that is named by a root type holds
 * patterns; {@code settings.tsv} names the words that events of all types need.
 */
final class EventPatterns {
    private final Map<Character, Map<String, List<EventPattern>>> byTrigger = new HashMap<>();
    private final FormFact<List<EventPattern>> ofNouns;
    private final FormFact<List<String>> keys;
    private final List<EventPattern> all = new ArrayList<>();
    private final Map<String, Set<String>> settings = new HashMap<>();

    EventPatterns(LanguagePack pack) {
        ofNouns = pack.fact(f -> ofNoun(f, pack));
        keys = pack.fact(f -> keys(f, pack));
        WordClasses classes = new WordClasses(pack);
        for (EventType type : EventType.values()) {
            for (Row row : pack.table("events/" + type + ".tsv")) {
                EventPattern p = EventPattern.of(row, classes);
                all.add(p);
                for (String t : p.triggers()) {
                    byTrigger
                            .computeIfAbsent(p.kind(), k -> new HashMap<>())
                            .computeIfAbsent(t.toLowerCase(Locale.ROOT), k -> new ArrayList<>())
                            .add(p);
                }
            }
        }
        for (Row row : pack.table("events/settings.tsv")) {
            settings.computeIfAbsent(row.cell(0), k -> new HashSet<>()).addAll(row.alternatives(1));
        }
    }

    List<EventPattern> all() {
        return all;
    }

    List<EventPattern> of(char kind, String lemma) {
        return byTrigger.getOrDefault(kind, Map.of()).getOrDefault(lemma.toLowerCase(Locale.ROOT), List.of());
    }

    /** The patterns whose trigger a noun is: in its form or a lemma, or else as a compound's last part. */
    List<EventPattern> ofNoun(Token token) {
        return ofNouns.of(token.form());
    }

    private List<EventPattern> ofNoun(Form form, LanguagePack pack) {
        Set<EventPattern> known = new LinkedHashSet<>(of('n', form.lower()));
        for (Analysis a : form.analyses()) {
            if (a.pos() == Pos.NOUN || a.pos() == Pos.OTHER || a.pos() == Pos.PROPER) {
                known.addAll(of('n', a.lemma()));
            }
        }
        if (known.isEmpty()) {
            String end = Triggers.compoundEnd(form.analyses().get(0).lemma(), pack);
            if (end != null) {
                known.addAll(of('n', end));
            }
        }
        return List.copyOf(known);
    }

    /** What conditions may call a word: as written, a lemma, its part behind a hyphen, the end of its compound. */
    FormFact<List<String>> keys() {
        return keys;
    }

    private static List<String> keys(Form form, LanguagePack pack) {
        Set<String> keys = new LinkedHashSet<>(List.of(form.lower()));
        keys.add(form.text());
        boolean noun = form.analyses().stream().anyMatch(a -> a.pos() == Pos.NOUN);
        form.analyses().stream().filter(a -> !noun || a.pos() != Pos.ADJECTIVE).forEach(a -> keys.add(a.lemma()));
        int hyphen = form.lower().lastIndexOf('-');
        if (hyphen > 0) {
            keys.add(form.lower().substring(hyphen + 1));
        }
        String last = Triggers.compoundEnd(form.analyses().get(0).lemma(), pack);
        if (last != null) {
            keys.add(last);
        }
        return List.copyOf(keys);
    }

    /** Whether the word is listed under this setting. */
    boolean listed(String setting, String word) {
        return settings.getOrDefault(setting, Set.of()).contains(word);
    }

    Set<String> list(String setting) {
        return settings.getOrDefault(setting, Set.of());
    }
}
