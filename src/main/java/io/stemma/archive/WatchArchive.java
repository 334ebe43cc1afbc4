package io.stemma.archive;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Instant;
import java.util.Optional;

/** What the archive remembers of watched feeds and pages, so that watching can be stopped and resumed at any moment. */
public final class WatchArchive {
    private final Archive archive;

    WatchArchive(Archive archive) {
        this.archive = archive;
    }

    /** What is remembered of an address, empty where it was never asked for. */
    public Optional<Watched> of(String address) {
        synchronized (archive) {
            return archive.run(() -> {
                try (PreparedStatement s = archive.prepare("SELECT * FROM watched WHERE address = ?", address);
                        ResultSet r = s.executeQuery()) {
                    return r.next()
                            ? Optional.of(new Watched(
                                    r.getString("address"),
                                    r.getString("kind"),
                                    r.getString("tag"),
                                    r.getString("modified"),
                                    r.getString("mark"),
                                    r.getString("digest"),
                                    Instant.ofEpochMilli(r.getLong("asked")),
                                    Instant.ofEpochMilli(r.getLong("due")),
                                    r.getInt("failures")))
                            : Optional.empty();
                }
            });
        }
    }

    /** Remembers how an address stands now. */
    public void remember(Watched w) {
        synchronized (archive) {
            archive.transaction(() -> {
                archive.update(
                        "INSERT OR REPLACE INTO watched (address, kind, tag, modified, mark, digest, asked, due, failures)"
                                + " VALUES (?,?,?,?,?,?,?,?,?)",
                        w.address(),
                        w.kind(),
                        w.tag(),
                        w.modified(),
                        w.mark(),
                        w.digest(),
                        w.asked().toEpochMilli(),
                        w.due().toEpochMilli(),
                        w.failures());
                return null;
            });
        }
    }
}
