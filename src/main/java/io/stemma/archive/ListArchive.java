package io.stemma.archive;

import io.stemma.list.ListEdition;
import io.stemma.list.ListHistory;
import io.stemma.list.ListState;
import io.stemma.list.ListedParty;
import io.stemma.list.Tenure;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The official lists of an archive, every state that was read. A state goes in whole, in one transaction; a party that
 * stands unchanged in many states is kept once.
 */
public final class ListArchive {
    private static final int SHRUNK = 2;

    private final Archive archive;

    ListArchive(Archive archive) {
        this.archive = archive;
    }

    /**
     * What adding a state changed.
     *
     * @param edition the state as it is held
     * @param added false where the same state was the last one read
     * @param came how many parties the state before did not have
     * @param changed how many stand otherwise than in the state before
     * @param went how many the state before had and this one has not
     */
    public record Addition(ListEdition edition, boolean added, int came, int changed, int went) {}

    /**
     * Adds a state of a list. Nothing happens if the one read last is the same.
     *
     * @param smaller whether a state is taken that has less than half of the parties of the one before
     * @throws ArchiveException if it has, and that was not asked for: it may be part of a list only
     */
    public Addition add(ListState state, boolean smaller) {
        Map<String, String> parties = new LinkedHashMap<>();
        state.parties().forEach(p -> parties.put(p.entry(), Json.write(p)));
        String digest = digest(parties);
        synchronized (archive) {
            return archive.transaction(() -> {
                Optional<ListEdition> before = last(state.list());
                if (before.isPresent() && same(before.get(), state, digest)) {
                    return new Addition(before.get(), false, 0, 0, 0);
                }
                if (!smaller
                        && before.isPresent()
                        && parties.size() * SHRUNK < before.get().entries()) {
                    throw new ArchiveException(state.source() + " has " + parties.size() + " entries where "
                            + state.list() + " had " + before.get().entries()
                            + "; it may be part of the list only, and was not taken");
                }
                return store(state, digest, parties);
            });
        }
    }

    private Addition store(ListState state, String digest, Map<String, String> parties) throws SQLException {
        archive.update(
                "INSERT INTO list_edition (list, source, read, published, entries, digest) VALUES (?,?,?,?,?,?)",
                state.list(),
                state.source(),
                state.read().toEpochMilli(),
                state.published() == null ? null : state.published().toString(),
                parties.size(),
                digest);
        ListEdition edition = last(state.list()).orElseThrow();
        int changed = 0;
        int went = 0;
        int kept = 0;
        Map<String, String> held = new HashMap<>();
        for (Current c : current(state.list())) {
            String now = parties.get(c.entry);
            held.put(c.entry, c.json);
            if (c.json.equals(now)) {
                kept++;
            } else {
                archive.update("UPDATE list_party SET gone = ? WHERE seq = ?", edition.number(), c.seq);
                changed += now == null ? 0 : 1;
                went += now == null ? 1 : 0;
            }
        }
        for (Map.Entry<String, String> p : parties.entrySet()) {
            if (!p.getValue().equals(held.get(p.getKey()))) {
                archive.update(
                        "INSERT INTO list_party (list, entry, first, json) VALUES (?,?,?,?)",
                        state.list(),
                        p.getKey(),
                        edition.number(),
                        p.getValue());
            }
        }
        return new Addition(edition, true, parties.size() - kept - changed, changed, went);
    }

    private boolean same(ListEdition before, ListState state, String digest) throws SQLException {
        try (PreparedStatement s =
                        archive.prepare("SELECT digest FROM list_edition WHERE number = ?", before.number());
                ResultSet r = s.executeQuery()) {
            boolean content = r.next() && r.getString(1).equals(digest);
            return content && (state.published() == null || state.published().equals(before.published()));
        }
    }

    private record Current(long seq, String entry, String json) {}

    private List<Current> current(String list) throws SQLException {
        List<Current> found = new ArrayList<>();
        try (PreparedStatement s = archive.prepare(
                        "SELECT seq, entry, json FROM list_party WHERE list = ? AND gone IS NULL", list);
                ResultSet r = s.executeQuery()) {
            while (r.next()) {
                found.add(new Current(r.getLong(1), r.getString(2), r.getString(3)));
            }
        }
        return found;
    }

    private Optional<ListEdition> last(String list) throws SQLException {
        try (PreparedStatement s = archive.prepare(
                        "SELECT * FROM list_edition WHERE list = ? ORDER BY number DESC LIMIT 1", list);
                ResultSet r = s.executeQuery()) {
            return r.next() ? Optional.of(edition(r)) : Optional.empty();
        }
    }

    private static ListEdition edition(ResultSet r) throws SQLException {
        String published = r.getString("published");
        return new ListEdition(
                r.getLong("number"),
                r.getString("list"),
                r.getString("source"),
                Instant.ofEpochMilli(r.getLong("read")),
                published == null ? null : LocalDate.parse(published),
                r.getInt("entries"));
    }

    private static String digest(Map<String, String> parties) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            parties.values().stream()
                    .sorted()
                    .forEach(json -> sha.update((json + "\n").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** All states that had been read by a moment (null for now), by list and number. */
    public List<ListEdition> editions(Instant knownBy) {
        synchronized (archive) {
            return archive.run(() -> {
                List<ListEdition> found = new ArrayList<>();
                try (PreparedStatement s = archive.prepare(
                                "SELECT * FROM list_edition WHERE read <= ? ORDER BY list, number",
                                Archive.millis(knownBy));
                        ResultSet r = s.executeQuery()) {
                    while (r.next()) {
                        found.add(edition(r));
                    }
                }
                return found;
            });
        }
    }

    /** The history of each list, of the states that had been read by a moment (null for now). */
    public List<ListHistory> histories(Instant knownBy) {
        Map<String, List<ListEdition>> byList = new LinkedHashMap<>();
        synchronized (archive) {
            editions(knownBy)
                    .forEach(e -> byList.computeIfAbsent(e.list(), k -> new ArrayList<>())
                            .add(e));
            return archive.run(() -> {
                List<ListHistory> histories = new ArrayList<>();
                for (Map.Entry<String, List<ListEdition>> e : byList.entrySet()) {
                    histories.add(new ListHistory(e.getValue(), tenures(e.getKey())));
                }
                return histories;
            });
        }
    }

    private List<Tenure> tenures(String list) throws SQLException {
        List<Tenure> found = new ArrayList<>();
        try (PreparedStatement s =
                        archive.prepare("SELECT json, first, gone FROM list_party WHERE list = ? ORDER BY seq", list);
                ResultSet r = s.executeQuery()) {
            while (r.next()) {
                long gone = r.getLong(3);
                long until = r.wasNull() ? Long.MAX_VALUE : gone;
                found.add(new Tenure(Json.read(r.getString(1), ListedParty.class), r.getLong(2), until));
            }
        }
        return found;
    }
}
