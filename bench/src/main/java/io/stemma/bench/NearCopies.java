package io.stemma.bench;

import io.stemma.archive.Archive;
import io.stemma.archive.Entry;
import io.stemma.article.Article;
import io.stemma.language.LanguagePacks;
import io.stemma.lineage.Fingerprint;
import io.stemma.lineage.Fingerprints;
import io.stemma.lineage.Witness;
import io.stemma.lineage.Witnesses;
import io.stemma.reading.ReadArticle;
import io.stemma.reading.Reader;
import io.stemma.story.likeness.Gists;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.minhash.MinHashFilter;
import org.apache.lucene.analysis.shingle.ShingleFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * Finds, for each of so many made-up articles, those that may be near-copies of it, on one thread: by Stemma's fingerprints
 * in the archive, by Lucene's min-hash filter in an index on disk, and by all runs of five words in memory. An article of
 * which another was made counts as found where it is among the sixty best. Run by {@code bench/copies [ARTICLES]}.
 */
public final class NearCopies {
    private static final int BEST = 60;
    private static final int RUN = 5;
    private static final double MILLIS = 1e6;
    private static final String TEXT = "text";

    private final List<MadeUp> articles;

    private NearCopies(List<MadeUp> articles) {
        this.articles = articles;
    }

    /** Measures. */
    public static void main(String[] args) throws Exception {
        NearCopies bench = new NearCopies(MadeUp.all(args.length > 0 ? Integer.parseInt(args[0]) : 10_000).toList());
        System.out.printf("%-28s %10s %10s %10s %10s %10s%n", "", "index ms", "seek ms", "copies", "versions", "transl.");
        bench.fingerprints();
        bench.minHash();
        bench.allRuns();
    }

    private void tell(String what, long indexing, long seeking, List<? extends List<Integer>> found) {
        Map<MadeUp.How, int[]> counts = new HashMap<>();
        for (MadeUp made : articles) {
            int[] count = counts.computeIfAbsent(made.how(), k -> new int[2]);
            count[0] += made.from() >= 0 && found.get(made.number()).contains(made.from()) ? 1 : 0;
            count[1]++;
        }
        System.out.printf(
                Locale.ROOT, "%-28s %10.2f %10.2f %10.3f %10.3f %10.3f%n", what, indexing / MILLIS / articles.size(),
                seeking / MILLIS / articles.size(), share(counts.get(MadeUp.How.COPY)),
                share(counts.get(MadeUp.How.VERSION)), share(counts.get(MadeUp.How.TRANSLATION)));
    }

    private static double share(int[] of) {
        return of == null ? 1 : (double) of[0] / of[1];
    }

    private void fingerprints() throws IOException {
        LanguagePacks packs = LanguagePacks.ofStemma();
        Reader reader = new Reader(packs);
        Witnesses witnesses = new Witnesses(packs);
        Gists gists = new Gists(packs);
        try (Scratch scratch = Scratch.make();
                Archive archive = Archive.open(scratch.folder().resolve("copies.db"))) {
            Map<String, Integer> numbers = new HashMap<>();
            List<Fingerprint> prints = new ArrayList<>();
            long indexing = 0;
            for (MadeUp made : articles) {
                Article article = made.article();
                ReadArticle read = new ReadArticle(article, reader.read(article));
                Witness witness = witnesses.of(read);
                numbers.put(read.id(), made.number());
                var precis = gists.of(read).precis();
                long start = System.nanoTime();
                Fingerprint print = Fingerprints.of(witness);
                archive.add(new Entry(read, Instant.EPOCH, print.stored(), List.of(), Map.of(), precis, ""));
                indexing += System.nanoTime() - start;
                prints.add(print);
            }
            long start = System.nanoTime();
            List<List<Integer>> found = new ArrayList<>();
            for (Fingerprint print : prints) {
                found.add(archive.candidates(print.sought(), BEST + 1).stream().map(numbers::get).toList());
            }
            tell("Stemma's fingerprints", indexing, System.nanoTime() - start, found);
        }
    }

    private void minHash() throws IOException {
        Analyzer analyzer = new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer words = new StandardTokenizer();
                ShingleFilter runs = new ShingleFilter(new LowerCaseFilter(words), RUN, RUN);
                runs.setOutputUnigrams(false);
                return new TokenStreamComponents(words, new MinHashFilter(
                        runs, MinHashFilter.DEFAULT_HASH_COUNT, MinHashFilter.DEFAULT_BUCKET_COUNT,
                        MinHashFilter.DEFAULT_HASH_SET_SIZE, true));
            }
        };
        IndexSearcher.setMaxClauseCount(2 * MinHashFilter.DEFAULT_BUCKET_COUNT);
        try (Scratch scratch = Scratch.make();
                FSDirectory directory = FSDirectory.open(scratch.folder())) {
            long start = System.nanoTime();
            try (IndexWriter writer = new IndexWriter(
                    directory, new IndexWriterConfig(analyzer).setMergePolicy(new LogDocMergePolicy()))) {
                for (MadeUp made : articles) {
                    Document document = new Document();
                    document.add(new TextField(TEXT, made.text(), Field.Store.NO));
                    writer.addDocument(document);
                }
                writer.forceMerge(1);
            }
            long indexing = System.nanoTime() - start;
            start = System.nanoTime();
            List<List<Integer>> found = new ArrayList<>();
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                IndexSearcher searcher = new IndexSearcher(reader);
                for (MadeUp made : articles) {
                    BooleanQuery.Builder query = new BooleanQuery.Builder();
                    for (BytesRef hash : hashes(analyzer, made.text())) {
                        query.add(new ConstantScoreQuery(new TermQuery(new Term(TEXT, hash))), BooleanClause.Occur.SHOULD);
                    }
                    List<Integer> best = new ArrayList<>();
                    for (ScoreDoc hit : searcher.search(query.build(), BEST + 1).scoreDocs) {
                        best.add(hit.doc);
                    }
                    found.add(best);
                }
            }
            tell("Lucene's min-hash filter", indexing, System.nanoTime() - start, found);
        }
    }

    private static Set<BytesRef> hashes(Analyzer analyzer, String text) throws IOException {
        Set<BytesRef> hashes = new HashSet<>();
        try (TokenStream tokens = analyzer.tokenStream(TEXT, text)) {
            TermToBytesRefAttribute term = tokens.getAttribute(TermToBytesRefAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                hashes.add(BytesRef.deepCopyOf(term.getBytesRef()));
            }
            tokens.end();
        }
        return hashes;
    }

    private void allRuns() {
        long start = System.nanoTime();
        Map<Integer, List<Integer>> holders = new HashMap<>();
        List<Set<Integer>> runs = new ArrayList<>();
        for (MadeUp made : articles) {
            String[] words = made.text().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
            Set<Integer> own = new HashSet<>();
            for (int i = 0; i + RUN <= words.length; i++) {
                own.add(List.of(words).subList(i, i + RUN).hashCode());
            }
            own.forEach(run -> holders.computeIfAbsent(run, k -> new ArrayList<>()).add(made.number()));
            runs.add(own);
        }
        long indexing = System.nanoTime() - start;
        start = System.nanoTime();
        List<List<Integer>> found = new ArrayList<>();
        for (Set<Integer> own : runs) {
            Map<Integer, Integer> shared = new HashMap<>();
            own.forEach(run -> holders.get(run).forEach(other -> shared.merge(other, 1, Integer::sum)));
            found.add(shared.entrySet().stream()
                    .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
                    .limit(BEST + 1)
                    .map(Map.Entry::getKey)
                    .toList());
        }
        tell("all runs of five words", indexing, System.nanoTime() - start, found);
    }
}
