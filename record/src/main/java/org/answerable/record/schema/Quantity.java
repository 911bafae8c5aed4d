package org.answerable.record.schema;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.answerable.record.Refusal;

/**
 * A number as a source gives it, which may be a bound: {@code 22}, {@code >500}, {@code <=30}, {@code 48..49}, {@code 1.67 EUR}.
 *
 * <p>Decimals have a point; commas group thousands and are not kept. A unit is one word after the number. "More than 500" is never 500.
 *
 * @param lowest the least that it can be; empty when only an upper bound is known
 * @param lowestMeant whether {@code lowest} itself is possible: no for {@code >500}
 * @param highest the most that it can be; empty when only a lower bound is known
 * @param highestMeant whether {@code highest} itself is possible
 * @param unit a word such as EUR or years; empty when there is none
 */
public record Quantity(
        Optional<BigDecimal> lowest,
        boolean lowestMeant,
        Optional<BigDecimal> highest,
        boolean highestMeant,
        String unit) {
    private static final String NUMBER = "[+-]?(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,30})(?:\\.[0-9]{1,30})?";
    private static final Pattern FORM = Pattern.compile("(?<bound>[<>]=?|[≤≥])? ?(?<first>" + NUMBER
            + ")(?: ?(?:\\.\\.|–) ?(?<last>" + NUMBER + "))? ?(?<unit>[^\\s0-9.,<>=+–-][^\\s0-9]{0,40})?");

    /**
     * Reads a number or bound; never guesses between a decimal and a thousands comma.
     *
     * @throws Refusal when it is not a number
     */
    public static Quantity read(String text) {
        try {
            return parse(text);
        } catch (Unfit unfit) {
            throw new Refusal("“" + text + "” is not a number: " + unfit.getMessage() + ".");
        }
    }

    static Quantity parse(String text) throws Unfit {
        Matcher matcher = FORM.matcher(text);
        String bound =
                matcher.matches() ? Optional.ofNullable(matcher.group("bound")).orElse("") : "-";
        if (bound.equals("-") || (!bound.isEmpty() && matcher.group("last") != null)) {
            throw new Unfit(
                    "it is not a number; write digits with a decimal point, such as 22, 1.67 EUR, >500 or 48..49");
        }
        BigDecimal first = number(matcher.group("first"));
        String unit = Optional.ofNullable(matcher.group("unit")).orElse("");
        if (matcher.group("last") != null) {
            return range(first, number(matcher.group("last")), unit);
        }
        return switch (bound) {
            case ">" -> new Quantity(Optional.of(first), false, Optional.empty(), false, unit);
            case ">=", "≥" -> new Quantity(Optional.of(first), true, Optional.empty(), false, unit);
            case "<" -> new Quantity(Optional.empty(), false, Optional.of(first), false, unit);
            case "<=", "≤" -> new Quantity(Optional.empty(), false, Optional.of(first), true, unit);
            default -> new Quantity(Optional.of(first), true, Optional.of(first), true, unit);
        };
    }

    private static Quantity range(BigDecimal first, BigDecimal last, String unit) throws Unfit {
        if (first.compareTo(last) > 0) {
            throw new Unfit("the range runs backwards; put the lower number first");
        }
        return new Quantity(Optional.of(first), true, Optional.of(last), true, unit);
    }

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits.replace(",", ""));
    }

    /** Whether it is one number, not a bound or a range. */
    public boolean exact() {
        return lowest.isPresent() && lowest.equals(highest);
    }

    /** The form that {@link #read} reads back as the same. */
    @Override
    public String toString() {
        String low = lowest.map(BigDecimal::toPlainString).orElse("");
        String high = highest.map(BigDecimal::toPlainString).orElse("");
        String number;
        if (exact()) {
            number = low;
        } else if (highest.isEmpty()) {
            number = (lowestMeant ? ">=" : ">") + low;
        } else if (lowest.isEmpty()) {
            number = (highestMeant ? "<=" : "<") + high;
        } else {
            number = low + ".." + high;
        }
        return unit.isEmpty() ? number : number + " " + unit;
    }
}
