package io.stemma.bench;

import java.time.LocalDate;
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
        "%1$s, who runs a %3$s in %2$s, has waited %4$d months for an answer.",
        "A hearing in %2$s heard %1$s for %4$d minutes about the %3$s.",
        "Engineers from the %5$s company measured the %3$s twice and found %4$d faults.",
        "Nobody at %5$s would say whether the %3$s opens before winter.",
        "In %2$s, shopkeepers near the %3$s lost a fifth of their trade, according to %1$s.",
        "The %5$s family gave land for the %3$s generations ago.",
        "%1$s called the delay a disgrace and left the room.",
        "Letters that %5$s sent to the ministry remained without reply for %4$d weeks.",
        "Trains to %2$s ran %4$d minutes late while the %3$s was inspected.",
        "Lawyers for %5$s asked the court in %2$s to look at the contract again.",
        "%1$s bought the old %3$s and wants to turn it into flats.",
        "A storm took the roof off the %3$s in %2$s and broke %4$d windows."
    };
    private static final int SENTENCES_EACH = 12;
    private static final int DAYS = 700;

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
                    any(SENTENCES, own), person(own), any(PLACES, own), word(own) + " " + any(THINGS, own),
                    2 + own.nextInt(90), name(own)));
        }
        LocalDate day = LocalDate.of(2024, 1, 1).plusDays(number / inStory % DAYS);
        return new MadeUp(title, text.toString(), day.toString());
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
