package io.stemma.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Text in Latin letters in a charset of one byte a character. Each charset is tried, and the one wins under which the
 * bytes above ASCII make the most sense where they stand: small letters within words, quote marks and dashes around
 * them. Windows-1252, which holds all of ISO-8859-1 that text uses, wins where nothing speaks against it.
 */
final class LatinBytes {
    private static final List<String> CHARSETS =
            List.of("windows-1252", "windows-1250", "windows-1254", "x-MacRoman", "IBM850");
    private static final String AROUND_WORDS = "„“”‚‘’«»‹›–—…•·";
    private static final String WITHIN_WORDS = "’–—…·";
    private static final String SIGNS = "§€£©®°¿¡½²³";

    private LatinBytes() {}

    static String decode(byte[] bytes) {
        String best = null;
        int bestScore = Integer.MIN_VALUE;
        for (String name : CHARSETS) {
            if (!Charset.isSupported(name)) {
                continue;
            }
            String text = new String(bytes, Charset.forName(name));
            int score = score(text);
            if (score > bestScore) {
                bestScore = score;
                best = text;
            }
        }
        return best != null ? best : new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static int score(String text) {
        int score = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                char before = i > 0 ? text.charAt(i - 1) : ' ';
                char after = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
                score += sense(c, before, after) ? 1 : -2;
            }
        }
        return score;
    }

    private static boolean sense(char c, char before, char after) {
        boolean within = Character.isLetter(before) && Character.isLetter(after);
        if (c == '\u00A0' || c == '\u00AD') {
            return true;
        }
        if (Character.isLowerCase(c)) {
            return Character.isLetter(before) || Character.isLetter(after);
        }
        if (Character.isLetter(c)) {
            return Character.isLetter(before)
                    ? Character.isUpperCase(before) && !Character.isLowerCase(after)
                    : Character.isLetter(after);
        }
        if (SIGNS.indexOf(c) >= 0) {
            return !Character.isLetter(before);
        }
        return AROUND_WORDS.indexOf(c) >= 0 && (!within || WITHIN_WORDS.indexOf(c) >= 0);
    }
}
