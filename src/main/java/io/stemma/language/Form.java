package io.stemma.language;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A form in which words of one language are written, with all that follows from its letters: its lower case, every way to
 * read it, and what tables say of it ({@link FormFact}). Each is found out once, however often the form occurs. Safe for use
 * by many threads.
 */
public final class Form {
    private static final Object[] NOTHING = {};
    /** Room is made for so many facts at a time. */
    private static final int ROOM = 16;

    private static final VarHandle FACT = MethodHandles.arrayElementVarHandle(Object[].class);

    private final String text;
    private final String lower;
    private final List<Analysis> analyses;
    private final boolean word;
    private final boolean capital;
    private volatile Object[] facts = NOTHING;

    /**
     * @param text the chars, at least one
     * @param analyses every way to read it, likeliest first; never empty
     */
    Form(String text, List<Analysis> analyses) {
        this.text = text;
        this.lower = text.toLowerCase(Locale.ROOT);
        this.analyses = List.copyOf(analyses);
        int first = text.codePointAt(0);
        this.word = Character.isLetterOrDigit(first);
        this.capital = Character.isUpperCase(first);
    }

    /** The chars. */
    public String text() {
        return text;
    }

    /** The chars in lower case. */
    public String lower() {
        return lower;
    }

    /** Every way to read it, likeliest first; never empty. */
    public List<Analysis> analyses() {
        return analyses;
    }

    /** Whether it starts with a letter or digit. */
    public boolean word() {
        return word;
    }

    /** Whether it starts with a capital letter. */
    public boolean capital() {
        return capital;
    }

    /** The fact at a place, or null where it is not known yet. */
    Object fact(int place) {
        Object[] known = facts;
        return place < known.length ? FACT.getAcquire(known, place) : null;
    }

    synchronized void learn(int place, Object fact) {
        if (place >= facts.length) {
            facts = Arrays.copyOf(facts, (place / ROOM + 1) * ROOM);
        }
        FACT.setRelease(facts, place, fact);
    }
}
