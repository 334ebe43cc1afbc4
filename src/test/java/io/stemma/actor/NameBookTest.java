package io.stemma.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which names are looked at when somebody asks for one. */
class NameBookTest {
    private final NameBook book = new NameBook();

    @Test
    void aNameIsNearItsSpellingsAndNotWhoeverSharesAGivenName() {
        book.person("Yevgeny Kosarev");
        book.person("Евгений Косарев");
        book.person("Yevgeny Halden");
        assertThat(book.near("Jewgeni Kossarew")).containsExactlyInAnyOrder("yevgeny kosarev", "евгений косарев");
        assertThat(book.near("Yevgeny")).isEmpty();
    }

    @Test
    void aNameThatIsTurnedIsFoundAndASurnameAlone() {
        book.person("Nora Brandt");
        assertThat(book.near("Brandt, Nora")).containsExactly("nora brandt");
        assertThat(book.near("Brandt")).containsExactly("nora brandt");
    }

    @Test
    void aFirmIsNearByAnyOfItsWords() {
        book.other("Halden Mills AG");
        book.other("Port of Halden");
        assertThat(book.near("Halden Mills")).contains("halden mills ag");
        assertThat(book.near("Mills")).containsExactly("halden mills ag");
    }

    @Test
    void aNameThatIsKnownIsNotTakenTwice() {
        assertThat(book.person("Ada Quill")).isEqualTo("ada quill");
        book.person("Ada Quill");
        book.person("ADA QUILL");
        assertThat(book.near("Ada Quill")).containsExactly("ada quill");
    }
}
