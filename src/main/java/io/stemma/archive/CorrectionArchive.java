package io.stemma.archive;

import io.stemma.correction.Correction;
import io.stemma.correction.CorrectionKind;
import io.stemma.correction.Corrections;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What was put right by hand. Records are added and never changed; one that takes another back is a record too. */
public final class CorrectionArchive {
    private final Archive archive;

    CorrectionArchive(Archive archive) {
        this.archive = archive;
    }

    /** Keeps a correction; its number is given here. */
    public Correction add(CorrectionKind kind, List<String> subjects, String reason, Instant made) {
        Correction checked = new Correction(0, made, kind, subjects, reason, null);
        synchronized (archive) {
            return archive.transaction(() -> {
                archive.update(
                        "INSERT INTO correction (made, kind, subjects, reason, undoes) VALUES (?,?,?,?,NULL)",
                        made.toEpochMilli(),
                        kind.name(),
                        Json.write(checked.subjects()),
                        reason);
                try (PreparedStatement s = archive.prepare("SELECT max(number) FROM correction");
                        ResultSet r = s.executeQuery()) {
                    return new Correction(r.getInt(1), made, kind, subjects, reason, null);
                }
            });
        }
    }

    /**
     * Takes a correction back.
     *
     * @return it, empty where there is none of this number that holds
     */
    public Optional<Correction> undo(int number, Instant at) {
        synchronized (archive) {
            Optional<Correction> held = all(null).stream()
                    .filter(c -> c.number() == number && c.undone() == null)
                    .findFirst();
            held.ifPresent(c -> archive.transaction(() -> {
                archive.update(
                        "INSERT INTO correction (made, kind, subjects, reason, undoes) VALUES (?,?,'[]','',?)",
                        at.toEpochMilli(),
                        c.kind().name(),
                        number);
                return null;
            }));
            return held;
        }
    }

    /** All that were made by a moment (null for now), in the order in which they were made, also those taken back. */
    public List<Correction> all(Instant knownBy) {
        synchronized (archive) {
            return archive.run(() -> {
                List<Correction> found = new ArrayList<>();
                try (PreparedStatement s = archive.prepare(
                                "SELECT c.*, (SELECT min(u.made) FROM correction u WHERE u.undoes = c.number AND u.made <= ?)"
                                        + " AS undone FROM correction c WHERE c.undoes IS NULL AND c.made <= ? ORDER BY c.number",
                                Archive.millis(knownBy),
                                Archive.millis(knownBy));
                        ResultSet r = s.executeQuery()) {
                    while (r.next()) {
                        long undone = r.getLong("undone");
                        boolean holds = r.wasNull();
                        found.add(new Correction(
                                r.getInt("number"),
                                Instant.ofEpochMilli(r.getLong("made")),
                                CorrectionKind.valueOf(r.getString("kind")),
                                Arrays.asList(Json.read(r.getString("subjects"), String[].class)),
                                r.getString("reason"),
                                holds ? null : Instant.ofEpochMilli(undone)));
                    }
                }
                return found;
            });
        }
    }

    /** Those that held at a moment (null for now). */
    public Corrections holding(Instant knownBy) {
        return new Corrections(
                all(knownBy).stream().filter(c -> c.undone() == null).toList());
    }
}
