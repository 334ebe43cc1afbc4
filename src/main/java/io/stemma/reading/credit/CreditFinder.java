package io.stemma.reading.credit;

import io.stemma.article.Article;
import io.stemma.article.Furniture;
import io.stemma.article.Span;
import io.stemma.language.LanguagePack;
import io.stemma.language.ParsedArticle;
import io.stemma.language.Row;
import io.stemma.language.Sentence;
import io.stemma.language.Token;
import io.stemma.reading.credit.CreditPattern.Item;
import io.stemma.reading.credit.CreditPattern.Kind;
import io.stemma.reading.credit.CreditPattern.Place;
import io.stemma.reading.credit.OutletNames.Named;
import io.stemma.reading.outlet.Outlets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the outside sources that an article as a whole is credited to, in its body and its furniture: by the patterns of
 * the packs' tables {@code credit/patterns.tsv} and by agency marks. Patterns for lines of their own are those of all
 * languages, since pages of one language carry articles of another. A picture's credit and a remark that unnamed people
 * talked to an agency are half a credit each: together, of one outlet, they make one.
 */
public final class CreditFinder {
    private static final int LEAD_SENTENCES = 4;
    private static final int LINE_CHARS = 200;
    private static final int GAP = 5;

    private final LanguagePack pack;
    private final OutletNames names;
    private final AgencyMarks marks;
    private final Map<String, List<CreditPattern>> ofSentences = new HashMap<>();
    private final Map<String, List<CreditPattern>> ofLines = new HashMap<>();

    /** A finder for the language of a pack. */
    public CreditFinder(LanguagePack pack) {
        this.pack = pack;
        this.names = new OutletNames(pack);
        this.marks = new AgencyMarks(pack.part(Outlets.class, Outlets::new));
        for (LanguagePack each : pack.packs().all()) {
            for (Row row : each.table("credit/patterns.tsv")) {
                for (CreditPattern p : CreditPattern.of(row)) {
                    boolean line = p.place() == Place.LINE || p.place() == Place.CAPTION;
                    if (line || each == pack) {
                        Map<String, List<CreditPattern>> map = line ? ofLines : ofSentences;
                        p.keys()
                                .forEach(k -> map.computeIfAbsent(k, x -> new ArrayList<>())
                                        .add(p));
                    }
                }
            }
        }
    }

    private record Found(Place place, Credit credit) {}

    /** The credits of an article, in order of the text, each outlet once. */
    public List<Credit> find(ParsedArticle article) {
        List<Found> found = new ArrayList<>();
        for (Sentence s : article.sentences()) {
            search(s.tokens(), ofSentences, s.index() < LEAD_SENTENCES, false, found);
        }
        lines(article.article(), found);
        List<Credit> credits = new ArrayList<>();
        found.stream()
                .filter(f -> f.place() != Place.CAPTION && f.place() != Place.TIP)
                .forEach(f -> credits.add(f.credit()));
        found.stream()
                .filter(f -> f.place() == Place.TIP && pictured(f.credit(), found))
                .forEach(f -> credits.add(f.credit()));
        credits.sort(Comparator.comparing(Credit::span));
        return distinct(credits, article.article());
    }

    private static boolean pictured(Credit tip, List<Found> found) {
        return found.stream()
                .anyMatch(f -> f.place() == Place.CAPTION
                        && OutletNames.same(f.credit().outlet(), tip.outlet()));
    }

    private static List<Credit> distinct(List<Credit> credits, Article article) {
        List<Credit> distinct = new ArrayList<>();
        for (Credit c : credits) {
            boolean own = article.outlet() != null && OutletNames.same(c.outlet(), article.outlet())
                    || article.url() != null && OutletNames.same(host(article.url()), c.outlet());
            if (!own && distinct.stream().noneMatch(d -> OutletNames.same(d.outlet(), c.outlet()))) {
                distinct.add(c);
            }
        }
        return distinct;
    }

    /** The host of an address without its first and last label where it has three. */
    private static String host(String url) {
        String host = url.replaceFirst("^[a-z]+://", "").replaceFirst("[/?#:].*$", "");
        String[] labels = host.split("\\.");
        return labels.length < 2 ? host : labels[labels.length - 2];
    }

    private void lines(Article article, List<Found> found) {
        String text = article.text();
        List<Span> page = article.furniture().stream()
                .filter(Furniture::ofPage)
                .map(Furniture::span)
                .toList();
        int next = 0;
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf('\n', from);
            end = end < 0 ? text.length() : end;
            while (next < page.size() && page.get(next).end() <= from) {
                next++;
            }
            if (next == page.size() || page.get(next).start() >= end) {
                line(text, from, end, found);
            }
            from = end + 1;
        }
    }

    private void line(String text, int from, int end, List<Found> found) {
        if (end - from <= LINE_CHARS) {
            List<Token> tokens = pack.tokens(text, new Span(from, end));
            search(tokens, ofLines, true, true, found);
            marks.in(tokens, true, true).forEach(c -> found.add(new Found(Place.LINE, c)));
            return;
        }
        List<Token> head = pack.tokens(text, new Span(from, from + LINE_CHARS / 2));
        List<Token> tail = pack.tokens(text, new Span(end - LINE_CHARS / 2, end));
        marks.in(head, true, false).forEach(c -> found.add(new Found(Place.LINE, c)));
        marks.in(tail, false, true).forEach(c -> found.add(new Found(Place.LINE, c)));
    }

    private void search(
            List<Token> tokens,
            Map<String, List<CreditPattern>> patterns,
            boolean lead,
            boolean line,
            List<Found> found) {
        for (int i = 0; i < tokens.size(); i++) {
            for (CreditPattern p : patterns.getOrDefault(tokens.get(i).lower(), List.of())) {
                if (p.place() == Place.LEAD && !lead) {
                    continue;
                }
                for (int start = Math.max(0, i - GAP - 3); start <= i; start++) {
                    Named named = match(tokens, start, p, 0, null, line, i);
                    if (named != null
                            && (named.outlet() == null || !named.outlet().platform())) {
                        Span span = new Span(
                                tokens.get(start).start(),
                                tokens.get(named.end() - 1).end());
                        found.add(new Found(p.place(), new Credit(named.name(), span)));
                        break;
                    }
                }
            }
        }
    }

    /** The outlet of a pattern that starts at a token and uses the token at {@code key}, or null. */
    private Named match(List<Token> tokens, int at, CreditPattern p, int k, Named named, boolean line, int key) {
        if (k == p.items().size()) {
            return at > key ? named : null;
        }
        Item item = p.items().get(k);
        switch (item.kind()) {
            case EDGE -> {
                boolean edge = item.words().contains("^") ? at == 0 : at >= tokens.size();
                return edge ? match(tokens, at, p, k + 1, named, line, key) : null;
            }
            case GAP -> {
                for (int skip = 0; skip <= GAP && at + skip <= tokens.size(); skip++) {
                    Named found = match(tokens, at + skip, p, k + 1, named, line, key);
                    if (found != null) {
                        return found;
                    }
                    if (at + skip < tokens.size() && !tokens.get(at + skip).word()) {
                        return null;
                    }
                }
                return null;
            }
            case OUTLET, NAME -> {
                for (Named n : names.at(tokens, at, line, item.kind() == Kind.NAME)) {
                    Named found = match(tokens, n.end(), p, k + 1, n, line, key);
                    if (found != null) {
                        return found;
                    }
                }
                return null;
            }
            default -> {
                if (at < tokens.size() && item.words().contains(tokens.get(at).lower())) {
                    Named found = match(tokens, at + 1, p, k + 1, named, line, key);
                    if (found != null) {
                        return found;
                    }
                }
                return item.optional() ? match(tokens, at, p, k + 1, named, line, key) : null;
            }
        }
    }
}
