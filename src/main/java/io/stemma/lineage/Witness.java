package io.stemma.lineage;

import io.stemma.article.Article;
import io.stemma.article.Span;
import io.stemma.reading.ReadArticle;
import io.stemma.reading.quote.QuoteMention;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * An article made ready for comparison with others: the marks of its sentences, found by key, and its surface words. Made
 * once for each article, used for all its comparisons. Never changes and is safe for use by many threads.
 */
public final class Witness {
    /** How many marks of a sentence are compared. */
    static final int MAX_MARKS = 63;

    private final ReadArticle article;
    private final State state;
    private final Mark[][] marks;
    private final float[] weights;
    private final int[][] words;
    private final long[][] wordPairs;
    private final boolean[] titles;
    private final float[] quoted;
    private final double total;
    private final Postings postings;
    private final Profile profile;
    private final Details details;
    private final Cast cast;
    private final Wording wording;
    private final Stretches stretches;
    private final AtomicReferenceArray<WrittenWords> written;

    Witness(ReadArticle article, State state, List<List<Mark>> marks, Cast cast, Wording wording, Stretches stretches) {
        this.article = article;
        this.state = state;
        this.cast = cast;
        this.wording = wording;
        this.stretches = stretches;
        int n = marks.size();
        this.written = new AtomicReferenceArray<>(n);
        this.marks = new Mark[n][];
        this.weights = new float[n];
        this.words = new int[n][];
        this.wordPairs = new long[n][];
        this.titles = titles(article, n);
        this.quoted = new float[n];
        double sum = 0;
        for (int s = 0; s < n; s++) {
            List<Mark> of = marks.get(s);
            this.marks[s] = of.subList(0, Math.min(of.size(), MAX_MARKS)).toArray(new Mark[0]);
            for (Mark mark : this.marks[s]) {
                weights[s] += mark.weight();
            }
            if (!title(s)) {
                sum += weights[s];
            }
            words[s] = words(
                    article.article(), article.reading().sentences().get(s).span());
            wordPairs[s] = Surface.pairs(words[s]);
        }
        this.total = sum;
        quote(article);
        this.postings = new Postings(this.marks);
        this.profile = new Profile(this.marks);
        this.details = new Details(this.marks);
    }

    private Witness(Witness of, State state) {
        this.state = state;
        this.article = of.article;
        this.marks = of.marks;
        this.weights = of.weights;
        this.words = of.words;
        this.wordPairs = of.wordPairs;
        this.titles = of.titles;
        this.quoted = of.quoted;
        this.total = of.total;
        this.postings = of.postings;
        this.profile = of.profile;
        this.details = of.details;
        this.cast = of.cast;
        this.wording = of.wording;
        this.stretches = of.stretches;
        this.written = of.written;
    }

    /** The same as a state of a page that is only known once it is taken in. */
    public Witness as(State known) {
        return new Witness(this, known);
    }

    /** The article. */
    public ReadArticle article() {
        return article;
    }

    /** Which state of its page it is. */
    State state() {
        return state;
    }

    /** Its id. */
    public String id() {
        return article.id();
    }

    String language() {
        return article.reading().language();
    }

    int sentences() {
        return marks.length;
    }

    Mark[] marks(int sentence) {
        return marks[sentence];
    }

    /** The weights of a sentence's marks together. */
    float weight(int sentence) {
        return weights[sentence];
    }

    /** Whether a sentence is the headline, which outlets write for themselves: it proves nothing and is no loss. */
    boolean title(int sentence) {
        return titles[sentence];
    }

    private static boolean[] titles(ReadArticle article, int sentences) {
        boolean[] titles = new boolean[sentences];
        Span title = article.article().titleSpan();
        for (int s = 0; s < sentences && title != null; s++) {
            titles[s] = title.overlaps(article.reading().sentences().get(s).span());
        }
        return titles;
    }

    /** The weight of all sentences but the headline together. */
    double total() {
        return total;
    }

    /** How much of a sentence stands in quotation marks, 0 to 1. */
    float quoted(int sentence) {
        return quoted[sentence];
    }

    /** Hashes of a sentence's words as written, in lower case. */
    int[] words(int sentence) {
        return words[sentence];
    }

    /** The pairs of a sentence's neighbouring words, as numbers in order; {@link Surface} compares them. */
    long[] wordPairs(int sentence) {
        return wordPairs[sentence];
    }

    /** What the article is about. */
    public Profile profile() {
        return profile;
    }

    /** Whom and what the article names, and its numbers. */
    Details details() {
        return details;
    }

    /** Whom and what it names. */
    Cast cast() {
        return cast;
    }

    /** What its wording tells of its state and its source. */
    Wording wording() {
        return wording;
    }

    /** The words and numbers of a sentence. */
    WrittenWords written(int sentence) {
        WrittenWords known = written.get(sentence);
        if (known == null) {
            known = new WrittenWords(
                    article.article().text(),
                    article.reading().sentences().get(sentence).span());
            written.set(sentence, known);
        }
        return known;
    }

    /** The marks of words and names in a stretch of it. */
    List<Mark> within(Span span) {
        return stretches.of(span);
    }

    /** The weight of those of some marks that stand anywhere in the article. */
    double has(Mark[] others) {
        double has = 0;
        for (Mark mark : others) {
            float best = 0;
            for (int k = 0; k < mark.keys().length; k++) {
                if (postings.find(mark.keys()[k]) >= 0) {
                    best = Math.max(best, mark.strengths()[k]);
                }
            }
            has += best * mark.weight();
        }
        return has;
    }

    Postings postings() {
        return postings;
    }

    private void quote(ReadArticle article) {
        var sentences = article.reading().sentences();
        for (QuoteMention quote : article.reading().quotes()) {
            if (quote.type() == QuoteMention.Type.INDIRECT) {
                continue;
            }
            for (Span content : quote.content()) {
                for (int s = Math.max(0, quote.sentence() - 1); s < sentences.size(); s++) {
                    Span span = sentences.get(s).span();
                    int shared = Math.min(span.end(), content.end()) - Math.max(span.start(), content.start());
                    if (shared > 0) {
                        quoted[s] += (float) shared / span.length();
                    }
                }
            }
        }
        QuotationMarks marked = new QuotationMarks(article.article().text());
        for (int s = 0; s < sentences.size(); s++) {
            quoted[s] = Math.max(quoted[s], marked.share(sentences.get(s).span()));
        }
    }

    private static int[] words(Article article, Span span) {
        List<Integer> hashes = new ArrayList<>();
        String text = article.text();
        int hash = 0;
        for (int i = span.start(); i < span.end(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                hash = hash * 31 + Character.toLowerCase(c);
            } else if (hash != 0 && c != '-' && c != '\u00ad') {
                hashes.add(hash);
                hash = 0;
            }
        }
        if (hash != 0) {
            hashes.add(hash);
        }
        return hashes.stream().mapToInt(Integer::intValue).toArray();
    }
}
