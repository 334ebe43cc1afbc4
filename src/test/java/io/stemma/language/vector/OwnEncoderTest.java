package io.stemma.language.vector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.stemma.article.Span;
import io.stemma.language.LanguagePack;
import io.stemma.language.LanguagePacks;
import io.stemma.language.Row;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user's own sentence encoder: a tiny one, made here. */
class OwnEncoderTest {
    private static final int MOST = 32;

    @TempDir
    Path folder;

    private final TinyEncoder tiny =
            new TinyEncoder("harbour hafen port", "strike streik", "wheat weizen", "court gericht", "fell fiel");

    private double near(String one, String other) {
        SentenceVectors vectors = SentenceVectors.in(folder);
        assertThat(vectors.everyLanguage()).isTrue();
        return vectors.nearness(vectors.of(one, MOST), vectors.of(other, MOST));
    }

    @Test
    void textOfTwoLanguagesMeetsWithoutAGloss() throws Exception {
        tiny.model(folder.resolve("model.onnx")).vocabulary(folder.resolve("vocab.txt"));
        assertThat(near("Harbour strike", "Streik Hafen")).isCloseTo(1, within(1e-4));
        assertThat(near("Harbour strike", "Weizen fiel")).isCloseTo(0, within(1e-4));
        assertThat(near("Harbour strike", "Hafen Gericht")).isCloseTo(0.5, within(1e-4));
    }

    @Test
    void aModelThatPoolsByItselfGivesTheSame() throws Exception {
        tiny.vocabulary(folder.resolve("vocab.txt"));
        Files.createDirectories(folder.resolve("onnx"));
        Files.write(folder.resolve("onnx/model.onnx"), tiny.model("input_ids", true));
        assertThat(near("Harbour strike", "Hafen Gericht")).isCloseTo(0.5, within(1e-4));
    }

    @Test
    void aTokenizerOfSentencePiecesIsRead() throws Exception {
        tiny.model(folder.resolve("model.onnx")).sentencePieces(folder.resolve("tokenizer.json"));
        assertThat(near("Harbour strike", "Streik Hafen")).isCloseTo(1, within(1e-4));
        assertThat(near("Harbour strike", "Hafen Gericht")).isCloseTo(0.5, within(1e-4));
    }

    @Test
    void aVectorMayBeThatOfTheFirstPiece() throws Exception {
        tiny.model(folder.resolve("model.onnx")).sentencePieces(folder.resolve("tokenizer.json"));
        Files.createDirectories(folder.resolve("1_Pooling"));
        Files.writeString(folder.resolve("1_Pooling/config.json"), "{\"pooling_mode_cls_token\": true}");
        assertThat(near("Harbour strike", "Hafen Gericht")).isCloseTo(1, within(1e-4));
    }

    @Test
    void aLongTextIsCutAndOneWithoutWordsIsNothing() throws Exception {
        tiny.model(folder.resolve("model.onnx")).vocabulary(folder.resolve("vocab.txt"));
        SentenceVectors vectors = SentenceVectors.in(folder);
        assertThat(vectors.of("harbour ".repeat(900) + "court", MOST)).isEqualTo(vectors.of("hafen", MOST));
        assertThat(vectors.of(" ", MOST)).containsOnly(0);
    }

    @Test
    void cosinesThatLieCloseTogetherAreSpread() {
        Map<String, Integer> meanings = new HashMap<>();
        List<Row> said = LanguagePacks.ofStemma().world("same-said.tsv");
        for (int i = 0; i < said.size(); i++) {
            meanings.put(said.get(i).cell(0), i);
            meanings.put(said.get(i).cell(1), i);
        }
        Scale scale = Scale.of((text, most) -> {
            float[] vector = new float[said.size() + 1];
            vector[meanings.get(text)] = (float) Math.sqrt(0.2);
            vector[said.size()] = (float) Math.sqrt(0.8);
            return vector;
        });
        assertThat(scale.of(0.8)).isCloseTo(Scale.OTHER, within(1e-4));
        assertThat(scale.of(1)).isCloseTo(Scale.SAME, within(1e-4));
        assertThat(scale.of(-1)).isEqualTo(-1);
        assertThat(Scale.of((text, most) -> new float[] {1})).isEqualTo(Scale.ASIS);
    }

    @Test
    void theScaleIsThatOfTheModelThatComesWithStemma() {
        Optional<SentenceVectors> ours = SentenceVectors.ofStemma();
        assumeTrue(ours.isPresent());
        LanguagePack german = LanguagePacks.ofStemma().of("de").orElseThrow();
        double same = 0;
        List<Row> said = LanguagePacks.ofStemma().world("same-said.tsv");
        for (Row row : said) {
            StringBuilder gloss = new StringBuilder();
            german.glosser()
                    .terms(german.tokens(row.cell(1), new Span(0, row.cell(1).length())))
                    .forEach(t -> gloss.append(t.replaceAll("\\|.*", "")).append(' '));
            SentenceVectors v = ours.get();
            same += v.nearness(v.of(row.cell(0), 64), v.of(gloss.toString(), 64)) / said.size();
        }
        assertThat(same).isCloseTo(Scale.SAME, within(0.05));
    }

    private void refused(Path path, String why) {
        assertThatThrownBy(() -> SentenceVectors.in(path))
                .isInstanceOf(EncoderException.class)
                .hasMessageContaining(why)
                .message()
                .doesNotContain("\n");
    }

    @Test
    void whatIsNoEncoderIsRefusedInALine() throws Exception {
        refused(folder.resolve("nowhere"), "there is no sentence encoder");
        refused(folder, "has no model.onnx");
        Path model = folder.resolve("model.onnx");
        Files.writeString(model, "no model");
        refused(folder, "no tokenizer.json and no vocab.txt");
        tiny.vocabulary(folder.resolve("vocab.txt"));
        refused(folder, "is no ONNX model that can be run");
        Files.write(model, tiny.model("pixels", false));
        refused(folder, "it asks for pixels");
        tiny.model(model);
        Files.writeString(folder.resolve("vocab.txt"), "harbour\nstrike\n");
        refused(folder, "lacks [UNK]");
        Files.write(folder.resolve("vocab.txt"), "Größe".getBytes(StandardCharsets.ISO_8859_1));
        refused(folder, "is no UTF-8 text");
        Files.writeString(folder.resolve("tokenizer.json"), "{}");
        refused(folder, "is no tokenizer");
    }
}
