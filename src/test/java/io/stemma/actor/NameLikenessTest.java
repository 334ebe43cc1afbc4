package io.stemma.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name is more like its own writing in another script or language than one that is a letter off. */
class NameLikenessTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Jean Boileau | Жан Буало | Jean Boilead
                    Ferenc Zsoldos | Ференц Жолдош | Ferenc Zsoldas
                    Şamil Aksoy | Шамиль Аксой | Şamil Akroy
                    Mykola Berezko | Николай Березко | Mykola Berenko
                    Saad Qasim | سعد قاسم | Saad Qamim
                    Hannah Reed | Ганна Рід | Hannah Reld
                    """)
    void itsOwnWritingIsLikest(String latin, String other, String near) {
        assertThat(NameLikeness.ofPersons(latin, other)).isGreaterThan(NameLikeness.ofPersons(near, other));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Vladimir Orlenko | Володимир Орленко
                    Andrei Hudko | Андрій Гудко
                    Olha Marenko | Ольга Маренко
                    """)
    void aGivenNameOfTheNeighbouringLanguageIsOne(String latin, String other) {
        assertThat(NameLikeness.ofPersons(latin, other)).isGreaterThan(0.9);
    }
}
