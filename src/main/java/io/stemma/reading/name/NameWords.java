package io.stemma.reading.name;

import io.stemma.article.Span;
import io.stemma.language.Analysis;
import io.stemma.language.FormFact;
import io.stemma.language.LanguagePack;
import io.stemma.language.Pos;
import java.util.Locale;

/** What a single word can be: a common word of the language, a part of a name, or unknown. */
final class NameWords {
    private final LanguagePack pack;
    private final NameDictionary dictionary;
    private final boolean inflects;
    private final boolean nounsAreCapital;
    private final FormFact<Boolean> capitalAdjectives;
    private final FormFact<Boolean> foreign;
    private final FormFact<Boolean> common;

    NameWords(LanguagePack pack) {
        this.pack = pack;
        this.dictionary = pack.part(NameDictionary.class, NameDictionary::new);
        this.inflects = !pack.part(Cues.class, Cues::new).endings("person").isEmpty();
        this.capitalAdjectives = pack.fact(f -> capitalAdjective(f.text()));
        this.foreign = pack.fact(f -> foreign(f.lower()));
        this.common = pack.fact(f -> isCommon(new Word(0, new Span(0, f.text().length()), f, false, false)));
        this.nounsAreCapital = pack.setting("capitals", "").equals("nouns");
    }

    /** Whether the language writes all nouns with a capital, so that a capital tells little. */
    boolean nounsAreCapital() {
        return nounsAreCapital;
    }

    NameDictionary.Known known(Word word) {
        return dictionary.look(word);
    }

    /** Whether the language has the word as a common word (it may be a name too). */
    boolean common(Word word) {
        return Boolean.TRUE.equals(word.of(common));
    }

    /** Whether a dictionary of the language has the very form, as whatever word. */
    boolean listed(Word word) {
        return pack.lemmas().knows(word.text()) || pack.lemmas().knows(word.lower());
    }

    /** Whether the word is an adjective that has a capital only because it is part of a name ("Chemische"). */
    boolean capitalAdjective(Word word) {
        return nounsAreCapital && word.capital() && word.of(capitalAdjectives);
    }

    private boolean capitalAdjective(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return !pack.lemmas().knows(text)
                && pack.lemmas().knows(lower)
                && pack.lemmas().analyses(lower).get(0).pos() == Pos.ADJECTIVE;
    }

    private boolean isCommon(Word word) {
        if (word.can(Pos.FUNCTION)) {
            return true;
        }
        if (nounsAreCapital && word.capital() && word.can(Pos.PROPER)) {
            return false;
        }
        for (Analysis a : word.analyses()) {
            if (a.pos() != Pos.PROPER
                    && a.pos() != Pos.PUNCTUATION
                    && pack.lemmas().knows(a.lemma())
                    && !guessed(word)) {
                return true;
            }
        }
        return nounsAreCapital
                && word.text().length() > 6
                && dictionary.look(word) == NameDictionary.Known.NOTHING
                && pack.glosser().compounds().parts(word.text()).size() > 1;
    }

    /** Whether a dictionary of forms lacks the form, so that its lemma is only a guess. */
    private boolean guessed(Word word) {
        return nounsAreCapital
                && word.capital()
                && !pack.lemmas().knows(word.text())
                && !pack.lemmas().knows(word.lower());
    }

    /** Whether any language at hand has the word as a common word. */
    boolean foreign(Word word) {
        return Boolean.TRUE.equals(word.of(foreign));
    }

    private boolean foreign(String lower) {
        for (LanguagePack other : pack.packs().all()) {
            if (other != pack) {
                for (Analysis a : other.lemmas().analyses(lower)) {
                    if (a.pos() != Pos.PROPER && other.lemmas().knows(a.lemma())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Whether the word is a surname and nothing else. */
    boolean surnameOnly(Word word) {
        NameDictionary.Known known = known(word);
        return known.surname() && !known.given() && !common(word);
    }

    /** The word without its ending, where a dictionary knows it as an inflected name. */
    String base(Word word) {
        NameDictionary.Known known = known(word);
        return known.base() == null || word.allCapitals() || !inflects ? word.text() : known.base();
    }
}
