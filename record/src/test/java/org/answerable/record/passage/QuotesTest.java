package org.answerable.record.passage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.answerable.record.Refusal;
import org.answerable.record.source.CanonicalText;
import org.junit.jupiter.api.Test;

class QuotesTest {
    private static final CanonicalText TEXT = text("One hand washes the other. One 🖐 more.", List.of(0, 27));

    @Test
    void aQuoteIsFoundAtItsPlaceWithWhatStandsAroundIt() {
        Selector.Text found = Quotes.find(TEXT, "washes");
        assertThat(found.start()).isEqualTo(9);
        assertThat(found.prefix()).isEqualTo("One hand ");
        assertThat(found.suffix()).startsWith(" the other.");
        assertThat(Quotes.stands(found, TEXT)).isTrue();
    }

    @Test
    void aQuoteThatStandsTwiceNeedsItsPlace() {
        assertThatThrownBy(() -> Quotes.find(TEXT, "One"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("more than once");
    }

    @Test
    void aChangedQuoteIsRefusedAndSaidWhereItStandsInstead() {
        assertThatThrownBy(() -> Quotes.expect(TEXT, 8, 14, "washes"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("it stands at 9 to 15");
        assertThatThrownBy(() -> Quotes.expect(TEXT, 9, 15, "Washes"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("nor anywhere else");
    }

    @Test
    void aPlaceThatCutsACharacterInHalfIsRefused() {
        int hand = TEXT.text().indexOf("🖐");
        assertThatThrownBy(() -> Quotes.at(TEXT, hand + 1, hand + 4)).hasMessageContaining("in half");
        assertThat(Quotes.at(TEXT, hand, hand + 2).quote()).isEqualTo("🖐");
    }

    @Test
    void aQuoteKnowsItsPage() {
        assertThat(Quotes.at(TEXT, 0, 3).page()).isEqualTo(1);
        assertThat(Quotes.at(TEXT, 27, 30).page()).isEqualTo(2);
    }

    @Test
    void aQuoteThatNoLongerStandsIsReported() {
        Selector.Text found = Quotes.find(TEXT, "washes");
        assertThat(Quotes.stands(found, text("One hand wastes the other.", List.of(0))))
                .isFalse();
        assertThat(Quotes.stands(found, text("One", List.of(0)))).isFalse();
    }

    @Property
    void everyPlaceThatIsGivenStands(@ForAll @IntRange(max = 40) int start, @ForAll @IntRange(max = 45) int end) {
        try {
            assertThat(Quotes.stands(Quotes.at(TEXT, start, end), TEXT)).isTrue();
        } catch (Refusal refusal) {
            assertThat(refusal).hasMessageMatching(".*(has no characters|in half).*");
        }
    }

    private static CanonicalText text(String words, List<Integer> pages) {
        return new CanonicalText(new UUID(1, 1), words, pages, "en", "test", List.of());
    }
}
