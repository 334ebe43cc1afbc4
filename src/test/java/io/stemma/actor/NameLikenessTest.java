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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Сергей Лыткин | Сергій Литкін | Сергій Латкін
                    Алексей Чемский | Олексій Чемський | Олексій Чомський
                    Дмитрий Хорст | Дмитро Горст | Дмитро Гарст
                    Ирина Белецкая | Ірина Білецька | Ірина Балецька
                    """)
    void languagesOfOneScriptAreToldApartByTheirHabits(String russian, String ukrainian, String near) {
        double like = NameLikeness.ofPersons(russian, ukrainian);
        assertThat(like).isGreaterThan(0.93);
        assertThat(NameLikeness.ofPersons(ukrainian, russian)).isEqualTo(like);
        assertThat(NameLikeness.ofPersons(russian, near)).isLessThan(0.93);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Завод Лесной | Завод Лісний | Завод Лукний
                    """)
    void soAreTheirFirms(String russian, String ukrainian, String near) {
        assertThat(NameLikeness.ofOrganisations(russian, ukrainian))
                .isGreaterThan(NameLikeness.ofOrganisations(russian, near));
    }
}
