package io.stemma.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {
    @ParameterizedTest
    @CsvSource({
        "/home/ada/texts/a.txt, a.txt",
        "C:\\Users\\ada\\a.txt, a.txt",
        "../texts/a.txt, a.txt",
        "file:///srv/a.txt, a.txt",
        "~/a.txt, a.txt",
        "texts/a.txt, texts/a.txt",
        "https://tide.example/2025/a, https://tide.example/2025/a",
        "a.jsonl:3, a.jsonl:3"
    })
    void foldersOutsideThoseThatWereReadAreLeftOut(String file, String shown) {
        assertThat(FileNames.shown(file)).isEqualTo(shown);
    }
}
