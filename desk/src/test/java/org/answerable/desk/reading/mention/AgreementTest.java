package org.answerable.desk.reading.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class AgreementTest {
    @Test
    void thoseThatNameTheSameWordsAlikeBecomeOneThatCarriesBothNames() {
        List<Mention> kept = Agreement.of(List.of(
                List.of(mention(0, 5, MentionType.PERSON, "a@1")), List.of(mention(0, 5, MentionType.PERSON, "b@1"))));
        assertThat(kept).singleElement().extracting(Mention::annotator).isEqualTo("a@1+b@1");
    }

    @Test
    void theLongerOfTwoThatOverlapStays() {
        List<Mention> kept = Agreement.of(List.of(
                List.of(mention(0, 5, MentionType.PLACE, "a@1")),
                List.of(mention(0, 9, MentionType.ORGANISATION, "b@1"))));
        assertThat(kept).singleElement().extracting(Mention::type).isEqualTo(MentionType.ORGANISATION);
    }

    @Test
    void ofTwoAsLongTheOneWithMoreVoicesStaysAndThenTheMoreTrusted() {
        Mention place = mention(0, 5, MentionType.PLACE, "a@1");
        Mention person = mention(0, 5, MentionType.PERSON, "b@1");
        assertThat(Agreement.of(List.of(List.of(place), List.of(person)))).containsExactly(place);
        assertThat(Agreement.of(
                        List.of(List.of(place), List.of(person), List.of(mention(0, 5, MentionType.PERSON, "c@1")))))
                .singleElement()
                .extracting(Mention::annotator)
                .isEqualTo("b@1+c@1");
    }

    @Test
    void featuresOfAllAreKept() {
        Mention one = new Mention(0, 5, MentionType.PERSON, Map.of("name", "Anna"), "a@1");
        Mention other = new Mention(0, 5, MentionType.PERSON, Map.of("gender", "female"), "b@1");
        assertThat(Agreement.of(List.of(List.of(one), List.of(other)))
                        .getFirst()
                        .features())
                .containsOnlyKeys("name", "gender");
    }

    @Property
    void nothingThatStaysOverlapsAndAllIsInOrder(
            @ForAll @Size(max = 40) List<@IntRange(min = 0, max = 60) Integer> starts) {
        List<Mention> voices = starts.stream()
                .map(start -> mention(start, start + 1 + (start * 7 + starts.size()) % 9, MentionType.PLACE, "a@1"))
                .toList();
        List<Mention> kept = Agreement.of(List.of(voices));
        for (int i = 1; i < kept.size(); i++) {
            assertThat(kept.get(i - 1).end()).isLessThanOrEqualTo(kept.get(i).start());
        }
        assertThat(kept.isEmpty()).isEqualTo(voices.isEmpty());
    }

    private static Mention mention(int start, int end, MentionType type, String annotator) {
        return new Mention(start, end, type, Map.of(), annotator);
    }
}
