package org.answerable.desk.reading.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.answerable.desk.reading.mention.Mention;
import org.answerable.desk.reading.mention.MentionType;
import org.answerable.desk.reading.text.View;
import org.junit.jupiter.api.Test;

class FullNamesTest {
    private static List<MentionType> settled(String text, String name, MentionType... types) {
        View view = View.of(text, "en");
        List<Mention> mentions = IntStream.range(0, types.length)
                .mapToObj(i -> {
                    int start = at(text, name, i);
                    return new Mention(start, start + name.length(), types[i], Map.of(), "test");
                })
                .toList();
        return FullNames.settled(view, mentions).stream().map(Mention::type).toList();
    }

    private static int at(String text, String name, int which) {
        int at = -1;
        for (int i = 0; i <= which; i++) {
            at = text.indexOf(name, at + 1);
        }
        return at;
    }

    @Test
    void aNameThatIsAPersonsInASentenceIsAPersonsInTheHeading() {
        assertThat(settled("Ivo Marn free\n\nIvo Marn left.", "Ivo Marn", MentionType.ORGANISATION, MentionType.PERSON))
                .containsOnly(MentionType.PERSON);
    }

    @Test
    void aBodyThatIsOnceTakenForAPersonStaysABody() {
        assertThat(settled(
                        "Radio Marn, Radio Marn, Radio Marn",
                        "Radio Marn",
                        MentionType.ORGANISATION,
                        MentionType.PERSON,
                        MentionType.ORGANISATION))
                .containsExactly(MentionType.ORGANISATION, MentionType.PERSON, MentionType.ORGANISATION);
    }

    @Test
    void oneWordIsNotSettledHere() {
        assertThat(settled("Marn. Marn.", "Marn", MentionType.PLACE, MentionType.PERSON))
                .containsExactly(MentionType.PLACE, MentionType.PERSON);
    }
}
