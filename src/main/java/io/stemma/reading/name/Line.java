package io.stemma.reading.name;

import io.stemma.article.Span;
import io.stemma.language.LanguagePack;
import io.stemma.language.Sentence;
import io.stemma.language.Token;
import java.util.ArrayList;
import java.util.List;

/** A sentence cut into words, hyphenated tokens into their parts. */
record Line(Sentence sentence, List<Word> words, boolean headline, TitleMemo titled) {

    static Line of(Sentence sentence, LanguagePack pack) {
        List<Word> words = new ArrayList<>(sentence.tokens().size() + 4);
        for (Token token : sentence.tokens()) {
            if (hyphen(token.text(), 1) < 0) {
                words.add(new Word(words.size(), token.span(), token.form(), false, false));
            } else {
                parts(token, pack, words);
            }
        }
        return new Line(
                sentence,
                List.copyOf(words),
                headline(words, pack.setting("capitals", "").equals("nouns")),
                new TitleMemo(words.size()));
    }

    private static void parts(Token token, LanguagePack pack, List<Word> words) {
        String text = token.text();
        int from = 0;
        while (from < text.length()) {
            int hyphen = hyphen(text, from + 1);
            int end = hyphen < 0 ? text.length() : hyphen;
            String part = text.substring(from, end);
            if (!part.isEmpty()) {
                words.add(new Word(
                        words.size(),
                        new Span(token.start() + from, token.start() + end),
                        pack.form(part),
                        from > 0,
                        hyphen >= 0));
            }
            from = end + 1;
        }
    }

    private static int hyphen(String text, int from) {
        for (int i = from; i < text.length() - 1; i++) {
            if (isHyphen(text.charAt(i)) && i > 0) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    /** Whether capitals say nothing here: nearly all long words have one, or are written in capitals throughout. */
    private static boolean headline(List<Word> words, boolean nounsAreCapital) {
        int all = 0;
        int capital = 0;
        int throughout = 0;
        for (Word w : words) {
            if (w.letters() && w.text().length() > 3) {
                all++;
                capital += w.capital() ? 1 : 0;
                throughout += w.allCapitals() ? 1 : 0;
            }
        }
        if (all < 3 || throughout * 10 >= all * 7) {
            return all >= 3;
        }
        return !nounsAreCapital && !words.get(words.size() - 1).is(".") && capital * 10 >= all * 8;
    }

    /** The word at the index, {@link Word#NONE} outside. */
    Word at(int index) {
        return index >= 0 && index < words.size() ? words.get(index) : Word.NONE;
    }

    int size() {
        return words.size();
    }

    int index() {
        return sentence.index();
    }

    /** The offsets of the words from one index up to another (exclusive). */
    Span span(int from, int to) {
        return new Span(words.get(from).span().start(), words.get(to - 1).span().end());
    }

    /** The first word that starts at or behind the offset. */
    int wordAt(int offset) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).span().end() > offset) {
                return i;
            }
        }
        return words.size();
    }

    /** Whether the word is the first of its sentence, or of a quote within it. */
    boolean opens(int index) {
        for (int i = index - 1; i >= 0; i--) {
            Word w = words.get(i);
            if (w.letters() || Character.isDigit(w.text().charAt(0)) || w.is(",") || w.is(")") || w.is("-")) {
                return false;
            }
            if (w.is(":") || w.is("“") || w.is("„") || w.is("\"") || w.is("”")) {
                return true;
            }
        }
        return true;
    }
}
