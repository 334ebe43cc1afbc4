package io.stemma.lineage;

import io.stemma.language.LanguagePacks;
import io.stemma.reading.ReadArticle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Folds the articles of a story into independent origins. Two articles are of one origin where one derives from the
 * other, at first or further hand; where one is credited to the other's outlet; or where both are credited to one
 * outside source. Likeness alone folds nothing, and an article that does no more than cite another keeps its own origin.
 */
public final class Origins {
    private final OutletNames outlets;

    /** With the outlet table of these packs. */
    public Origins(LanguagePacks packs) {
        this.outlets = new OutletNames(packs);
    }

    /**
     * The origins of the articles of one story, those of most articles first.
     *
     * @param articles the story's articles, in any order
     * @param derivations the derivations among them; others are ignored
     */
    public List<Origin> of(Collection<ReadArticle> articles, Collection<Derivation> derivations) {
        Map<String, ReadArticle> byId = new TreeMap<>();
        articles.forEach(a -> byId.put(a.id(), a));
        Map<String, String> parent = new HashMap<>();
        for (Derivation d : derivations) {
            if (d.folds() && byId.containsKey(d.from()) && byId.containsKey(d.to())) {
                join(d.from(), d.to(), parent);
            }
        }
        Map<String, String> byOutlet = new LinkedHashMap<>();
        for (ReadArticle a : byId.values()) {
            if (a.article().outlet() != null) {
                byOutlet.putIfAbsent(outlets.key(a.article().outlet()), a.id());
            }
        }
        Map<String, String> byCredit = new HashMap<>();
        for (ReadArticle a : byId.values()) {
            String credit = credit(a);
            if (credit != null) {
                String key = outlets.key(credit);
                String other = byOutlet.get(key);
                if (other != null) {
                    join(a.id(), other, parent);
                }
                String same = byCredit.putIfAbsent(key, a.id());
                if (same != null) {
                    join(a.id(), same, parent);
                }
            }
        }
        Map<String, List<ReadArticle>> groups = new TreeMap<>();
        for (ReadArticle a : byId.values()) {
            groups.computeIfAbsent(root(a.id(), parent), k -> new ArrayList<>()).add(a);
        }
        List<Origin> origins = new ArrayList<>();
        groups.values().forEach(g -> origins.add(origin(g)));
        origins.sort(Comparator.comparingInt((Origin o) -> -o.articles().size())
                .thenComparing(o -> o.articles().get(0)));
        return origins;
    }

    /** The outside source that an article is credited to first, or null; its own outlet is none. */
    private String credit(ReadArticle article) {
        String own = article.article().outlet() == null
                ? null
                : outlets.key(article.article().outlet());
        return article.reading().credits().stream()
                .map(c -> c.outlet())
                .filter(o -> !outlets.key(o).equals(own))
                .findFirst()
                .orElse(null);
    }

    private Origin origin(List<ReadArticle> group) {
        List<ReadArticle> fullest = new ArrayList<>(group);
        fullest.sort(Comparator.comparingInt((ReadArticle a) -> -body(a)).thenComparing(ReadArticle::id));
        Set<String> own = new java.util.HashSet<>();
        for (ReadArticle a : group) {
            if (a.article().outlet() != null) {
                own.add(outlets.key(a.article().outlet()));
            }
        }
        String credits = null;
        for (ReadArticle a : fullest) {
            String credit = credit(a);
            if (credits == null && credit != null && !own.contains(outlets.key(credit))) {
                credits = credit;
            }
        }
        return new Origin(fullest.stream().map(ReadArticle::id).toList(), credits);
    }

    private static int body(ReadArticle article) {
        return article.reading().sentences().stream()
                .mapToInt(s -> s.span().length())
                .sum();
    }

    private static String root(String id, Map<String, String> parent) {
        String at = id;
        while (parent.containsKey(at)) {
            at = parent.get(at);
        }
        return at;
    }

    /** The smaller id leads, so that the outcome does not depend on order. */
    private static void join(String a, String b, Map<String, String> parent) {
        String x = root(a, parent);
        String y = root(b, parent);
        if (!x.equals(y)) {
            parent.put(x.compareTo(y) < 0 ? y : x, x.compareTo(y) < 0 ? x : y);
        }
    }
}
