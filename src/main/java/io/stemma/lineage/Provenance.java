package io.stemma.lineage;

import com.ibm.icu.util.ULocale;
import io.stemma.article.Span;
import io.stemma.language.LanguagePack;
import io.stemma.language.LanguagePacks;
import io.stemma.reading.name.LocalActor;
import io.stemma.reading.name.NameKind;
import io.stemma.reading.name.NameMention;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tells from two texts in two languages which one was there first: the one that has words of the other's language left in
 * it, or measures and spellings of there, was made from the other, and so was the one that names the country which the
 * other takes for granted. What happened in a country was told first in its language, where no country of the other
 * language has a part in it.
 */
final class Provenance {
    /** One country must be named so often, and so many times as often as those of the other language. */
    private static final int NEAR = 3;

    private static final int TIMES = 5;
    /** What weighs less than this together is a guess. */
    private static final int ENOUGH = 2;

    private static final int MOST = 2;
    /** So much says it outright: a text calls itself a translation. */
    private static final int SAID = 8;

    private static final Map<String, String> LANGUAGES = new ConcurrentHashMap<>();

    private final LanguagePacks packs;

    Provenance(LanguagePacks packs) {
        this.packs = packs;
    }

    /** Above 0 where the left article is the source, below 0 where the right one is, 0 where that can't be told. */
    int source(Witness left, Witness right) {
        if (left.language().equals(right.language())) {
            return 0;
        }
        int betrayed = betrayed(right, left.language()) - betrayed(left, right.language());
        if (Math.abs(betrayed) >= SAID) {
            return betrayed;
        }
        int score = Math.max(-MOST, Math.min(MOST, betrayed))
                + nearness(left, right)
                + explained(right, left)
                - explained(left, right);
        return Math.abs(score) < ENOUGH ? 0 : score;
    }

    private int betrayed(Witness witness, String source) {
        LanguagePack pack = packs.of(witness.language()).orElse(null);
        if (pack == null) {
            return 0;
        }
        Betrayals betrayals = pack.part(Betrayals.class, Betrayals::new);
        int count = 0;
        for (var sentence : witness.article().reading().sentences()) {
            count += betrayals.count(witness.article().article().text(), sentence.span(), source);
        }
        for (NameMention m : witness.article().reading().names().mentions()) {
            if (witness.article().reading().names().of(m).kind() == NameKind.PERSON) {
                Span surname = afterGivenName(witness.article().article().text(), m.span());
                count -= surname == null
                        ? 0
                        : betrayals.count(witness.article().article().text(), surname, source);
            }
        }
        return count;
    }

    /** The particles of a name, which are of its language wherever it is written; null where it has none. */
    private static Span afterGivenName(String text, Span name) {
        int first = text.indexOf(' ', name.start());
        int last = text.lastIndexOf(' ', name.end() - 1);
        return first < 0 || first >= last || last > name.end() ? null : new Span(first, last);
    }

    /** 2 where all happens in countries of the left article's language, -2 for the right one's, else 0. */
    private static int nearness(Witness left, Witness right) {
        int l = countries(left, left.language()) + countries(right, left.language());
        int r = countries(left, right.language()) + countries(right, right.language());
        if (l >= 2 * NEAR && l >= TIMES * r) {
            return ENOUGH;
        }
        return r >= 2 * NEAR && r >= TIMES * l ? -ENOUGH : 0;
    }

    /** 1 where a text names a country of the other one's language that the other one takes for granted. */
    private static int explained(Witness witness, Witness other) {
        return countries(witness, other.language()) > 0 && countries(other, other.language()) == 0 ? 1 : 0;
    }

    private static int countries(Witness witness, String language) {
        int count = 0;
        var names = witness.article().reading().names();
        for (NameMention m : names.mentions()) {
            LocalActor actor = names.of(m);
            if (actor.kind() == NameKind.COUNTRY
                    && actor.key() != null
                    && actor.key().length() == 2
                    && language.equals(LANGUAGES.computeIfAbsent(actor.key(), Provenance::spoken))) {
                count++;
            }
        }
        return count;
    }

    /** The language that CLDR takes to be spoken in a country. */
    private static String spoken(String country) {
        return ULocale.addLikelySubtags(new ULocale("und_" + country)).getLanguage();
    }
}
