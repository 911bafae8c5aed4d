package org.answerable.record.passage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.answerable.record.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class W3cSelectorTest {

    static Selector[] everyKind() {
        return new Selector[] {
            new Selector.Text(3, 8, "words", "in ", " and \"marks\"\n", 2),
            new Selector.Region(10, 20.5, 30, 40, 1),
            new Selector.TimeRange(12.5, 30),
            new Selector.Cell(7, "amount"),
            new Selector.Cell(7, null),
            new Selector.XPath("/a/b[2]/@c"),
            new Selector.Pointer("/a/0/b")
        };
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void whatIsWrittenIsReadBack(Selector selector) {
        assertThat(W3cSelector.read(W3cSelector.write(selector))).isEqualTo(selector);
    }

    @Test
    void textIsAPositionRefinedByItsQuote() {
        assertThat(W3cSelector.write(new Selector.Text(3, 8, "words", "in ", ".", 1)))
                .isEqualTo(
                        "{\"type\":\"TextPositionSelector\",\"start\":3,\"end\":8,\"refinedBy\":"
                                + "{\"type\":\"TextQuoteSelector\",\"exact\":\"words\",\"prefix\":\"in \",\"suffix\":\".\"},\"page\":1}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{}",
                "[]",
                "{\"type\":\"Other\"}",
                "{\"type\":\"TextPositionSelector\",\"start\":5,\"end\":2}"
            })
    void anythingElseIsRefused(String line) {
        assertThatThrownBy(() -> W3cSelector.read(line)).isInstanceOf(Refusal.class);
    }
}
