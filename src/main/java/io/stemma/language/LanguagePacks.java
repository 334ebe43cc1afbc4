package io.stemma.language;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All language packs at hand, one for each folder below {@code packs/} that holds a {@code pack.tsv}; and the tables of
 * the folder {@code world}, which belong to no language. A pack is loaded when it is first asked for.
 */
public final class LanguagePacks {
    private static final String WORLD = "world";
    private static final String PIVOT = "en";

    private final PackFiles files;
    private final List<String> codes;
    private final boolean glossing;
    private final Map<String, LanguagePack> loaded = new ConcurrentHashMap<>();
    private final Map<String, List<Row>> world = new ConcurrentHashMap<>();

    private LanguagePacks(PackFiles files, boolean glossing) {
        this.files = files;
        this.glossing = glossing;
        this.codes = files.folders().stream()
                .filter(f -> !files.table(f + "/pack.tsv").isEmpty())
                .toList();
    }

    /** The packs that come with Stemma, made once. */
    public static LanguagePacks ofStemma() {
        return Holder.PACKS;
    }

    /** The packs in a folder of the file system. */
    public static LanguagePacks in(Path folder) {
        return new LanguagePacks(PackFiles.in(folder), true);
    }

    /** The packs that come with Stemma, without their lexicons: to measure what these are good for. */
    public static LanguagePacks withoutLexicons() {
        return new LanguagePacks(PackFiles.ofStemma(), false);
    }

    /** Whether the packs have lexicons. */
    boolean glossing() {
        return glossing;
    }

    /** The ISO 639-1 codes of the languages that have a pack, sorted. */
    public List<String> codes() {
        return codes;
    }

    /** The pack of a language, empty where there is none. */
    public Optional<LanguagePack> of(String code) {
        if (!codes.contains(code)) {
            return Optional.empty();
        }
        LanguagePack pack = loaded.get(code);
        if (pack == null) {
            synchronized (this) {
                pack = loaded.computeIfAbsent(code, c -> new LanguagePack(c, this, files));
            }
        }
        return Optional.of(pack);
    }

    /** The pack of the pivot language, English. */
    LanguagePack pivot() {
        return of(PIVOT).orElseThrow();
    }

    /** All packs. */
    public List<LanguagePack> all() {
        List<LanguagePack> packs = new ArrayList<>();
        codes.forEach(c -> packs.add(of(c).orElseThrow()));
        return packs;
    }

    /** A table of the folder {@code world}, empty where there is no such table. */
    public List<Row> world(String path) {
        return world.computeIfAbsent(path, p -> files.table(WORLD + "/" + p));
    }

    /** The English words that the packs' lexicons gloss into, with their parts of speech: the pivot vocabulary. */
    Map<String, java.util.Set<Pos>> pivotVocabulary() {
        Map<String, java.util.Set<Pos>> words = new TreeMap<>();
        for (LanguagePack pack : all()) {
            for (Row row : pack.tables("lexicon")) {
                Pos pos = Lexicon.pos(row.cell(2));
                for (String gloss : row.alternatives(1)) {
                    if (gloss.indexOf(' ') < 0) {
                        words.computeIfAbsent(gloss, k -> java.util.EnumSet.noneOf(Pos.class))
                                .add(pos);
                    }
                }
            }
        }
        return words;
    }

    private static final class Holder {
        static final LanguagePacks PACKS = new LanguagePacks(PackFiles.ofStemma(), true);
    }
}
