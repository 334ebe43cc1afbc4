package io.stemma.reading.time;

import io.stemma.language.LanguagePack;
import io.stemma.language.Row;
import io.stemma.reading.time.TimePattern.Element;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The patterns of a pack as one tree, so that a sentence is matched against all of them at once. */
final class TimePatterns {
    private record End(TimePattern pattern, int before, int after) {}

    private static final class Node {
        final Map<String, Node> words = new HashMap<>();
        final Map<String, Node> classes = new HashMap<>();
        final Map<Symbol, Node> symbols = new HashMap<>();
        final List<End> ends = new ArrayList<>(1);

        Node next(String choice) {
            if (!choice.startsWith("@")) {
                return words.computeIfAbsent(choice, k -> new Node());
            }
            int eq = choice.indexOf('=');
            return eq < 0
                    ? classes.computeIfAbsent(choice.substring(1), k -> new Node())
                    : symbols.computeIfAbsent(
                            new Symbol(choice.substring(1, eq), choice.substring(eq + 1)), k -> new Node());
        }
    }

    private record Step(Symbol symbol, int lexeme) {}

    private final Node root = new Node();

    TimePatterns(LanguagePack pack) {
        int order = 0;
        for (Row row : pack.table("time/patterns.tsv")) {
            TimePattern pattern = TimePattern.of(order++, row);
            insert(root, pattern, 0, 0, 0, false);
        }
    }

    private static void insert(Node node, TimePattern pattern, int at, int before, int after, boolean inside) {
        if (at == pattern.elements().size()) {
            if (inside) {
                node.ends.add(new End(pattern, before, after));
            }
            return;
        }
        Element e = pattern.elements().get(at);
        if (e.optional()) {
            insert(node, pattern, at + 1, before, after, inside);
        }
        for (String choice : e.choices()) {
            insert(
                    node.next(choice),
                    pattern,
                    at + 1,
                    before + (e.context() && !inside ? 1 : 0),
                    after + (e.context() && inside ? 1 : 0),
                    inside || !e.context());
        }
    }

    /** The expressions of a sentence in order, the longest where several begin at one place. */
    List<TimeMatch> matches(List<Lexeme> lexemes) {
        List<TimeMatch> found = new ArrayList<>();
        List<Step> path = new ArrayList<>();
        for (int i = 0; i < lexemes.size(); i++) {
            walk(root, lexemes, i, i, path, found);
        }
        if (found.size() < 2) {
            return found;
        }
        found.sort(Comparator.comparingInt(TimeMatch::from)
                .thenComparing(Comparator.comparingInt(TimeMatch::to).reversed())
                .thenComparing(Comparator.comparingInt(TimeMatch::length).reversed())
                .thenComparingInt(m -> m.pattern().order()));
        List<TimeMatch> kept = new ArrayList<>();
        int end = 0;
        for (TimeMatch m : found) {
            if (m.from() >= end) {
                kept.add(m);
                end = m.to();
            }
        }
        return kept;
    }

    private static void walk(
            Node node, List<Lexeme> lexemes, int start, int at, List<Step> path, List<TimeMatch> found) {
        for (End end : node.ends) {
            found.add(match(end, start, at, path));
        }
        if (at == lexemes.size()) {
            return;
        }
        Lexeme lexeme = lexemes.get(at);
        Node next = node.words.get(lexeme.lower());
        if (next != null) {
            walk(next, lexemes, start, at + 1, path, found);
        }
        for (Symbol s : lexeme.symbols()) {
            Node ofClass = node.classes.get(s.type());
            Node ofSymbol = node.symbols.isEmpty() ? null : node.symbols.get(s);
            if (ofClass == null && ofSymbol == null) {
                continue;
            }
            path.add(new Step(s, at));
            if (ofClass != null) {
                walk(ofClass, lexemes, start, at + 1, path, found);
            }
            if (ofSymbol != null) {
                walk(ofSymbol, lexemes, start, at + 1, path, found);
            }
            path.remove(path.size() - 1);
        }
    }

    private static TimeMatch match(End end, int start, int to, List<Step> path) {
        int from = start + end.before();
        int until = to - end.after();
        List<Symbol> symbols = new ArrayList<>();
        for (Symbol given : end.pattern().given()) {
            symbols.add(given.value().startsWith("$") ? renamed(given, path) : given);
        }
        path.stream().filter(s -> s.lexeme() >= from && s.lexeme() < until).forEach(s -> symbols.add(s.symbol()));
        path.stream().filter(s -> s.lexeme() < from || s.lexeme() >= until).forEach(s -> symbols.add(s.symbol()));
        return new TimeMatch(end.pattern(), from, until, to - start, symbols);
    }

    /** A given symbol that takes its value from a captured class: {@code unit=$periodic}. */
    private static Symbol renamed(Symbol given, List<Step> path) {
        String type = given.value().substring(1);
        for (Step s : path) {
            if (s.symbol().type().equals(type)) {
                return new Symbol(given.type(), s.symbol().value());
            }
        }
        throw new IllegalStateException("the pattern captures no " + type);
    }
}
