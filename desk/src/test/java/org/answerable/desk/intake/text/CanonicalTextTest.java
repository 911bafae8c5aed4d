package org.answerable.desk.intake.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CanonicalTextTest {
    private static String canonical(String... pieces) {
        CanonicalText text = new CanonicalText(10_000);
        for (String piece : pieces) text.append(piece);
        return text.toString();
    }

    @Test
    void lineEndsOfEverySystemAreOne() {
        assertThat(canonical("a\r\nb\rc\nd\u2028e", "\r", "\nf")).isEqualTo("a\nb\nc\nd\ne\nf");
    }

    @Test
    void lettersAreNotNormalised() {
        assertThat(canonical("e\u0301 é ﬁ Å")).isEqualTo("e\u0301 é ﬁ Å");
    }

    @Test
    void pagesBeginWhereTheySay() {
        CanonicalText text = new CanonicalText(100);
        for (String page : List.of("", "one \n", "", "two")) {
            text.startPage();
            text.append(page);
        }
        assertThat(text.toString()).isEqualTo("one\n\ntwo");
        assertThat(text.pageStarts()).containsExactly(0, 0, 5, 5);
    }

    @Test
    void whatIsTooLongIsRefused() {
        assertThatThrownBy(() -> new CanonicalText(3).append("four")).isInstanceOf(Unreadable.class);
    }

    @Property(tries = 500)
    void itsPromisesHoldForAnyInput(@ForAll List<String> pieces) {
        CanonicalText text = new CanonicalText(1_000_000);
        for (String piece : pieces) {
            text.startPage();
            text.append(piece);
        }
        text.trimEnd();
        String kept = text.toString();
        assertThat(kept.chars()).noneMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t');
        assertThat(kept.codePoints()).noneMatch(c -> c >= 0xd800 && c <= 0xdfff);
        assertThat(text.pageStarts()).isSorted().startsWith(0).allMatch(start -> start <= kept.length());
        assertThat(text.pageStarts()).hasSize(Math.max(1, pieces.size()));
    }
}
