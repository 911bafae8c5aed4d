package org.answerable.record.claim;

import java.math.BigDecimal;
import java.util.UUID;
import org.answerable.record.log.Content;
import org.jspecify.annotations.Nullable;

/**
 * What a claim says, typed. Every kind keeps the words in which it was given, so that nothing is lost by understanding it.
 */
public sealed interface Value {

    /** The value in the words in which it was given. */
    String text();

    /** Adds the value to what the log commits to. */
    void commitTo(Content content);

    /** Words, names, codes, addresses: anything whose meaning is its letters. */
    record Words(String text) implements Value {
        @Override
        public void commitTo(Content content) {
            content.text("value.kind", "words").text("value.text", text);
        }
    }

    /**
     * A date as EDTF (ISO 8601-2).
     *
     * @param edtf canonical form
     */
    record Date(String edtf, String text) implements Value {
        @Override
        public void commitTo(Content content) {
            content.text("value.kind", "date").text("value.text", text).text("value.edtf", edtf);
        }
    }

    /**
     * A number between bounds: "more than 500" has a lowest of 501 and no highest.
     *
     * @param lowest smallest number that it can be; absent when it is not bounded below
     * @param highest largest number that it can be; absent when it is not bounded above
     * @param unit what is counted or measured ("persons", "EUR"); absent for a bare number
     */
    record Quantity(
            @Nullable BigDecimal lowest,
            @Nullable BigDecimal highest,
            @Nullable String unit,
            String text) implements Value {
        @Override
        public void commitTo(Content content) {
            content.text("value.kind", "quantity")
                    .text("value.text", text)
                    .number("value.lowest", lowest)
                    .number("value.highest", highest)
                    .text("value.unit", unit);
        }
    }

    /**
     * Another entity.
     *
     * @param entity which
     * @param text what the source calls it here
     */
    record Entity(UUID entity, String text) implements Value {
        @Override
        public void commitTo(Content content) {
            content.text("value.kind", "entity").text("value.text", text).uuid("value.entity", entity);
        }
    }
}
