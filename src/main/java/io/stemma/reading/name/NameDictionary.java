package io.stemma.reading.name;

import io.stemma.language.FormFact;
import io.stemma.language.LanguagePack;
import io.stemma.language.Row;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * Which words are given names and which are surnames: the table {@code given-names.tsv} of the world (name, m f or u) and
 * a Morfologik dictionary that tells names (setting {@code names} of the pack, its tags read by the world's table
 * {@code name-tags.tsv}).
 */
final class NameDictionary {
    /**
     * What a word can be as a name.
     *
     * @param base the name without its ending
     * @param given whether it is a given name
     * @param gender of the given name
     * @param surname whether it is a surname
     * @param other whether it is another proper noun
     */
    record Known(String base, boolean given, Gender gender, boolean surname, boolean other) {
        static final Known NOTHING = new Known(null, false, Gender.UNKNOWN, false, false);

        /** Whether the word is a name only by an ending. */
        boolean inflected(String form) {
            return base != null && !base.equals(form);
        }
    }

    private record Tag(String[] parts, String meaning) {}

    private final Map<String, Gender> given = new HashMap<>();
    private final List<Tag> tags = new ArrayList<>();
    private final ThreadLocal<DictionaryLookup> lookup;
    private final FormFact<Known> known;

    NameDictionary(LanguagePack pack) {
        for (Row row : pack.packs().world("given-names.tsv")) {
            given.merge(
                    row.cell(0).toLowerCase(Locale.ROOT),
                    Gender.of(row.cell(1)),
                    (a, b) -> a == b ? a : Gender.UNKNOWN);
        }
        for (Row row : pack.packs().world("name-tags.tsv")) {
            tags.add(new Tag(row.cell(0).split("&"), row.cell(1)));
        }
        lookup = lookup(pack.setting("names", ""));
        known = pack.fact(
                f -> make(Word.allCapitals(f.text()) && f.text().length() > 3 ? titleCase(f.text()) : f.text()));
    }

    private static ThreadLocal<DictionaryLookup> lookup(String path) {
        URL url = path.isEmpty() ? null : NameDictionary.class.getResource(path);
        if (url == null) {
            return null;
        }
        try {
            Dictionary dictionary = Dictionary.read(url);
            return ThreadLocal.withInitial(() -> new DictionaryLookup(dictionary));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the capitalised word can be as a name; a word in capitals is read as if only its first letter were one. */
    Known look(Word word) {
        Known found = word.of(known);
        return found == null ? Known.NOTHING : found;
    }

    /** Whether the capitalised word is a given name. */
    boolean isGiven(String form) {
        return make(form).given();
    }

    static String titleCase(String word) {
        return word.substring(0, 1) + word.substring(1).toLowerCase(Locale.ROOT);
    }

    private Known make(String form) {
        String lower = form.toLowerCase(Locale.ROOT);
        String base = null;
        boolean isGiven = given.containsKey(lower);
        Gender gender = given.getOrDefault(lower, Gender.UNKNOWN);
        boolean surname = false;
        boolean other = false;
        if (isGiven) {
            base = form;
        }
        if (lookup != null) {
            boolean male = false;
            boolean female = false;
            for (WordData data : lookup.get().lookup(form)) {
                String meaning =
                        meaning(data.getTag() == null ? "" : data.getTag().toString());
                if (meaning == null) {
                    continue;
                }
                String stem = data.getStem() == null ? form : data.getStem().toString();
                base = base == null || stem.equals(form) ? stem : base;
                male |= meaning.equals("given m");
                female |= meaning.equals("given f");
                surname |= meaning.equals("surname");
                other |= meaning.equals("other");
            }
            isGiven |= male || female;
            if (gender == Gender.UNKNOWN && male != female) {
                gender = male ? Gender.MALE : Gender.FEMALE;
            }
        }
        return base == null ? Known.NOTHING : new Known(base, isGiven, gender, surname, other);
    }

    private String meaning(String tag) {
        for (Tag t : tags) {
            boolean all = true;
            for (String part : t.parts()) {
                all &= tag.contains(part);
            }
            if (all) {
                return t.meaning();
            }
        }
        return null;
    }
}
