package io.stemma.score.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.stemma.article.Span;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class EventCountTest {
    private static final String TEXT = "Norway's army shelled Chad and Niger.";

    @Test
    void anEventIsWholeWhereTypeAndBothSidesAreMet() {
        MarkedSentence s = marked("ASSAULT", List.of("Norway's army"), List.of("Chad", "Niger"));
        EventCount count = new EventCount();
        count.add(s, List.of(found("ASSAULT", "Norway", "Niger"), found("COERCE", "Norway", "Chad")));
        count.add(s, List.of(found("ASSAULT", "Norway", null)));
        assertThat(count.typeAccuracy()).isEqualTo(1);
        assertThat(count.precision()).isEqualTo(1 / 3.0, Offset.offset(1e-9));
        assertThat(count.recall()).isEqualTo(0.5);
        assertThat(count.falseForTrue()).isEqualTo(0.5);
        assertThat(count.falseForWhole()).isEqualTo(2);
    }

    @Test
    void ofAMutualEventOneSideMayBeTheTarget() {
        MarkedSentence s = marked("CONSULT", List.of("Chad", "Niger"), List.of());
        assertThat(EventCount.whole(s, found("CONSULT", "Chad", "Niger"))).isTrue();
        assertThat(EventCount.whole(s, found("CONSULT", "Chad", null))).isTrue();
        assertThat(EventCount.whole(s, found("CONSULT", "Norway", "Niger"))).isFalse();
    }

    @Test
    void noTargetMayBeFoundWhereNoneIsMarked() {
        MarkedSentence s = marked("RETREAT", List.of("Norway"), List.of());
        assertThat(EventCount.whole(s, found("RETREAT", "Norway", null))).isTrue();
        assertThat(EventCount.whole(s, found("RETREAT", "Norway", "Chad"))).isFalse();
    }

    @Test
    void eventsOfASentenceWithNoneAreFalse() {
        EventCount count = new EventCount();
        count.add(marked(null, List.of(), List.of()), List.of(found("AID", "Norway", "Chad")));
        count.add(marked("ASSAULT", List.of("Norway"), List.of("Chad")), List.of(found("ASSAULT", "Norway", "Chad")));
        assertThat(count.falseForTrue()).isEqualTo(1);
        assertThat(count.precision()).isEqualTo(0.5);
    }

    @Test
    void eachLanguageHasSentencesOfAllTypes() {
        for (String language : List.of("en", "de")) {
            var sentences = SentenceFile.of(language, language).sentences();
            assertThat(sentences.stream()
                            .map(MarkedSentence::type)
                            .filter(t -> t != null)
                            .distinct())
                    .hasSize(16);
            for (MarkedSentence s : sentences) {
                assertThat(s.source()).allMatch(w -> s.text().contains(w), s.text());
                assertThat(s.target()).allMatch(w -> s.text().contains(w), s.text());
            }
        }
    }

    private static MarkedSentence marked(String type, List<String> source, List<String> target) {
        return new MarkedSentence("a", "en", null, TEXT, type, "happened", source, target);
    }

    private static FoundEvent found(String type, String source, String target) {
        return new FoundEvent(type, "happened", actor(source), actor(target));
    }

    private static List<FoundEvent.Actor> actor(String name) {
        if (name == null) {
            return List.of();
        }
        int at = TEXT.indexOf(name);
        return List.of(new FoundEvent.Actor(name, List.of(new Span(at, at + name.length()))));
    }
}
