package io.stemma.bench;

import io.stemma.language.LanguagePacks;
import io.stemma.language.Lexicon;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/**
 * A made-up article: a story's articles tell of the same people, place, thing and figure, each with other sentences around;
 * stories have little in common but the language, as in a real archive.
 */
record MadeUp(String title, String text, String day) {
    private static final String[] ONSETS = {"b", "br", "d", "f", "g", "gr", "h", "k", "l", "m", "n", "p", "r", "s", "st", "t", "v", "w"};
    private static final String[] VOWELS = {"a", "e", "i", "o", "u", "ai", "ei", "ou"};
    private static final String[] CODAS = {"n", "r", "l", "s", "m", "nd", "rk", "ld", "st", "ck"};
    private static final String[] GIVEN = {
        "Ada", "Boris", "Clara", "David", "Elena", "Felix", "Greta", "Henry", "Irene", "Jonas", "Karin", "Louis", "Maria",
        "Nora", "Oskar", "Paula", "Robert", "Sofia", "Thomas", "Vera"
    };
    private static final String[] PLACES = {
        "Riga", "Oslo", "Bern", "Leeds", "Lyon", "Turin", "Porto", "Gdansk", "Graz", "Cork", "Ghent", "Bergen", "Malmo",
        "Split", "Varna", "Kaunas", "Tartu", "Aarhus", "Basel", "Bilbao"
    };
    private static final String[] THINGS = {
        "bridge", "harbour", "railway", "hospital", "tunnel", "dam", "airport", "pipeline", "school", "library", "stadium",
        "refinery", "museum", "ferry", "market", "mine"
    };
    private static final String[] ACTS = {"met", "criticised", "threatened", "agreed with", "visited", "accused"};
    private static final String[] SENTENCES = {
        "%1$s, who runs a %6$s %7$s in %2$s, has waited %4$d months for the %8$s.",
        "A hearing in %2$s on the %6$s %7$s lasted %4$d minutes and ended without %8$s.",
        "Engineers from the %5$s company found %4$d faults in the %7$s, the %8$s and the %9$s.",
        "Nobody at %5$s would say whether the %6$s %7$s opens before the %8$s.",
        "In %2$s, the %6$s %7$s lost a fifth of its %8$s, according to %1$s.",
        "The %5$s family gave its %7$s for a %6$s %8$s generations ago.",
        "%1$s called the %7$s a %8$s and left the %9$s.",
        "Letters on the %7$s that %5$s sent to the %6$s %8$s remained without reply for %4$d weeks.",
        "Trains to %2$s ran %4$d minutes late while the %6$s %7$s stood before the %8$s.",
        "Lawyers for %5$s asked about the %6$s %7$s and its %8$s again.",
        "%1$s bought the %6$s %7$s and wants to turn it into a %8$s.",
        "A storm took the %7$s off the %8$s in %2$s and broke the %6$s %9$s."
    };
    private static final List<String> WORDS = words();
    private static final int SENTENCES_EACH = 12;
    /** So many come in on a day. */
    private static final int A_DAY = 140;

    static MadeUp article(int number, int inStory) {
        Random story = new Random(7919L * (number / inStory) + 17);
        Random own = new Random(104729L * number + 5);
        String a = person(story);
        String b = person(story);
        String thing = any(THINGS, story);
        String place = any(PLACES, story);
        String title = a + " and the " + thing + " of " + place;
        StringBuilder text = new StringBuilder();
        text.append(a).append(' ').append(any(ACTS, story)).append(' ').append(b).append(" in ").append(place)
                .append(" on Monday. The ").append(thing).append(" would cost ").append(3 + story.nextInt(900))
                .append(" million euros, ").append(a).append(" said. \"We will not wait for ").append(b)
                .append(" any longer,\" ").append(a).append(" told reporters.");
        for (int s = 0; s < SENTENCES_EACH; s++) {
            text.append(' ').append(String.format(
                    any(SENTENCES, own), person(own), any(PLACES, own), "", 2 + own.nextInt(90), name(own), plain(own),
                    plain(own), plain(own), plain(own)));
        }
        LocalDate day = LocalDate.of(2024, 1, 1).plusDays(number / A_DAY);
        return new MadeUp(title, text.toString(), day.toString());
    }

    /** English words: what German ones are glossed by. */
    private static List<String> words() {
        Lexicon german = LanguagePacks.ofStemma().of("de").orElseThrow().lexicon();
        return german.lemmas().stream()
                .flatMap(l -> german.glosses(l).stream())
                .filter(w -> w.matches("[a-z]{4,9}"))
                .distinct()
                .sorted()
                .toList();
    }

    private static String plain(Random r) {
        return WORDS.get(r.nextInt(WORDS.size()));
    }

    private static String person(Random r) {
        return any(GIVEN, r) + " " + name(r);
    }

    private static String name(Random r) {
        String word = word(r) + any(VOWELS, r) + any(CODAS, r);
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static String word(Random r) {
        return any(ONSETS, r) + any(VOWELS, r) + any(CODAS, r) + any(VOWELS, r) + any(CODAS, r);
    }

    private static String any(String[] of, Random r) {
        return of[r.nextInt(of.length)];
    }
}
