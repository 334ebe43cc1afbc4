package io.stemma.story.likeness;

import io.stemma.article.Span;
import io.stemma.language.LanguagePack;
import io.stemma.reading.ReadArticle;
import io.stemma.reading.SentenceReading;
import io.stemma.reading.name.LocalActor;
import io.stemma.reading.name.NameForm;
import io.stemma.reading.name.NameMention;
import io.stemma.reading.name.UsualNames;
import java.util.Comparator;
import java.util.List;

/** English that stands for text of another language, word by word: the first gloss of each content word. */
public final class Gloss {
    private Gloss() {}

    /** A sentence of an article, with the names as English has them. */
    public static String of(ReadArticle read, LanguagePack pack, SentenceReading sentence) {
        StringBuilder gloss = new StringBuilder();
        int from = sentence.span().start();
        List<NameMention> names = read.reading().names().in(sentence.index()).stream()
                .filter(m -> m.form() == NameForm.NAME || m.form() == NameForm.SEAT || m.form() == NameForm.ADJECTIVE)
                .sorted(Comparator.comparingInt(m -> m.span().start()))
                .toList();
        for (NameMention m : names) {
            if (m.span().start() >= from) {
                gloss.append(
                        of(pack, read.article().text(), new Span(from, m.span().start())));
                LocalActor actor = read.reading().names().of(m);
                gloss.append(UsualNames.of(actor, pack.code()).orElse(actor.name()))
                        .append(' ');
                from = m.span().end();
            }
        }
        if (from < sentence.span().end()) {
            gloss.append(of(
                    pack, read.article().text(), new Span(from, sentence.span().end())));
        }
        return gloss.toString().strip();
    }

    /** A stretch of text. */
    static String of(LanguagePack pack, String text, Span span) {
        StringBuilder gloss = new StringBuilder();
        for (String term : pack.glosser().terms(pack.tokens(text, span))) {
            int bar = term.indexOf('|');
            gloss.append(bar < 0 ? term : term.substring(0, bar)).append(' ');
        }
        return gloss.toString();
    }
}
