package io.stemma.bench;

import io.stemma.article.Article;
import io.stemma.language.Pos;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A made-up article. Stories have people, places, figures and a dozen words of their own; all else is drawn as news has it:
 * words by how many articles hold them, people some more than others. Of the articles of a story that are not its first
 * a known share are near-copies, later versions and translations of an earlier one.
 *
 * @param number its place in the order of arrival, from 0
 * @param title its headline
 * @param text its body
 * @param day ISO day of publication
 * @param language ISO 639-1 code
 * @param story the story it was made for
 * @param from the number of the article it was made from, -1 for none
 * @param how what was made of that
 */
public record MadeUp(int number, String title, String text, String day, String language, int story, int from, How how) {
    /** So many come in on a day. */
    public static final int A_DAY = 140;

    private static final int OUTLETS = 40;

    /** What an article is to the one it was made from. */
    public enum How {
        REPORT,
        COPY,
        VERSION,
        TRANSLATION
    }

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final int SENTENCES = 24;
    private static final int OWN_WORDS = 12;
    private static final int MOST_SLOTS = 4;
    private static final int OWN_PEOPLE = 3;
    private static final int PEOPLE_IN_NEWS = 20_000;
    private static final int MOST_IN_STORY = 12;

    /** English and German, with P a person, L a place, N a number, O a body, W a noun, V a verb and A an adjective. */
    private static final String[][] SENTENCE = {
        {"P will V W in L.", "P wird in L W V."},
        {"In L, P must V W and W.", "In L muss P W und W V."},
        {"\"We can V W,\" P said of W.", "„Wir können W V“, sagte P zu W."},
        {"For P, W and W can V.", "Für P können W und W V."},
        {"P and P met in L because of W.", "P und P trafen sich wegen W in L."},
        {"O has N people for W and W.", "O hat N Menschen für W und W."},
        {"O may V W, but not W.", "O darf W V, aber nicht W."},
        {"P should V O, not W.", "P soll O V, nicht W."},
        {"From L to L, W is A.", "Von L bis L ist W A."},
        {"W is at N per cent, W at N.", "W liegt bei N Prozent, W bei N."},
        {"That would be N million euros for W.", "Das wären N Millionen Euro für W."},
        {"W, W and W must V.", "W, W und W müssen V."},
        {"W is A, and W is A too.", "W ist A, und auch W ist A."},
        {"Who can V W without W?", "Wer kann W ohne W V?"},
        {"W will V W before W can V.", "W wird W V, bevor W V kann."},
        {"Neither W nor W is A.", "Weder W noch W ist A."},
        {"If W is A, W should V.", "Wenn W A ist, soll W V."},
        {"With W and W, W can be A.", "Mit W und W kann W A sein."},
        {"W has to V W here.", "W muss hier W V."},
        {"N of N can V, and W is A.", "N von N können V, und W ist A."},
        {"Where W is, W may V.", "Wo W ist, darf W V."},
        {"W or W: both are A.", "W oder W: beide sind A."},
        {"W must not V W.", "W darf W nicht V."},
        {"Because W is so A, W will V.", "Weil W so A ist, wird W V."},
    };

    private static final String[] ONSETS = {"b", "br", "d", "f", "g", "gr", "h", "k", "l", "m", "n", "p", "r", "s", "st", "t", "v", "w"};
    private static final String[] VOWELS = {"a", "e", "i", "o", "u", "ai", "ei", "ou"};
    private static final String[] CODAS = {"n", "r", "l", "s", "m", "nd", "rk", "ld", "st", "ck"};
    private static final String[] GIVEN = {
        "Ada", "Boris", "Clara", "David", "Elena", "Felix", "Greta", "Henry", "Irene", "Jonas", "Karin", "Louis", "Maria",
        "Nora", "Oskar", "Paula", "Robert", "Sofia", "Thomas", "Vera", "Adam", "Agnes", "Albert", "Alice", "Amina",
        "Andreas", "Angela", "Anton", "Arthur", "Astrid", "Barbara", "Beatrice", "Benjamin", "Bertha", "Bruno", "Camilla",
        "Carlos", "Carmen", "Cecilia", "Charles", "Christine", "Claudia", "Conrad", "Daniel", "Daria", "Deborah", "Diana",
        "Dieter", "Dimitri", "Dominik", "Dorothea", "Edgar", "Edith", "Eduard", "Eleanor", "Emil", "Emma", "Erik", "Ernst",
        "Esther", "Eugene", "Eva", "Fabian", "Fatima", "Fernando", "Florian", "Frances", "Frank", "Frederick", "Gabriel",
        "Gerhard", "Gisela", "Gloria", "Gregor", "Gustav", "Hannah", "Harald", "Hassan", "Hector", "Heinz", "Helga",
        "Hermann", "Hugo", "Ibrahim", "Ida", "Igor", "Ines", "Ingrid", "Isabel", "Ivan", "Jakob", "James", "Jasmin",
        "Joachim", "Johanna", "Joseph", "Judith", "Julia", "Kamal", "Karl", "Katharina", "Kenneth", "Kevin", "Klaus",
        "Konstantin", "Lars", "Laura", "Leo", "Leonora", "Linda", "Lorenzo", "Lucia", "Ludwig", "Magdalena", "Manuel",
        "Marcel", "Margaret", "Mario", "Marta", "Martin", "Matthew", "Maurice", "Max", "Michael", "Miguel", "Mikhail",
        "Mohamed", "Monica", "Nadia", "Natalia", "Nicholas", "Nikita", "Norbert", "Olaf", "Olga", "Oliver", "Omar", "Otto",
        "Pablo", "Patricia", "Patrick", "Pauline", "Pedro", "Peter", "Petra", "Philip", "Rafael", "Raymond", "Rebecca",
        "Regina", "Renate", "Richard", "Rita", "Roland", "Rosa", "Rudolf", "Ruth", "Samuel", "Sandra", "Sarah",
        "Sebastian", "Sergio", "Simon", "Stefan", "Susan", "Sven", "Sylvia", "Tamara", "Tatiana", "Teresa", "Theodor",
        "Tobias", "Ulrich", "Ursula", "Valentin", "Valerie", "Victor", "Viktoria", "Vincent", "Walter", "Wanda", "Werner",
        "William", "Wolfgang", "Yasmin", "Yusuf", "Yvonne", "Zoe"
    };
    private static final String[] PLACES = {
        "Paris", "London", "Berlin", "Madrid", "Oslo", "Riga", "Bern", "Leeds", "Lyon", "Turin", "Porto", "Graz", "Cork",
        "Bergen", "Split", "Kaunas", "Tartu", "Aarhus", "Basel", "Bilbao", "Bristol", "Dresden", "Leipzig", "Rostock",
        "Toulouse", "Bordeaux", "Nantes", "Valencia", "Palermo", "Bari", "Bologna", "Linz", "Debrecen", "Ostrava", "Toronto",
        "Montreal", "Chicago", "Boston", "Denver", "Dallas", "Lima", "Bogota", "Nairobi", "Lagos", "Accra", "Dakar",
        "Osaka", "Manila", "Jakarta", "Hanoi"
    };
    private static final Vocabulary NOUNS = Vocabulary.of(Pos.NOUN);
    private static final Vocabulary VERBS = Vocabulary.of(Pos.VERB);
    private static final Vocabulary ADJECTIVES = Vocabulary.of(Pos.ADJECTIVE);
    private static final String[] PEOPLE = people();

    /** The articles of one day, in order of arrival: a pure function of the day's number, from 0. */
    public static List<MadeUp> day(int day) {
        Random random = new Random(7919L * day + 17);
        List<Integer> storyOf = new ArrayList<>();
        int stories = 0;
        while (storyOf.size() < A_DAY) {
            int size = size(random);
            for (int i = 0; i < size && storyOf.size() < A_DAY; i++) {
                storyOf.add(stories);
            }
            stories++;
        }
        Collections.shuffle(storyOf, random);
        Map<Integer, Plot> plots = new HashMap<>();
        List<MadeUp> articles = new ArrayList<>();
        for (int i = 0; i < A_DAY; i++) {
            int story = storyOf.get(i);
            int number = day * A_DAY + i;
            articles.add(plots.computeIfAbsent(story, s -> new Plot(day, s)).next(number, random));
        }
        return articles;
    }

    /** It as an article that came in. */
    public Article article() {
        String outlet = "Paper " + number % OUTLETS;
        String url = "https://paper" + number % OUTLETS + ".example/" + number;
        return new Article(
                Article.idOf("made-up", outlet, url, text), "made-up-" + number, outlet, url, title, null, null, day, null,
                language, text, List.of());
    }

    /** The first so many articles, in order of arrival. */
    static Stream<MadeUp> all(int articles) {
        return IntStream.rangeClosed(0, articles / A_DAY).boxed().flatMap(d -> day(d).stream()).limit(articles);
    }

    /** How many articles a story has: most have few, some have many. */
    private static int size(Random r) {
        return (int) Math.min(MOST_IN_STORY, Math.floor(1 / Math.pow(1 - r.nextDouble(), 0.7)));
    }

    /** A sentence: the number of its pattern and what fills it. */
    private record Said(int pattern, List<String> people, List<String> places, List<Integer> numbers, String body, List<Term> nouns, List<Term> verbs, List<Term> adjectives) {
        String in(int language) {
            StringBuilder out = new StringBuilder();
            Map<String, Integer> next = new HashMap<>();
            for (String token : SENTENCE[pattern][language].split("(?=\\b[PLNOWVA]\\b)|(?<=\\b[PLNOWVA]\\b)")) {
                int at = next.merge(token, 1, Integer::sum) - 1;
                out.append(switch (token) {
                    case "P" -> people.get(at);
                    case "L" -> places.get(at);
                    case "N" -> numbers.get(at).toString();
                    case "O" -> body;
                    case "W" -> nouns.get(at).in(language);
                    case "V" -> verbs.get(at).in(language);
                    case "A" -> adjectives.get(at).in(language);
                    default -> token;
                });
            }
            return out.substring(0, 1).toUpperCase(Locale.ROOT) + out.substring(1);
        }

        Said counting(int number) {
            return new Said(pattern, people, places, List.of(number, number), body, nouns, verbs, adjectives);
        }
    }

    /** A story while its articles are made. */
    private static final class Plot {
        final int day;
        final int story;
        final List<String> people = new ArrayList<>();
        final List<String> places;
        final List<Term> words = new ArrayList<>();
        final String body;
        final List<MadeUp> made = new ArrayList<>();
        final List<List<Said>> said = new ArrayList<>();

        Plot(int day, int story) {
            this.day = day;
            this.story = day * A_DAY + story;
            Random r = new Random(104729L * this.story + 5);
            for (int i = 0; i < OWN_PEOPLE; i++) {
                people.add(person(r));
            }
            if (r.nextInt(6) == 0) {
                people.add(known(r));
            }
            places = List.of(place(r), place(r));
            body = name(r);
            for (int i = 0; i < OWN_WORDS; i++) {
                words.add(NOUNS.any(r));
            }
        }

        MadeUp next(int number, Random r) {
            double chance = r.nextDouble();
            How how = made.isEmpty() || chance < 0.4 ? How.REPORT : chance < 0.65 ? How.COPY : chance < 0.82 ? How.VERSION : How.TRANSLATION;
            int source = how == How.REPORT ? -1 : r.nextInt(made.size());
            boolean german = source < 0 ? r.nextInt(5) == 0 : made.get(source).language.equals("de") != (how == How.TRANSLATION);
            List<Said> sentences = switch (how) {
                case REPORT -> report(r);
                case COPY -> copy(said.get(source), r);
                case VERSION -> version(said.get(source), r);
                case TRANSLATION -> said.get(source);
            };
            StringBuilder text = new StringBuilder();
            sentences.forEach(s -> text.append(text.length() == 0 ? "" : " ").append(s.in(german ? 1 : 0)));
            String title = people.get(0) + (german ? " und " : " and ") + words.get(0).in(german ? 1 : 0)
                    + " in " + places.get(0);
            MadeUp article = new MadeUp(
                    number, title, text.toString(), FIRST.plusDays(day).toString(), german ? "de" : "en", story,
                    source < 0 ? -1 : made.get(source).number, how);
            made.add(article);
            said.add(sentences);
            return article;
        }

        private List<Said> report(Random r) {
            List<Said> report = new ArrayList<>();
            for (int i = 0; i < SENTENCES; i++) {
                report.add(sentence(r, i < 3 ? 1 : 0.45));
            }
            return report;
        }

        /** Another outlet's: a sentence or two are cut. */
        private static List<Said> copy(List<Said> of, Random r) {
            List<Said> copy = new ArrayList<>(of);
            for (int cut = 1 + r.nextInt(2); cut > 0; cut--) {
                copy.remove(1 + r.nextInt(copy.size() - 1));
            }
            return copy;
        }

        /** Later: a figure has changed, something was added. */
        private List<Said> version(List<Said> of, Random r) {
            List<Said> version = new ArrayList<>(of);
            for (int i = 0; i < version.size(); i++) {
                Said s = version.get(i);
                if (SENTENCE[s.pattern][0].contains("N ")) {
                    version.set(i, s.counting(s.numbers.get(0) + 1 + r.nextInt(9)));
                    break;
                }
            }
            version.add(1 + r.nextInt(version.size() - 1), sentence(r, 0.6));
            return version;
        }

        private Said sentence(Random r, double own) {
            List<Term> nouns = new ArrayList<>();
            for (int i = 0; i < MOST_SLOTS; i++) {
                nouns.add(r.nextDouble() < own ? words.get(r.nextInt(words.size())) : NOUNS.draw(r));
            }
            boolean about = r.nextDouble() < own + 0.3;
            String other = known(r);
            return new Said(
                    r.nextInt(SENTENCE.length),
                    List.of(about ? people.get(r.nextInt(people.size())) : other, people.get(r.nextInt(people.size()))),
                    List.of(about ? places.get(0) : place(r), places.get(1)),
                    List.of(2 + r.nextInt(900), 2 + r.nextInt(90)),
                    about ? body : name(r),
                    nouns,
                    List.of(VERBS.draw(r), VERBS.draw(r)),
                    List.of(ADJECTIVES.draw(r), ADJECTIVES.draw(r)));
        }
    }

    /** Somebody in the news, some more than others. */
    private static String known(Random r) {
        return PEOPLE[(int) (PEOPLE_IN_NEWS * r.nextDouble() * r.nextDouble())];
    }

    private static String[] people() {
        Random r = new Random(11);
        String[] people = new String[PEOPLE_IN_NEWS];
        for (int i = 0; i < PEOPLE_IN_NEWS; i++) {
            people[i] = person(r);
        }
        return people;
    }

    /** A place, each as likely. */
    private static String place(Random r) {
        return PLACES[r.nextInt(PLACES.length)];
    }

    private static String person(Random r) {
        return any(GIVEN, r) + " " + name(r);
    }

    private static String name(Random r) {
        String word = any(ONSETS, r) + any(VOWELS, r) + any(CODAS, r) + any(VOWELS, r) + any(CODAS, r);
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static String any(String[] of, Random r) {
        return of[r.nextInt(of.length)];
    }
}
