package io.stemma.language;

import java.util.function.Function;

/**
 * Something that a table tells of a form by its letters and readings alone. It is looked up once for each form, and then
 * kept with it. Made by {@link LanguagePack#fact}; asked of forms of that pack only. Safe for use by many threads.
 *
 * @param <T> what it is; never changed once it is found
 */
public final class FormFact<T> {
    private static final Object NONE = new Object();

    private final int place;
    private final Function<Form, T> look;

    FormFact(int place, Function<Form, T> look) {
        this.place = place;
        this.look = look;
    }

    /** What is told of the form, or null. */
    @SuppressWarnings("unchecked")
    public T of(Form form) {
        Object known = form.fact(place);
        if (known == null) {
            T found = look.apply(form);
            known = found == null ? NONE : found;
            form.learn(place, known);
        }
        return known == NONE ? null : (T) known;
    }
}
