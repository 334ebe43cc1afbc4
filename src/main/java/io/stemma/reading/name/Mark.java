package io.stemma.reading.name;

import io.stemma.article.Span;
import java.util.List;

/** A mention while it is being worked out: where it stands, and what is known of it so far. */
final class Mark {
    final Line line;
    final int from;
    final int to;
    final NameKind kind;
    NameForm form;
    /** The gazetteer's id, or null. */
    String key;
    /** The name in base form. */
    String name;
    /** Another form to keep among the spellings: an adjective's lemma, an inflected name's base form; or null. */
    String base;
    /** ISO code of the country it belongs to, or null. */
    String country;

    Gender gender = Gender.UNKNOWN;
    /** The title before the name, or null. */
    Titles.Hit title;
    /** The other things that the words may name. */
    List<Entry> readings = List.of();
    /** Whether the words alone, without what stands around them, are too little to make an actor. */
    boolean weak;
    /** The place among the actors, -1 as long as there is none. */
    int actor = -1;

    Mark(Line line, int from, int to, NameKind kind, NameForm form, String key, String name) {
        this.line = line;
        this.from = from;
        this.to = to;
        this.kind = kind;
        this.form = form;
        this.key = key;
        this.name = name;
    }

    static Mark of(Line line, int from, int to, Entry entry) {
        Mark mark = new Mark(line, from, to, entry.kind(), entry.form(), entry.key(), entry.name());
        mark.country = entry.country();
        return mark;
    }

    Span span() {
        return line.span(from, to);
    }

    boolean person() {
        return kind == NameKind.PERSON;
    }

    boolean covers(int word) {
        return from <= word && word < to;
    }
}
