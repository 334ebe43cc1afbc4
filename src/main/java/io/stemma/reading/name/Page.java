package io.stemma.reading.name;

import io.stemma.language.ParsedArticle;
import io.stemma.language.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** An article's lines with the marks found so far; marks do not overlap. */
final class Page {
    private final ParsedArticle article;
    private final List<Line> lines = new ArrayList<>();
    private final List<Mark[]> cover = new ArrayList<>();

    private final List<Mark> hints = new ArrayList<>();

    Page(ParsedArticle article) {
        this.article = article;
        for (Sentence s : article.sentences()) {
            Line line = Line.of(s, article.pack());
            lines.add(line);
            cover.add(new Mark[line.size()]);
        }
    }

    ParsedArticle article() {
        return article;
    }

    List<Line> lines() {
        return lines;
    }

    String text() {
        return article.article().text();
    }

    /** The mark that covers the word, or null. */
    Mark at(Line line, int word) {
        Mark[] marks = cover.get(line.index());
        return word >= 0 && word < marks.length ? marks[word] : null;
    }

    boolean free(Line line, int from, int to) {
        for (int i = from; i < to; i++) {
            if (at(line, i) != null) {
                return false;
            }
        }
        return true;
    }

    /** Adds a mark; marks that it overlaps go. */
    Mark add(Mark mark) {
        for (int i = mark.from; i < mark.to; i++) {
            Mark old = at(mark.line, i);
            if (old != null) {
                remove(old);
            }
        }
        Mark[] marks = cover.get(mark.line.index());
        for (int i = mark.from; i < mark.to; i++) {
            marks[i] = mark;
        }
        return mark;
    }

    void remove(Mark mark) {
        Mark[] marks = cover.get(mark.line.index());
        for (int i = mark.from; i < mark.to; i++) {
            if (marks[i] == mark) {
                marks[i] = null;
            }
        }
    }

    /** Remembers a full name that stands within another mark. */
    void hint(Mark mark) {
        hints.add(mark);
    }

    /** Full names that stand within other marks. */
    List<Mark> hints() {
        return hints;
    }

    /** The marks of a line in order. */
    List<Mark> in(Line line) {
        List<Mark> marks = new ArrayList<>();
        for (Mark m : cover.get(line.index())) {
            if (m != null && (marks.isEmpty() || marks.get(marks.size() - 1) != m)) {
                marks.add(m);
            }
        }
        return marks;
    }

    /** All marks in order of the text. */
    List<Mark> all() {
        List<Mark> all = new ArrayList<>();
        lines.forEach(l -> all.addAll(in(l)));
        all.sort(Comparator.comparing(Mark::span));
        return all;
    }
}
