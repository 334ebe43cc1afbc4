package io.stemma.score.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.stemma.score.name.TaggedSentence.TaggedName;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameScoreTest {
    private static TaggedSentence sentence(String json) throws IOException {
        return TaggedSentence.of(new ObjectMapper().readTree(json));
    }

    @Test
    void tokensBecomeATextAsItIsPrinted() throws IOException {
        TaggedSentence s =
                sentence("{\"tokens\":[\"Lind\",\"(\",\"52\",\")\",\",\",\"says\",\"\\\"\",\"no\",\"\\\"\",\".\"],"
                        + "\"tags\":[\"B-PER\",\"O\",\"O\",\"O\",\"O\",\"O\",\"O\",\"O\",\"O\",\"O\"]}");
        assertThat(s.text()).isEqualTo("Lind (52), says \"no\".");
        assertThat(s.tokens().get(2).of(s.text())).isEqualTo("52");
    }

    @Test
    void aNameEndsWhereItsTagDoes() throws IOException {
        TaggedSentence s = sentence("{\"tokens\":[\"Hanne\",\"Lind\",\"Nordholm\",\"Bank\",\"Bank\"],"
                + "\"tags\":[\"B-PER\",\"I-PER\",\"B-LOC\",\"B-ORG\",\"B-ORG\"]}");
        assertThat(s.names())
                .containsExactly(
                        new TaggedName(0, 2, "PER"),
                        new TaggedName(2, 3, "LOC"),
                        new TaggedName(3, 4, "ORG"),
                        new TaggedName(4, 5, "ORG"));
    }

    @Test
    void onlyExactSpansAndKindsCountAndOtherTagsAreLeftOut() throws IOException {
        TaggedSentence s = sentence("{\"tokens\":[\"Hanne\",\"Lind\",\"and\",\"Nordholm\",\"Cup\"],"
                + "\"tags\":[\"B-PER\",\"I-PER\",\"O\",\"B-LOC\",\"B-OTH\"]}");
        NameScore score = new NameScore();
        score.count(s, List.of(new TaggedName(0, 2, "PER"), new TaggedName(3, 4, "ORG")), 1);
        SpanCount all = score.count(null, -1);
        assertThat(all.expected).isEqualTo(2);
        assertThat(all.found).isEqualTo(2);
        assertThat(all.right).isEqualTo(1);
        assertThat(all.f1()).isCloseTo(0.5, within(1e-9));
        assertThat(score.count(null, 0).expected).isZero();
        assertThat(score.count("PER", 1).f1()).isEqualTo(1);
        assertThat(score.missed()).hasSize(2);
    }
}
