package io.stemma.web.view;

import java.util.List;

/**
 * The page on which something is put right.
 *
 * @param about what it is about, in words
 * @param back where to go afterwards
 * @param forms what can be put right
 */
public record CorrectView(String about, String back, List<Form> forms) {
    public CorrectView {
        forms = List.copyOf(forms);
    }

    /**
     * A form.
     *
     * @param title what it does
     * @param kind the kind of correction
     * @param subjects what it is about in any case
     * @param choices what may be ticked, or empty
     * @param choose the heading of the choices
     * @param field the label of a field for one more subject, or null
     * @param options what that field offers
     */
    public record Form(
            String title,
            String kind,
            List<String> subjects,
            List<ChoiceView> choices,
            String choose,
            String field,
            List<ChoiceView> options) {
        public Form {
            subjects = List.copyOf(subjects);
            choices = List.copyOf(choices);
            options = List.copyOf(options);
        }
    }
}
