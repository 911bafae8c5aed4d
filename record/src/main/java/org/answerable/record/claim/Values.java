package org.answerable.record.claim;

import java.math.BigDecimal;
import java.util.Optional;
import org.answerable.record.Refusal;
import org.answerable.record.schema.Property;
import org.answerable.record.schema.Quantity;
import org.answerable.record.schema.ValueType;
import org.jspecify.annotations.Nullable;

/** Values of claims, understood from the words in which they were given. */
public final class Values {
    private Values() {}

    /**
     * The value that these words are, for a property whose values are not entities. The words are kept beside what they were understood as.
     *
     * @throws Refusal when they are no value of the property; the sentence says why and what to write
     */
    public static Value of(Property property, String words) {
        String normal = property.normalise(words);
        if (property.type() == ValueType.DATE) {
            return new Value.Date(normal, words);
        }
        if (property.type() == ValueType.NUMBER) {
            Quantity quantity = Quantity.read(normal);
            return new Value.Quantity(
                    bound(quantity.lowest(), quantity.lowestMeant(), BigDecimal.ONE),
                    bound(quantity.highest(), quantity.highestMeant(), BigDecimal.ONE.negate()),
                    quantity.unit().isEmpty() ? null : quantity.unit(),
                    words);
        }
        return new Value.Words(words);
    }

    /** More than 500 of what is counted in whole numbers is at least 501. */
    private static @Nullable BigDecimal bound(Optional<BigDecimal> number, boolean meant, BigDecimal inwards) {
        if (number.isEmpty()) {
            return null;
        }
        BigDecimal given = number.get();
        boolean whole = given.stripTrailingZeros().scale() <= 0;
        return meant || !whole ? given : given.add(inwards);
    }
}
