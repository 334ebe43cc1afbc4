package io.stemma.intake;

import io.stemma.article.Skipped;
import io.stemma.intake.Taken.Received;
import io.stemma.intake.Taken.Refused;
import io.stemma.intake.Taken.Warned;
import io.stemma.language.LanguagePacks;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Takes articles in: from text files, folders of them, JSON files, JSON lines, and the standard input ({@code -}).
 *
 * <pre>
 * new Intake(LanguagePacks.ofStemma(), Manifest.none(), Limits.standard())
 *         .read(List.of("texts"), System.in, taken -&gt; …);
 * </pre>
 *
 * <p>What cannot be read is named with its reason and never stops the rest. An article's file is named by its path from
 * the given folder on, or by its own name, and where two would be named alike, by the path as given. Offsets count in
 * the decoded text as it stands in the file, line ends included, a byte order mark left out. Safe for use by many
 * threads.
 */
public final class Intake {
    private final Manifest manifest;
    private final Limits limits;
    private final ArticleMaker maker;
    private final List<ArticleReader> readers = ServiceLoader.load(ArticleReader.class).stream()
            .map(ServiceLoader.Provider::get)
            .toList();

    /**
     * An intake for articles in the languages that have a pack.
     *
     * @param manifest what is known about files, {@link Manifest#none()} for nothing
     */
    public Intake(LanguagePacks packs, Manifest manifest, Limits limits) {
        this(packs, manifest, limits, false);
    }

    private Intake(LanguagePacks packs, Manifest manifest, Limits limits, boolean anyLanguage) {
        this.manifest = manifest;
        this.limits = limits;
        this.maker = new ArticleMaker(packs, limits, anyLanguage);
    }

    /** An intake that also hands on articles in languages without a pack. */
    public static Intake ofAnyLanguage(LanguagePacks packs, Manifest manifest, Limits limits) {
        return new Intake(packs, manifest, limits, true);
    }

    /**
     * Reads all inputs, in the order given, folders sorted by name, and hands on what comes of each.
     *
     * @param paths files, folders, or {@code -}
     * @param stdin what {@code -} stands for; it is not closed
     * @param sink takes articles, refusals and warnings; what it throws ends the reading
     */
    public void read(List<String> paths, InputStream stdin, Consumer<Taken> sink) {
        manifest.warnings().forEach(w -> sink.accept(new Warned(manifest.path().toString(), w)));
        Walk walk = new Walk(paths, manifest.path());
        Set<String> ambiguous = paths.size() > 1 ? ambiguous(walk) : Set.of();
        Set<Manifest.Entry> used = new HashSet<>();
        walk.steps(step -> {
            String name = ambiguous.contains(step.shown()) ? step.given() : step.shown();
            if (step.refusal() != null) {
                sink.accept(new Refused(new Skipped(name, step.refusal())));
            } else {
                new Reception(step, name, used, sink).read(stdin);
            }
        });
        for (Manifest.Entry entry : manifest.entries()) {
            if (!used.contains(entry) && !manifest.exists(entry)) {
                sink.accept(new Warned(
                        manifest.path().toString(), "line " + entry.line() + ": no such file: " + entry.file()));
            }
        }
    }

    /**
     * Reads what was received from elsewhere than the file system.
     *
     * @param sink takes articles, refusals and warnings; what it throws ends the reading
     */
    public void read(Source source, Consumer<Taken> sink) {
        new Reception(new Walk.Step(null, source.name(), source.name(), null), source.name(), new HashSet<>(), sink)
                .receive(source);
    }

    private static Set<String> ambiguous(Walk walk) {
        Set<String> names = new HashSet<>();
        Set<String> twice = new HashSet<>();
        walk.steps(step -> {
            if (!names.add(step.shown())) {
                twice.add(step.shown());
            }
        });
        return twice;
    }

    /** The reading of one input. */
    private final class Reception implements ArticleReader.Receiver {
        private final Walk.Step step;
        private final String name;
        private final Set<Manifest.Entry> used;
        private final Consumer<Taken> sink;
        private RuntimeException ofSink;

        Reception(Walk.Step step, String name, Set<Manifest.Entry> used, Consumer<Taken> sink) {
            this.step = step;
            this.name = name;
            this.used = used;
            this.sink = sink;
        }

        void read(InputStream stdin) {
            try {
                Source source = step.path() == null ? Source.of(name, stdin) : Source.of(name, step.path());
                receive(source);
            } catch (IOException e) {
                refused(name, Failures.reason(e));
            }
        }

        void receive(Source source) {
            try {
                try {
                    read(source);
                } finally {
                    source.close();
                }
            } catch (IOException | StackOverflowError e) {
                refused(name, Failures.reason(e));
            } catch (RuntimeException e) {
                if (e == ofSink) {
                    throw e;
                }
                refused(name, Failures.reason(e));
            }
        }

        private void read(Source source) throws IOException {
            Optional<String> refusal = Signature.refusal(source);
            if (refusal.isPresent()) {
                throw new UnreadableException(refusal.get());
            }
            for (ArticleReader reader : readers) {
                if (reader.reads(source)) {
                    reader.read(source, limits, this);
                    return;
                }
            }
        }

        @Override
        public void found(Document document) {
            Made made;
            try {
                made = maker.make(document, facts(document), w -> hand(new Warned(document.file(), w)));
            } catch (UnreadableException e) {
                refused(document.file(), e.getMessage());
                return;
            }
            hand(new Received(made.article(), made.receipt()));
        }

        @Override
        public void refused(String file, String reason) {
            hand(new Refused(new Skipped(file, reason)));
        }

        /** What the manifest says: about the article, or about the whole file that it is one of. */
        private Facts facts(Document document) {
            String suffix = document.file().substring(name.length());
            Facts facts = facts(suffix);
            if (suffix.isEmpty()) {
                return facts;
            }
            Facts file = facts("");
            return facts.or(new Facts(file.outlet(), null, null, null, file.published(), file.language()));
        }

        private Facts facts(String suffix) {
            Optional<Manifest.Entry> entry = manifest.of(step.given(), step.path(), suffix);
            entry.ifPresent(used::add);
            return entry.map(Manifest.Entry::facts).orElse(Facts.NONE);
        }

        private void hand(Taken taken) {
            try {
                sink.accept(taken);
            } catch (RuntimeException e) {
                ofSink = e;
                throw e;
            }
        }
    }
}
