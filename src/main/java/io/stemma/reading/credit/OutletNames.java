package io.stemma.reading.credit;

import io.stemma.language.LanguagePack;
import io.stemma.language.LanguagePacks;
import io.stemma.language.Row;
import io.stemma.language.Token;
import io.stemma.reading.outlet.KnownOutlet;
import io.stemma.reading.outlet.Outlets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads the name of an outlet where one is expected: by the world table, in quotation marks, an internet address, or a
 * capitalised name with a word that outlets bear or that calls it one ({@code credit/outlet-words.tsv}: {@code part} for
 * words or endings within a name, {@code kind} for words beside it).
 */
final class OutletNames {
    private static final int LONGEST = 6;
    private static final Pattern ADDRESS = Pattern.compile("(www\\.)?[a-z0-9-]{3,}\\.[a-z]{2,4}");

    /**
     * A name as read.
     *
     * @param outlet the known outlet, or null
     * @param name its usual name, or as written
     * @param from its first token
     * @param end the token after it, closing mark included
     */
    record Named(KnownOutlet outlet, String name, int from, int end) {}

    private final Outlets outlets;
    private final Set<String> parts = new HashSet<>();
    private final List<String> endings = new ArrayList<>();
    private final Set<String> kinds = new HashSet<>();

    OutletNames(LanguagePack pack) {
        this.outlets = pack.part(Outlets.class, Outlets::new);
        LanguagePacks packs = pack.packs();
        for (LanguagePack each : packs.all()) {
            for (Row row : each.table("credit/outlet-words.tsv")) {
                for (String word : row.alternatives(1)) {
                    if (row.cell(0).equals("kind")) {
                        kinds.add(word);
                    } else if (word.startsWith("-")) {
                        endings.add(word.substring(1));
                    } else {
                        parts.add(word);
                    }
                }
            }
        }
    }

    /**
     * The names that may be read at a token, best first.
     *
     * @param anyCase whether the table's names may be written small
     * @param anyName whether any capitalised name will do
     */
    List<Named> at(List<Token> tokens, int i, boolean anyCase, boolean anyName) {
        List<Named> names = new ArrayList<>();
        if (i >= tokens.size()) {
            return names;
        }
        Optional<Outlets.Match> known = outlets.at(tokens, i, anyCase);
        known.ifPresent(m -> names.add(new Named(m.outlet(), m.outlet().name(), i, m.end())));
        if (tokens.get(i).word()) {
            capitals(tokens, i, anyName, names);
            address(tokens, i).ifPresent(names::add);
        } else {
            quoted(tokens, i).ifPresent(names::add);
        }
        return names;
    }

    private void capitals(List<Token> tokens, int i, boolean anyName, List<Named> names) {
        int end = i;
        while (end < tokens.size() && end - i < LONGEST && tokens.get(end).capital()) {
            end++;
        }
        for (int e = end; e > i; e--) {
            boolean borne = anyName
                    || bears(tokens, i, e)
                    || e < tokens.size() && kinds.contains(tokens.get(e).lower())
                    || i > 0 && kinds.contains(tokens.get(i - 1).lower());
            if (borne && !kinds.contains(tokens.get(i).lower())) {
                names.add(new Named(null, text(tokens, i, e), i, e));
            }
        }
    }

    private boolean bears(List<Token> tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            String lower = tokens.get(i).lower();
            if (to - from > 1 && parts.contains(lower)) {
                return true;
            }
            for (String ending : endings) {
                if (lower.length() > ending.length() + 2 && lower.endsWith(ending)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The name in an internet address: the part before its last stop. */
    private static Optional<Named> address(List<Token> tokens, int i) {
        String lower = tokens.get(i).lower();
        boolean address = lower.indexOf('.') > 0 && ADDRESS.matcher(lower).matches();
        return address ? Optional.of(new Named(null, lower.replaceFirst("^www\\.", ""), i, i + 1)) : Optional.empty();
    }

    private Optional<Named> quoted(List<Token> tokens, int i) {
        if ("“„\"«»‚‘'".indexOf(tokens.get(i).text().charAt(0)) < 0) {
            return Optional.empty();
        }
        int end = i + 1;
        while (end < tokens.size() && end - i <= LONGEST && tokens.get(end).word()) {
            end++;
        }
        boolean closed = end < tokens.size()
                && "“”\"«»‘’'".indexOf(tokens.get(end).text().charAt(0)) >= 0;
        if (!closed || end == i + 1 || !tokens.get(i + 1).capital()) {
            return Optional.empty();
        }
        Optional<Outlets.Match> known = outlets.at(tokens, i + 1, false);
        KnownOutlet outlet =
                known.isPresent() && known.get().end() == end ? known.get().outlet() : null;
        String name = outlet == null ? text(tokens, i + 1, end) : outlet.name();
        return Optional.of(new Named(outlet, name, i + 1, end + 1));
    }

    private static String text(List<Token> tokens, int from, int to) {
        StringBuilder s = new StringBuilder();
        for (int i = from; i < to; i++) {
            boolean gap = i > from && tokens.get(i).start() > tokens.get(i - 1).end();
            s.append(gap ? " " : "").append(tokens.get(i).text());
        }
        return s.toString();
    }

    /** Whether two names are one but for case, marks, blanks and a word more. */
    static boolean same(String a, String b) {
        String x = plain(a);
        String y = plain(b);
        return !x.isEmpty() && !y.isEmpty() && (x.contains(y) || y.contains(x));
    }

    private static String plain(String s) {
        StringBuilder plain = new StringBuilder();
        s.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
