package io.stemma.intake;

import io.stemma.article.Receipt;
import io.stemma.article.Skipped;
import io.stemma.intake.Taken.Advanced;
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
 * Takes articles in: from files of text, HTML, JSON, feeds, wires, mail and web archives, folders of them, the standard
 * input ({@code -}), and where a way to the web is given, from addresses.
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
    private final Web web;
    private final boolean keeping;
    private final List<ArticleReader> readers = ServiceLoader.load(ArticleReader.class).stream()
            .map(ServiceLoader.Provider::get)
            .toList();

    /**
     * An intake for articles in the languages that have a pack.
     *
     * @param manifest what is known about files, {@link Manifest#none()} for nothing
     */
    public Intake(LanguagePacks packs, Manifest manifest, Limits limits) {
        this(manifest, limits, new ArticleMaker(packs, limits, false), Web.CLOSED, false);
    }

    private Intake(Manifest manifest, Limits limits, ArticleMaker maker, Web web, boolean keeping) {
        this.manifest = manifest;
        this.limits = limits;
        this.maker = maker;
        this.web = web;
        this.keeping = keeping;
    }

    /** The same intake, which fetches addresses too. */
    public Intake fetching(Web web) {
        return new Intake(manifest, limits, maker, web, keeping);
    }

    /** The same intake, which hands the bytes of each article on with its receipt. */
    public Intake keepingOriginals() {
        return new Intake(manifest, limits, maker, web, true);
    }

    /** An intake that also hands on articles in languages without a pack. */
    public static Intake ofAnyLanguage(LanguagePacks packs, Manifest manifest, Limits limits) {
        return new Intake(manifest, limits, new ArticleMaker(packs, limits, true), Web.CLOSED, false);
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
        int[] steps = new int[2];
        walk.steps(step -> steps[1]++);
        walk.steps(step -> {
            String name = ambiguous.contains(step.shown()) ? step.given() : step.shown();
            if (step.refusal() != null) {
                sink.accept(new Refused(new Skipped(name, step.refusal())));
            } else {
                Consumer<Double> progress = share -> sink.accept(new Advanced((steps[0] + share) / steps[1]));
                new Reception(step, name, used, sink, progress).read(stdin);
            }
            steps[0]++;
            sink.accept(new Advanced((double) steps[0] / steps[1]));
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
        read(source, Facts.NONE, sink);
    }

    /**
     * The same with what is known of its article where it is silent itself.
     *
     * @param known facts that count less than its own
     */
    public void read(Source source, Facts known, Consumer<Taken> sink) {
        Walk.Step step = new Walk.Step(null, source.name(), source.name(), null);
        new Reception(step, source.name(), new HashSet<>(), sink, share -> {}) {
            @Override
            public void found(Document document) {
                Facts facts =
                        document.metadata() == null ? null : document.metadata().or(known);
                super.found(new Document(
                        document.file(), document.text(), facts, document.furniture(), document.receipt()));
            }
        }.receive(source);
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
    private class Reception implements ArticleReader.Receiver {
        private final Walk.Step step;
        private final String name;
        private final Set<Manifest.Entry> used;
        private final Consumer<Taken> sink;
        private final Consumer<Double> progress;
        private RuntimeException ofSink;
        private Source source;

        Reception(
                Walk.Step step,
                String name,
                Set<Manifest.Entry> used,
                Consumer<Taken> sink,
                Consumer<Double> progress) {
            this.progress = progress;
            this.step = step;
            this.name = name;
            this.used = used;
            this.sink = sink;
        }

        void read(InputStream stdin) {
            try {
                receive(source(stdin));
            } catch (IOException e) {
                refused(name, Failures.reason(e));
            }
        }

        private Source source(InputStream stdin) throws IOException {
            if (step.path() != null) {
                return Source.of(name, step.path());
            }
            return Web.address(step.given()) ? web.fetch(step.given()) : Source.of(name, stdin);
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

        private void read(Source input) throws IOException {
            source = input;
            Optional<String> refusal = Signature.refusal(source);
            for (ArticleReader reader : readers) {
                if ((refusal.isEmpty() || reader.binary()) && reader.reads(source)) {
                    reader.read(source, limits, this);
                    return;
                }
            }
            throw new UnreadableException(refusal.orElse("no format that is known"));
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
            Receipt receipt = whole(made.receipt());
            if (!keeping && receipt.original() != null) {
                receipt = receipt.with(receipt.digest(), null);
            }
            hand(new Received(made.article(), receipt));
        }

        @Override
        public void advanced(double share) {
            try {
                progress.accept(share);
            } catch (RuntimeException e) {
                ofSink = e;
                throw e;
            }
        }

        /** With the digest of the whole input, where the reader took it in one piece and has said nothing of its own. */
        private Receipt whole(Receipt receipt) {
            Receipt input = source == null ? Receipt.NONE : source.receipt();
            return receipt.digest() != null || input.digest() == null
                    ? receipt
                    : new Receipt(
                            input.address(), input.fetched(), input.digest(), receipt.remarks(), input.original());
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
