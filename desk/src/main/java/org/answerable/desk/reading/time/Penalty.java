package org.answerable.desk.reading.time;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A term or another penalty.
 *
 * @param bound as in {@link Amount}
 * @param low where it is “three to five years”, the three; absent otherwise
 * @param parts its lengths, the longest first; a sum of money has one; none for such as life imprisonment
 * @param kind what it is, as it stands there: {@code administrative detention}, {@code лишения свободы}; empty when nothing is said
 */
public record Penalty(String bound, @Nullable BigDecimal low, List<Part> parts, String kind) {
    public Penalty {
        parts = List.copyOf(parts);
    }

    /**
     * A length or a sum.
     *
     * @param number how much
     * @param unit {@code year}, {@code month}, {@code week}, {@code day}, {@code hour}; of money its name as it stands there
     */
    public record Part(BigDecimal number, String unit) {
        private static final List<String> TIMES = List.of("year", "month", "week", "day", "hour");

        private String text() {
            String plural = TIMES.contains(unit) && number.compareTo(BigDecimal.ONE) != 0 ? "s" : "";
            return number.stripTrailingZeros().toPlainString() + " " + unit + plural;
        }
    }

    /** As claims write it: {@code up to 8 years}, {@code 7 years 6 months}, {@code 15 days administrative detention}, {@code life imprisonment}. */
    public String text() {
        StringBuilder out = new StringBuilder(words());
        if (low != null) {
            out.append(low.stripTrailingZeros().toPlainString()).append(" to");
        }
        parts.forEach(part -> out.append(out.isEmpty() ? "" : " ").append(part.text()));
        if (!kind.isEmpty()) {
            out.append(out.isEmpty() ? "" : " ").append(kind);
        }
        return out.toString();
    }

    private String words() {
        return switch (bound) {
            case "<=" -> "up to";
            case "<" -> "less than";
            case ">" -> "more than";
            case ">=" -> "at least";
            case "~" -> "about";
            default -> "";
        };
    }
}
