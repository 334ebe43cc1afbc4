package io.stemma.list;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;

/** A listed party while its row is read: blanks collapsed, what is said twice kept once. */
final class PartyDraft {
    private final String list;
    private final String entry;
    private final PartyKind kind;
    private final Map<String, ListedName> names = new LinkedHashMap<>();
    private final Set<String> programmes = new LinkedHashSet<>();
    private final Set<String> births = new LinkedHashSet<>();
    private final Set<String> nationalities = new LinkedHashSet<>();
    private final Set<String> addresses = new LinkedHashSet<>();
    private final StringJoiner remarks = new StringJoiner("; ");
    private final Set<String> said = new HashSet<>();
    private LocalDate listed;

    PartyDraft(String list, String entry, PartyKind kind) {
        this.list = list;
        this.entry = entry;
        this.kind = kind;
    }

    static String clean(String text) {
        return text == null ? "" : text.strip().replaceAll("\\s+", " ");
    }

    /** Adds a name unless it is blank; of a name given as weak and as strong, the strong is kept. */
    void name(String text, NameQuality quality, String surname) {
        String name = clean(text);
        if (name.isEmpty()) {
            return;
        }
        String last = kind == PartyKind.PERSON && !clean(surname).isEmpty() ? clean(surname) : null;
        ListedName old = names.get(name);
        if (old == null) {
            names.put(name, ListedName.of(name, quality, last));
        } else if (old.quality() == NameQuality.WEAK && quality == NameQuality.STRONG) {
            names.put(name, ListedName.of(name, quality, last != null ? last : old.surname()));
        }
    }

    boolean named() {
        return !names.isEmpty();
    }

    PartyKind kind() {
        return kind;
    }

    void programme(String text) {
        add(programmes, text);
    }

    void birth(String edtf) {
        add(births, edtf);
    }

    void nationality(String text) {
        add(nationalities, text);
    }

    /** Adds an address of its parts, blank ones left out. */
    void address(List<String> parts) {
        StringJoiner address = new StringJoiner(", ");
        parts.stream().map(PartyDraft::clean).filter(p -> !p.isEmpty()).forEach(address::add);
        add(addresses, address.toString());
    }

    void remark(String text) {
        String remark = clean(text);
        if (!remark.isEmpty()) {
            remarks.add(remark);
        }
    }

    /** Adds a remark unless it was added before. */
    void once(String text) {
        if (said.add(clean(text))) {
            remark(text);
        }
    }

    /** Tells a day of listing; of several the earliest is kept. */
    void listed(LocalDate day) {
        if (day != null && (listed == null || day.isBefore(listed))) {
            listed = day;
        }
    }

    private static void add(Set<String> set, String text) {
        String value = clean(text);
        if (!value.isEmpty()) {
            set.add(value);
        }
    }

    ListedParty party() {
        return new ListedParty(
                list,
                entry,
                kind,
                List.copyOf(names.values()),
                List.copyOf(programmes),
                listed,
                List.copyOf(births),
                List.copyOf(nationalities),
                List.copyOf(addresses),
                remarks.toString());
    }
}
