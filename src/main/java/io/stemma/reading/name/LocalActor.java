package io.stemma.reading.name;

import java.util.List;

/**
 * Somebody or something that one article names, one for all its mentions in that article.
 *
 * @param index its place in {@link Names#actors()}, which the other finders refer to
 * @param name its fullest name in the article, in base form without titles ("Steve Witkoff"; "White House")
 * @param kind what it is
 * @param key the gazetteer's id ({@code RU}, {@code white-house}), or null for what no gazetteer knows
 * @param spellings all forms of its name that the article writes, as written, in order of first appearance
 * @param roles the roles the article gives it
 * @param country ISO 3166 alpha-2 code of the country that it is, lies in or belongs to, or null where that is unknown; of a
 *     person always null
 */
public record LocalActor(
        int index,
        String name,
        NameKind kind,
        String key,
        List<String> spellings,
        List<RoleMention> roles,
        String country) {
    public LocalActor {
        spellings = List.copyOf(spellings);
        roles = List.copyOf(roles);
    }
}
