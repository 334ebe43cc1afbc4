package io.stemma.intake;

import io.stemma.article.Receipt;
import io.stemma.article.Skipped;
import io.stemma.language.LanguagePacks;
import java.util.ArrayList;
import java.util.List;

/** What comes of bytes that were received, gathered for tests. */
public final class Received {
    /** The articles. */
    public final List<Taken.Received> articles = new ArrayList<>();

    /** What was refused. */
    public final List<Skipped> skipped = new ArrayList<>();

    private Received() {}

    /** What comes of bytes under a name. */
    public static Received of(String name, byte[] bytes) {
        Received received = new Received();
        new Intake(LanguagePacks.ofStemma(), Manifest.none(), Limits.standard())
                .read(Source.of(name, bytes, Receipt.NONE, null), received::take);
        return received;
    }

    /** What comes of a file. */
    public static Received of(java.nio.file.Path file) {
        Received received = new Received();
        new Intake(LanguagePacks.ofStemma(), Manifest.none(), Limits.standard())
                .read(List.of(file.toString()), java.io.InputStream.nullInputStream(), received::take);
        return received;
    }

    private void take(Taken taken) {
        if (taken instanceof Taken.Received r) {
            articles.add(r);
        } else if (taken instanceof Taken.Refused r) {
            skipped.add(r.skipped());
        }
    }
}
