package io.stemma.reading.clause;

import io.stemma.language.Analysis;
import io.stemma.language.Token;
import io.stemma.language.VerbForm;
import io.stemma.reading.name.NameMention;

/**
 * A token with the reading chosen for it.
 *
 * @param token the token
 * @param tag what it is here
 * @param lemma its lemma in that reading
 * @param form its verb form in that reading
 * @param value what the word table says of it in that class, or blank
 * @param name the name that covers it, or null
 * @param part the name that is the first part of it ("Kremlin-backed"), or null
 * @param quoted whether it stands in quotation marks
 */
record Word(
        Token token,
        Tag tag,
        String lemma,
        VerbForm form,
        String value,
        NameMention name,
        NameMention part,
        boolean quoted) {

    boolean is(Tag... tags) {
        for (Tag t : tags) {
            if (tag == t) {
                return true;
            }
        }
        return false;
    }

    boolean verbal() {
        return tag == Tag.VERB || tag == Tag.AUX;
    }

    boolean finite() {
        return verbal() && form.finite();
    }

    Word as(Tag other) {
        return new Word(token, other, token.lemma(), VerbForm.NONE, "", name, part, quoted);
    }

    Word as(Tag other, Analysis reading) {
        return new Word(token, other, reading.lemma(), reading.form(), "", name, part, quoted);
    }

    Word valued(Tag other, String value) {
        return new Word(token, other, token.lemma(), VerbForm.NONE, value, name, part, quoted);
    }
}
