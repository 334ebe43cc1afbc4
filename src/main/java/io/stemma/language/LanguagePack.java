package io.stemma.language;

import io.stemma.article.Article;
import io.stemma.article.Furniture;
import io.stemma.article.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * All that Stemma knows of one language: a folder of tables, and the readers built on them. Safe for use by many
 * threads.
 *
 * <p>{@code pack.tsv} holds the settings: {@code name}, {@code lemmas} ({@code suffixes} for the table
 * {@code suffixes.tsv}, or {@code dictionary} with {@code dictionary}, the path of a Morfologik dictionary on the class
 * path, and the tag table {@code tags.tsv}), {@code compounds} ({@code german} or nothing), {@code locales} (the language's
 * regions whose names of months and weekdays differ, parted by blanks).
 */
public final class LanguagePack {
    private final String code;
    private final Locale locale;
    private final LanguagePacks packs;
    private final PackFiles files;
    private final Map<String, String> settings = new HashMap<>();
    private final Map<String, List<Row>> tables = new ConcurrentHashMap<>();
    private final Map<Class<?>, Object> parts = new ConcurrentHashMap<>();
    private final Object loading = new Object();
    private volatile Lexicon lexicon;
    private volatile Lemmas lemmas;
    private final Forms forms;
    private final AtomicInteger facts = new AtomicInteger();
    private final Tokenizer tokenizer;
    private final SentenceSplitter splitter;
    private final Glosser glosser;

    LanguagePack(String code, LanguagePacks packs, PackFiles files) {
        this.code = code;
        this.locale = Locale.forLanguageTag(code);
        this.packs = packs;
        this.files = files;
        for (Row row : table("pack.tsv")) {
            settings.put(row.cell(0), row.cell(1));
        }
        this.forms = new Forms(this);
        this.tokenizer = new Tokenizer(this, forms);
        this.splitter = new SentenceSplitter(this);
        this.glosser = new Glosser(this, Compounds.named(settings.getOrDefault("compounds", "")));
    }

    /** ISO 639-1 code. */
    public String code() {
        return code;
    }

    /** The language's English name. */
    public String name() {
        return settings.getOrDefault("name", code);
    }

    /** The language as a locale. */
    public Locale locale() {
        return locale;
    }

    /** A setting of {@code pack.tsv}, or the fallback. */
    public String setting(String key, String fallback) {
        return settings.getOrDefault(key, fallback);
    }

    /** The packs that this one is of. */
    public LanguagePacks packs() {
        return packs;
    }

    /** The rows of a table ({@code time/weekdays.tsv}), empty where the pack has none. */
    public List<Row> table(String path) {
        return tables.computeIfAbsent(path, p -> files.table(code + "/" + p));
    }

    /** The rows of all tables of a folder, empty where the pack has none. */
    public List<Row> tables(String folder) {
        return tables.computeIfAbsent(folder + "/", p -> files.tables(code + "/" + folder));
    }

    /**
     * Something a finder builds from this pack's tables, built once for each pack.
     *
     * @param type the class of the part, which is its key
     * @param build makes it from the pack
     */
    public <T> T part(Class<T> type, Function<LanguagePack, T> build) {
        Object part = parts.get(type);
        if (part == null) {
            T made = build.apply(this);
            part = parts.putIfAbsent(type, made);
            if (part == null) {
                part = made;
            }
        }
        return type.cast(part);
    }

    /** The bilingual lexicon to English; empty for English itself. */
    public Lexicon lexicon() {
        Lexicon known = lexicon;
        if (known == null) {
            synchronized (loading) {
                known = lexicon == null ? new Lexicon(packs.glossing() ? tables("lexicon") : List.of()) : lexicon;
                lexicon = known;
            }
        }
        return known;
    }

    /** The lemmatizer. */
    public Lemmas lemmas() {
        Lemmas known = lemmas;
        if (known == null) {
            synchronized (loading) {
                known = lemmas == null ? loadLemmas() : lemmas;
                lemmas = known;
            }
        }
        return known;
    }

    private Lemmas loadLemmas() {
        return "dictionary".equals(settings.get("lemmas"))
                ? new DictionaryLemmas(this, settings.get("dictionary"))
                : new SuffixLemmas(this, packs.pivotVocabulary());
    }

    /** A form of the language, which must not be empty. */
    public Form form(String text) {
        return forms.of(text);
    }

    /**
     * Something that a table tells of forms, kept with each form once it is found. A table makes its facts when it is
     * built, once for each pack: every fact takes room in every form.
     *
     * @param look finds it out from a form; may give null
     */
    public <T> FormFact<T> fact(Function<Form, T> look) {
        return new FormFact<>(facts.getAndIncrement(), look);
    }

    /** The glosser into English, the pivot. */
    public Glosser glosser() {
        return glosser;
    }

    /** The tokens of a stretch of text. */
    public List<Token> tokens(String text, Span span) {
        return tokenizer.tokens(text, span);
    }

    /** The sentences of a stretch of text outside the given spans (sorted, not overlapping). */
    public List<Sentence> sentences(String text, List<Span> excluded) {
        return splitter.sentences(text, excluded);
    }

    /** An article cut into sentences and tokens. */
    public ParsedArticle parse(Article article) {
        List<Span> excluded = article.furniture().stream().map(Furniture::span).toList();
        return new ParsedArticle(article, this, sentences(article.text(), excluded));
    }
}
