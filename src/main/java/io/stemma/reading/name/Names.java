package io.stemma.reading.name;

import java.util.List;

/**
 * All that an article names.
 *
 * @param actors one for each person, organisation, country and place
 * @param mentions all mentions in order of the text
 */
public record Names(List<LocalActor> actors, List<NameMention> mentions) {
    public Names {
        actors = List.copyOf(actors);
        mentions = List.copyOf(mentions);
    }

    /** The mentions in this sentence, in order. */
    public List<NameMention> in(int sentence) {
        int from = 0;
        int to = mentions.size();
        while (from < to) {
            int mid = (from + to) >>> 1;
            if (mentions.get(mid).sentence() < sentence) {
                from = mid + 1;
            } else {
                to = mid;
            }
        }
        while (to < mentions.size() && mentions.get(to).sentence() == sentence) {
            to++;
        }
        return mentions.subList(from, to);
    }

    /** The actor that a mention refers to. */
    public LocalActor of(NameMention mention) {
        return actors.get(mention.actor());
    }
}
