package io.stemma.story.likeness;

import io.stemma.article.Span;
import io.stemma.language.LanguagePack;
import io.stemma.language.vector.SentenceVectors;
import io.stemma.reading.ReadArticle;
import io.stemma.reading.SentenceReading;
import io.stemma.reading.name.LocalActor;
import io.stemma.reading.name.NameForm;
import io.stemma.reading.name.NameMention;
import io.stemma.reading.name.UsualNames;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
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
     * @param asides the sentences, by number, that are left out
     */
    static Gist.Vectors of(SentenceVectors vectors, ReadArticle read, LanguagePack pack, BitSet asides) {
        if (vectors == null || pack == null) {
            return null;
        }
        boolean plain = vectors.everyLanguage() || pack.code().equals(PIVOT);
        List<String> lines = new ArrayList<>();
        String title = read.article().title();
        if (title != null && read.article().titleSpan() == null) {
            lines.add(plain ? title : gloss(pack, title, new Span(0, title.length())));
        }
        int length = 0;
        for (SentenceReading s : read.reading().sentences()) {
            if (asides.get(s.index())) {
                continue;
            }
            String sentence = plain ? read.article().at(s.span()) : gloss(read, pack, s);
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

    private static String gloss(ReadArticle read, LanguagePack pack, SentenceReading sentence) {
        StringBuilder gloss = new StringBuilder();
        int from = sentence.span().start();
        List<NameMention> names = read.reading().names().in(sentence.index()).stream()
                .filter(m -> m.form() == NameForm.NAME || m.form() == NameForm.SEAT || m.form() == NameForm.ADJECTIVE)
                .sorted(Comparator.comparingInt(m -> m.span().start()))
                .toList();
        for (NameMention m : names) {
            if (m.span().start() >= from) {
                gloss.append(gloss(
                        pack, read.article().text(), new Span(from, m.span().start())));
                LocalActor actor = read.reading().names().of(m);
                gloss.append(UsualNames.of(actor, pack.code()).orElse(actor.name()))
                        .append(' ');
                from = m.span().end();
            }
        }
        if (from < sentence.span().end()) {
            gloss.append(gloss(
                    pack, read.article().text(), new Span(from, sentence.span().end())));
        }
        return gloss.toString().strip();
    }

    private static String gloss(LanguagePack pack, String text, Span span) {
        StringBuilder gloss = new StringBuilder();
        for (String term : pack.glosser().terms(pack.tokens(text, span))) {
            int bar = term.indexOf('|');
            gloss.append(bar < 0 ? term : term.substring(0, bar)).append(' ');
        }
        return gloss.toString();
    }
}
