package io.stemma.language;

import io.stemma.article.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Cuts text into paragraphs and sentences. A line break ends a paragraph unless the text is hard-wrapped. A full stop
 * after an abbreviation, an initial or an ordinal number does not end a sentence; the pack's table
 * {@code abbreviations.tsv} says for each whether it may stand last ({@code end}), and its settings whether a number
 * with a full stop is an ordinal ({@code ordinals}: {@code stop}).
 */
final class SentenceSplitter {
    private static final String TERMINATORS = ".!?…";
    private static final String CLOSERS = "\"”“’'»«)]›‹";
    private static final String OPENERS = "\"“„‚‘'»«([›‹–—-•*¿¡";

    private final LanguagePack pack;
    private final Map<String, String> abbreviations = new HashMap<>();
    private final Set<String> months = new HashSet<>();
    private final boolean ordinalStops;
    private final SeparableVerbs separable;

    SentenceSplitter(LanguagePack pack) {
        this.pack = pack;
        pack.table("abbreviations.tsv").forEach(r -> abbreviations.put(r.cell(0).toLowerCase(Locale.ROOT), r.cell(1)));
        this.ordinalStops = "stop".equals(pack.setting("ordinals", ""));
        this.separable = new SeparableVerbs(pack);
    }

    List<Sentence> sentences(String text, List<Span> excluded) {
        List<Sentence> sentences = new ArrayList<>();
        boolean wrapped = HardWrap.of(text);
        int paragraph = 0;
        for (Span block : outside(text.length(), excluded)) {
            for (Span par : paragraphs(text, block, wrapped)) {
                boolean any = false;
                for (Span s : split(text, par)) {
                    List<Token> tokens = separable.join(pack.tokens(text, s));
                    if (tokens.stream().anyMatch(Token::word)) {
                        sentences.add(new Sentence(sentences.size(), s, paragraph, tokens));
                        any = true;
                    }
                }
                if (any) {
                    paragraph++;
                }
            }
        }
        return sentences;
    }

    private static List<Span> outside(int length, List<Span> excluded) {
        List<Span> blocks = new ArrayList<>();
        int from = 0;
        for (Span e : excluded) {
            if (e.start() > from) {
                blocks.add(new Span(from, e.start()));
            }
            from = Math.max(from, e.end());
        }
        if (from < length) {
            blocks.add(new Span(from, length));
        }
        return blocks;
    }

    private static List<Span> paragraphs(String text, Span block, boolean wrapped) {
        List<Span> paragraphs = new ArrayList<>();
        int from = block.start();
        for (int i = block.start(); i <= block.end(); i++) {
            boolean end = i == block.end();
            if (!end && !lineBreak(text, i)) {
                continue;
            }
            if (!end && wrapped && continues(text, i, block.end())) {
                continue;
            }
            Span trimmed = trim(text, from, i);
            if (trimmed.length() > 0) {
                paragraphs.add(trimmed);
            }
            from = i + 1;
        }
        return paragraphs;
    }

    private static boolean lineBreak(String text, int i) {
        char c = text.charAt(i);
        return c == '\n' || c == '\u2029' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
    }

    /** Whether the line after the break belongs to the same paragraph: it is not blank and starts no list item. */
    private static boolean continues(String text, int lineBreak, int limit) {
        int i = lineBreak + 1;
        while (i < limit && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i++;
        }
        return i < limit && text.charAt(i) != '\n' && text.charAt(i) != '\r' && "•*-–".indexOf(text.charAt(i)) < 0;
    }

    private static Span trim(String text, int start, int end) {
        while (start < end && blank(text.charAt(start))) {
            start++;
        }
        while (end > start && blank(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }

    private List<Span> split(String text, Span par) {
        List<Span> spans = new ArrayList<>();
        int from = par.start();
        int i = par.start();
        while (i < par.end()) {
            if (TERMINATORS.indexOf(text.charAt(i)) < 0) {
                i++;
                continue;
            }
            int stop = i;
            while (i < par.end() && TERMINATORS.indexOf(text.charAt(i)) >= 0) {
                i++;
            }
            while (i < par.end() && CLOSERS.indexOf(text.charAt(i)) >= 0) {
                i++;
            }
            if (i < par.end() && ends(text, from, stop, i, par.end())) {
                spans.add(trim(text, from, i));
                from = i;
            }
        }
        Span last = trim(text, from, par.end());
        if (last.length() > 0) {
            spans.add(last);
        }
        return spans;
    }

    private boolean ends(String text, int from, int stop, int after, int limit) {
        if (!blank(text.charAt(after))) {
            return false;
        }
        int next = after;
        while (next < limit && blank(text.charAt(next))) {
            next++;
        }
        if (next == limit) {
            return true;
        }
        int first = next;
        while (first < limit && OPENERS.indexOf(text.charAt(first)) >= 0) {
            first++;
        }
        int c = first < limit ? text.codePointAt(first) : ' ';
        boolean starts = Character.isUpperCase(c) || Character.isDigit(c) || !Character.isLetter(c) || caseless(c);
        if (!starts) {
            return false;
        }
        if (text.charAt(stop) != '.' || after > stop + 1 && TERMINATORS.indexOf(text.charAt(stop + 1)) >= 0) {
            return true;
        }
        int w = stop;
        while (w > from && !blank(text.charAt(w - 1)) && OPENERS.indexOf(text.charAt(w - 1)) < 0) {
            w--;
        }
        String word = text.substring(w, stop);
        String behind = abbreviations.get((word + ".").toLowerCase(Locale.ROOT));
        if (behind != null) {
            return behind.equals("end") && startsSentence(text, first);
        }
        if (word.length() == 1 && Character.isUpperCase(word.charAt(0))) {
            return after > stop + 1;
        }
        if (ordinalStops && after == stop + 1 && ordinal(word)) {
            return !Character.isUpperCase(c) ? false : !nounAfterOrdinal(text, first, limit);
        }
        if (word.indexOf('.') > 0 && word.length() <= 6 && word.chars().anyMatch(Character::isLetter)) {
            return startsSentence(text, first);
        }
        return true;
    }

    private static boolean caseless(int c) {
        return Character.getType(c) == Character.OTHER_LETTER;
    }

    private static boolean ordinal(String word) {
        return !word.isEmpty() && word.length() <= 2 && word.chars().allMatch(Character::isDigit)
                || word.matches("[IVX]{1,5}");
    }

    /** After "30." a capital word is the counted noun ("30. April", "2. Weltkrieg") unless a function word starts there. */
    private boolean nounAfterOrdinal(String text, int start, int limit) {
        return !functionWord(text, start, limit);
    }

    /** Whether the word there is one that starts sentences: a function word with a capital. */
    private boolean startsSentence(String text, int start) {
        return functionWord(text, start, text.length());
    }

    private boolean functionWord(String text, int start, int limit) {
        int end = start;
        while (end < limit && Character.isLetter(text.charAt(end))) {
            end++;
        }
        if (end == start) {
            return false;
        }
        String word = text.substring(start, end).toLowerCase(Locale.ROOT);
        return pack.lemmas().analyses(word).stream().anyMatch(a -> a.pos() == Pos.FUNCTION);
    }
}
