package io.stemma.lineage;

import com.ibm.icu.util.ULocale;
import io.stemma.reading.name.LocalActor;
import io.stemma.reading.name.NameKind;
import io.stemma.reading.name.NameMention;
import io.stemma.reading.name.Names;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Whom and what an article names, as its comparisons with others ask for it. Immutable. */
final class Cast {
    private static final Map<String, String> LANGUAGES = new ConcurrentHashMap<>();

    private final Names names;
    private final long[] keys;
    private final Set<Long> all = new HashSet<>();
    private final List<List<NameMention>> mentions = new ArrayList<>();
    private final Map<String, Integer> countries = new HashMap<>();

    /** @param sentences how many sentences the article has */
    Cast(Names names, int sentences) {
        this.names = names;
        this.keys = new long[names.actors().size()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = ActorMarks.key(names.actors().get(i));
            if (names.actors().get(i).kind() != NameKind.GROUP) {
                all.add(keys[i]);
            }
        }
        for (int s = 0; s < sentences; s++) {
            mentions.add(new ArrayList<>());
        }
        for (NameMention m : names.mentions()) {
            mentions.get(m.sentence()).add(m);
            LocalActor actor = actor(m);
            if (actor.kind() == NameKind.COUNTRY
                    && actor.key() != null
                    && actor.key().length() == 2) {
                countries.merge(LANGUAGES.computeIfAbsent(actor.key(), Cast::spoken), 1, Integer::sum);
            }
        }
    }

    /** The language that CLDR takes to be spoken in a country. */
    private static String spoken(String country) {
        return ULocale.addLikelySubtags(new ULocale("und_" + country)).getLanguage();
    }

    /** The mentions in a sentence, in order. */
    List<NameMention> in(int sentence) {
        return Collections.unmodifiableList(mentions.get(sentence));
    }

    LocalActor actor(NameMention mention) {
        return names.of(mention);
    }

    /** The key by which the actor of a mention is compared with those of other articles. */
    long key(NameMention mention) {
        return keys[mention.actor()];
    }

    /** The keys of all that the article names anywhere. */
    Set<Long> all() {
        return Collections.unmodifiableSet(all);
    }

    /** How often it names countries where a language is spoken. */
    int countries(String language) {
        return countries.getOrDefault(language, 0);
    }
}
