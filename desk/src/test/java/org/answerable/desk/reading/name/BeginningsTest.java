package org.answerable.desk.reading.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.answerable.desk.reading.mention.Mention;
import org.answerable.desk.reading.mention.MentionType;
import org.answerable.desk.reading.text.View;
import org.junit.jupiter.api.Test;

class BeginningsTest {
    @Test
    void aPersonAfterInIsAPlace() {
        assertThat(mended("She hid in Norra Vik for a year.", "Norra Vik", MentionType.PERSON))
                .containsExactly("PLACE Norra Vik");
    }

    @Test
    void aPersonWhoseViewItIsStaysAPerson() {
        assertThat(mended("He was wrong in Orlin’s view.", "Orlin", MentionType.PERSON))
                .containsExactly("PERSON Orlin");
    }

    @Test
    void initialsBelongToTheNameAfterThem() {
        assertThat(mended("It was signed by K. M. Orlin himself.", "Orlin", MentionType.PERSON))
                .containsExactly("PERSON K. M. Orlin");
    }

    @Test
    void thoseWhoAreFromSomewhereAreFromAPlace() {
        assertThat(mended("The villagers of Dolna Reka left.", "Dolna Reka", MentionType.ORGANISATION))
                .containsExactly("PLACE Dolna Reka");
    }

    @Test
    void aHeadingIsNobody() {
        assertThat(mended("Facts. He was held.", "Facts", MentionType.PERSON)).isEmpty();
    }

    @Test
    void aSurnameWithItsArticleAfterATitleIsAPerson() {
        String text = "Later Mr al-Qasir was freed.";
        View view = View.of(text, List.of(0), "en");
        assertThat(Beginnings.mended(view, List.of()))
                .extracting(each -> each.in(text))
                .containsExactly("al-Qasir");
    }

    @Test
    void anAcronymIsABody() {
        assertThat(mended("She spoke for their office, XQZR, there.", "XQZR", MentionType.PERSON))
                .containsExactly("ORGANISATION XQZR");
        assertThat(mended("They met Mr ORLIN there.", "ORLIN", MentionType.PERSON))
                .containsExactly("PERSON ORLIN");
    }

    @Test
    void aPrizeOrAStreetIsNotWhoItIsCalledBy() {
        assertThat(mended("She won the Orlin Prize there.", "Orlin", MentionType.PERSON))
                .isEmpty();
    }

    @Test
    void whoIsAddressedAsAPersonIsOne() {
        assertThat(mended("They met Ms Norra Vik there.", "Ms Norra Vik", MentionType.ORGANISATION))
                .containsExactly("PERSON Norra Vik");
    }

    private static List<String> mended(String text, String name, MentionType type) {
        int start = text.indexOf(name);
        Mention mention = new Mention(start, start + name.length(), type, Map.of(), "test");
        return Beginnings.mended(View.of(text, List.of(0), "en"), List.of(mention)).stream()
                .map(each -> each.type() + " " + each.in(text))
                .toList();
    }
}
