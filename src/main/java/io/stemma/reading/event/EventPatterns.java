package io.stemma.reading.event;

import io.stemma.language.LanguagePack;
import io.stemma.language.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The event tables of a pack by their triggers. Each file of the folder {@code events} that is named by a root type holds
 * patterns; {@code settings.tsv} names the words that events of all types need.
 */
final class EventPatterns {
    private final Map<String, List<EventPattern>> byTrigger = new HashMap<>();
    private final List<EventPattern> all = new ArrayList<>();
    private final Map<String, Set<String>> settings = new HashMap<>();

    EventPatterns(LanguagePack pack) {
        WordClasses classes = new WordClasses(pack);
        for (EventType type : EventType.values()) {
            for (Row row : pack.table("events/" + type + ".tsv")) {
                EventPattern p = EventPattern.of(row, classes);
                all.add(p);
                for (String t : p.triggers()) {
                    byTrigger
                            .computeIfAbsent(p.kind() + ":" + t.toLowerCase(Locale.ROOT), k -> new ArrayList<>())
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
        return byTrigger.getOrDefault(kind + ":" + lemma.toLowerCase(Locale.ROOT), List.of());
    }

    /** Whether the word is listed under this setting. */
    boolean listed(String setting, String word) {
        return settings.getOrDefault(setting, Set.of()).contains(word);
    }

    Set<String> list(String setting) {
        return settings.getOrDefault(setting, Set.of());
    }
}
