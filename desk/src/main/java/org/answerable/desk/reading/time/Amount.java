package org.answerable.desk.reading.time;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many, with what the text says about how exactly.
 *
 * @param bound {@code >}, {@code >=}, {@code <}, {@code <=}, {@code ~}, or nothing when it is exact
 * @param number the number; absent for such as “dozens”
 * @param words the number's words, for those that nobody counted: {@code dozens}
 * @param noun what was counted, as it stands there: {@code political prisoners}; empty when nothing is said
 */
public record Amount(String bound, @Nullable BigDecimal number, String words, String noun) {
    private static final List<String> BOUNDS = List.of("", ">", ">=", "<", "<=", "~");

    public Amount {
        if (!BOUNDS.contains(bound)) {
            throw new IllegalArgumentException("there is no bound " + bound);
        }
    }

    /** As claims write it: {@code >500}, {@code ~50}, {@code 31}, {@code dozens}. */
    public String text() {
        return bound + (number == null ? words : number.stripTrailingZeros().toPlainString());
    }
}
