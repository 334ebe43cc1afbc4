package io.stemma.reading.figure;

import io.stemma.language.LanguagePack;
import io.stemma.language.Pos;
import io.stemma.language.Token;
import io.stemma.reading.figure.FigureWords.Use;
import io.stemma.reading.number.Numeral;
import io.stemma.reading.number.Piece;
import java.util.List;

/** Ages that stand beside a person without a unit: "the mayor, 58, said", "Anna Meier (58)". */
final class Ages {
    private static final int YOUNGEST = 10;
    private static final int OLDEST = 110;

    private final boolean nounsCapital;
    private final FigureWords words;

    Ages(LanguagePack pack, FigureWords words) {
        this.words = words;
        this.nounsCapital = "nouns".equals(pack.setting("capitals", ""));
    }

    /** Whether digits may be somebody's age. */
    static boolean fits(Piece number) {
        if (number.text().length() > 3 || !number.text().chars().allMatch(Character::isDigit)) {
            return false;
        }
        int years = Integer.parseInt(number.text());
        return years >= YOUNGEST && years <= OLDEST;
    }

    boolean apposed(List<Token> tokens, List<Piece> pieces, Numeral n) {
        int at = n.from();
        if (at < 2 || n.to() >= pieces.size() || n.to() != at + 1 || n.value() > OLDEST) {
            return false;
        }
        boolean person = person(pieces.get(at - 2));
        if (n.value() < (person ? 1 : YOUNGEST)) {
            return false;
        }
        Piece number = pieces.get(at);
        if (!number.text().chars().allMatch(Character::isDigit)) {
            return false;
        }
        String before = pieces.get(at - 1).text();
        String after = pieces.get(n.to()).text();
        if (before.equals(",")) {
            return (after.equals(",") || after.equals("."))
                    && Character.isLetter(pieces.get(at - 2).text().charAt(0));
        }
        return before.equals("(")
                && (after.equals(")") || after.equals(","))
                && (person || name(tokens, pieces.get(at - 1).token()));
    }

    /** Whether a word stands for one person, as a whole or by its last part where nouns are compounds. */
    private boolean person(Piece word) {
        return words.is(word.lower(), Use.AGED_PERSON)
                || nounsCapital && word.capital() && words.any(Use.AGED_PERSON, word.lower()::endsWith);
    }

    /** Whether the two words before a token look like the name of a person. */
    private boolean name(List<Token> tokens, int end) {
        if (end < 2 || !tokens.get(end - 1).capital() || !tokens.get(end - 2).capital()) {
            return false;
        }
        return !nounsCapital
                || tokens.get(end - 1).can(Pos.PROPER)
                || tokens.get(end - 2).can(Pos.PROPER);
    }
}
