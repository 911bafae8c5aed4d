package org.answerable.desk.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.answerable.record.source.CanonicalText;
import org.junit.jupiter.api.Test;

class LeafTest {
    @Test
    void aShortTextIsOneLeaf() {
        assertThat(Leaf.of(text("A sentence.", List.of(0)))).containsExactly(new Leaf(1, 1, 0, 11, 1, true));
    }

    @Test
    void aPageIsALeafAndSaysWhich() {
        List<Leaf> leaves = Leaf.of(text("one\ntwo\nthree", List.of(0, 4, 8)));

        assertThat(leaves).extracting(Leaf::label).containsExactly("page 1", "page 2", "page 3");
        assertThat(Leaf.at(leaves, 5).page()).isEqualTo(2);
        assertThat(Leaf.at(leaves, 99).page()).as("after the end: the last").isEqualTo(3);
    }

    @Test
    void aVeryLongPageIsCutAtTheEndOfALine() {
        String line = "words and words and words\n";
        List<Leaf> leaves = Leaf.of(text(line.repeat(2000), List.of(0)));

        assertThat(leaves).hasSizeGreaterThan(3).allMatch(leaf -> leaf.start() % line.length() == 0);
    }

    @Property(tries = 50)
    void nothingIsLostAndNoCharacterIsCut(@ForAll @IntRange(min = 0, max = 40_000) int letters) {
        String all = "\uD83D\uDD4A".repeat(letters);
        List<Leaf> leaves = Leaf.of(text(all, List.of(0)));

        StringBuilder together = new StringBuilder();
        for (Leaf leaf : leaves) {
            together.append(all, leaf.start(), leaf.end());
            assertThat(leaf.start() % 2).isZero();
        }
        assertThat(together.toString()).isEqualTo(all);
    }

    private static CanonicalText text(String text, List<Integer> pages) {
        return new CanonicalText(new UUID(0, 1), text, pages, "en", "test", List.of());
    }
}
