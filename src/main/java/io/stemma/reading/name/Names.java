package io.stemma.reading.name;

import java.util.List;

/**
 * All that an article names.
 *
 * @param actors one for each person, organisation, country and place
 * @param mentions all mentions in order of the text, but for those of groups
 * @param groups the mentions of those who take part in something under no name of their own, in order of the text
 */
public record Names(List<LocalActor> actors, List<NameMention> mentions, List<NameMention> groups) {
    public Names {
        actors = List.copyOf(actors);
        mentions = List.copyOf(mentions);
        groups = List.copyOf(groups);
    }

    /** Names without groups. */
    public Names(List<LocalActor> actors, List<NameMention> mentions) {
        this(actors, mentions, List.of());
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
