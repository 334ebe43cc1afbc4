package io.stemma.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/** Tells the language of a text, by OpenNLP's model of 103 languages. The model is loaded when first needed. */
public final class LanguageIdentifier {
    private static final int SAMPLE = 4000;
    private static final Map<String, String> TWO_LETTERS = twoLetters();

    private LanguageIdentifier() {}

    /**
     * The ISO 639-1 code of a text's language.
     *
     * @return empty where the text has too few letters to tell
     */
    public static Optional<String> identify(CharSequence text) {
        StringBuilder sample = new StringBuilder();
        for (int i = 0; i < text.length() && sample.length() < SAMPLE; i++) {
            char c = text.charAt(i);
            sample.append(Character.isLetter(c) || Character.isWhitespace(c) ? c : ' ');
        }
        if (sample.chars().filter(Character::isLetter).count() < 20) {
            return Optional.empty();
        }
        Language best;
        LanguageDetectorME detector = Holder.DETECTOR;
        synchronized (detector) {
            best = detector.predictLanguage(sample);
        }
        return Optional.of(TWO_LETTERS.getOrDefault(best.getLang(), best.getLang()));
    }

    private static Map<String, String> twoLetters() {
        Map<String, String> codes = new TreeMap<>();
        for (String two : Locale.getISOLanguages()) {
            codes.put(Locale.forLanguageTag(two).getISO3Language(), two);
        }
        codes.put("cmn", "zh");
        codes.put("pes", "fa");
        codes.put("arb", "ar");
        return codes;
    }

    private static final class Holder {
        static final LanguageDetectorME DETECTOR = load();

        private static LanguageDetectorME load() {
            try (InputStream in = LanguageIdentifier.class.getResourceAsStream("/langdetect-183.bin")) {
                return new LanguageDetectorME(new LanguageDetectorModel(in));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
