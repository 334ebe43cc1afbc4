package io.stemma.story.likeness;

import io.stemma.article.Span;
import io.stemma.language.LanguagePack;
import io.stemma.language.vector.SentenceVectors;
import io.stemma.reading.ReadArticle;
import io.stemma.reading.SentenceReading;
import java.util.ArrayList;
import java.util.List;

/**
 * The vectors of an article, made of its text as it stands where what makes them reads its language; else from the
 * word-by-word English gloss, with the names as English has them.
 */
final class GistVectors {
    private static final String PIVOT = "en";
    private static final int TOP = Gists.TOP;
    private static final int BODY_PIECES = 256;
    private static final int TOP_PIECES = 96;
    private static final int TITLE_PIECES = 48;
    private static final int LONGEST = 2000;

    private GistVectors() {}

    /**
     * Null where the machine cannot make any.
     *
     * @param vectors makes them; null where nothing can
     * @param matter what of the article is heeded
     */
    static Gist.Vectors of(SentenceVectors vectors, ReadArticle read, LanguagePack pack, Matter matter) {
        if (vectors == null || pack == null) {
            return null;
        }
        boolean plain = vectors.everyLanguage() || pack.code().equals(PIVOT);
        List<String> lines = new ArrayList<>();
        String title = read.article().title();
        if (title != null && read.article().titleSpan() == null) {
            lines.add(plain ? title : Gloss.of(pack, title, new Span(0, title.length())));
        }
        int length = 0;
        for (SentenceReading s : read.reading().sentences()) {
            StringBuilder parts = new StringBuilder();
            for (Span part : matter.of(s)) {
                String sentence = plain
                        ? read.article().at(part)
                        : matter.whole(s.index())
                                ? Gloss.of(read, pack, s)
                                : Gloss.of(pack, read.article().text(), part);
                parts.append(parts.isEmpty() ? "" : " ").append(sentence);
            }
            String sentence = parts.toString();
            if (!sentence.isBlank() && length < LONGEST) {
                lines.add(sentence);
                length += sentence.length();
            }
        }
        return new Gist.Vectors(
                vectors,
                vectors.of(String.join(" ", lines), BODY_PIECES),
                vectors.of(String.join(" ", lines.subList(0, Math.min(TOP, lines.size()))), TOP_PIECES),
                vectors.of(lines.isEmpty() ? "" : lines.get(0), TITLE_PIECES));
    }
}
