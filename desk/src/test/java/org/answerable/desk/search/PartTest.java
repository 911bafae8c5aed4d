package org.answerable.desk.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.answerable.record.source.CanonicalText;
import org.junit.jupiter.api.Test;

class PartTest {

    @Test
    void aPageIsAPart() {
        CanonicalText text = text("one two", 0, 4);
        assertThat(Part.of(text)).containsExactly(new Part(1, 0, 4), new Part(2, 4, 7));
        assertThat(Part.of(text)).extracting(part -> part.in(text)).containsExactly("one ", "two");
    }

    @Test
    void aSourceWithoutTextHasOnePartOfNothing() {
        assertThat(Part.of(null)).containsExactly(new Part(0, 0, 0));
    }

    @Test
    void partsOfALongPageOverlapAndLeaveNothingOut() {
        CanonicalText text = text("several words ".repeat(20_000), 0);
        List<Part> parts = Part.of(text);
        assertThat(parts).hasSizeGreaterThan(5).allSatisfy(part -> {
            assertThat(part.page()).isEqualTo(1);
            assertThat(part.end() - part.start()).isPositive().isLessThanOrEqualTo(Part.LONGEST);
        });
        for (int i = 1; i < parts.size(); i++) {
            assertThat(parts.get(i).start())
                    .isLessThanOrEqualTo(parts.get(i - 1).end() - Part.SHARED);
        }
        assertThat(parts.getLast().end()).isEqualTo(text.text().length());
    }

    @Test
    void noCharacterIsCutInTwo() {
        CanonicalText text = text("x" + "𝔘".repeat(200_000), 0);
        assertThat(Part.of(text))
                .hasSizeGreaterThan(5)
                .allSatisfy(
                        part -> assertThat(Character.isLowSurrogate(text.text().charAt(part.start())))
                                .isFalse());
    }

    private static CanonicalText text(String text, Integer... pages) {
        return new CanonicalText(UUID.randomUUID(), text, List.of(pages), null, "test", List.of());
    }
}
