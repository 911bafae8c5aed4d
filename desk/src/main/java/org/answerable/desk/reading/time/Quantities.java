package org.answerable.desk.reading.time;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.answerable.desk.reading.mention.Mention;
import org.answerable.desk.reading.mention.MentionType;
import org.answerable.desk.reading.rule.Rules;
import org.answerable.desk.reading.text.Language;

/** Says what the counts and penalties that the rules of a language found amount to. May be used by several threads at once. */
public final class Quantities {
    private static final Pattern HYPHEN = Pattern.compile("[-‐‑]\\s*");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final Numbers numbers;
    private final Rules rules;

    /** For texts in this language. */
    public Quantities(Language language) {
        this.numbers = new Numbers(language);
        this.rules = Rules.of(language);
    }

    /** How many a count says; empty for other mentions and for those without a number. */
    public Optional<Amount> amount(Mention count) {
        String words = count.feature("number");
        if (count.type() != MentionType.COUNT || words == null) {
            return Optional.empty();
        }
        boolean vague = rules.words("MANY").containsKey(even(words));
        BigDecimal number = vague ? null : numbers.read(words).orElse(null);
        return number == null && !vague
                ? Optional.empty()
                : Optional.of(
                        new Amount(count.feature("bound", ""), number, even(words), plain(count.feature("noun", ""))));
    }

    /** What a penalty amounts to; empty for other mentions and when neither a length nor a kind is known. */
    public Optional<Penalty> penalty(Mention penalty) {
        if (penalty.type() != MentionType.PENALTY) {
            return Optional.empty();
        }
        List<Penalty.Part> parts = parts(penalty);
        String kind = even(penalty.feature("kind", ""));
        return parts.isEmpty() && kind.isEmpty()
                ? Optional.empty()
                : Optional.of(new Penalty(
                        penalty.feature("bound", ""),
                        numbers.read(penalty.feature("low", "")).orElse(null),
                        parts,
                        kind));
    }

    private List<Penalty.Part> parts(Mention penalty) {
        List<Penalty.Part> parts = new ArrayList<>();
        String joined = penalty.feature("termadj");
        if (joined != null) {
            joined(joined).ifPresent(parts::add);
        }
        boolean half = penalty.feature("half") != null;
        part(penalty.feature("amount", penalty.feature("n", "")), penalty.feature("unit", ""))
                .map(part -> half ? new Penalty.Part(part.number().add(HALF), part.unit()) : part)
                .ifPresent(parts::add);
        part(penalty.feature("n3", ""), penalty.feature("unit3", "")).ifPresent(parts::add);
        part(penalty.feature("n2", ""), penalty.feature("unit2", "")).ifPresent(parts::add);
        return parts;
    }

    /** “Five-year”, and “onemonth” as a broken line leaves it. */
    private Optional<Penalty.Part> joined(String word) {
        String lower = HYPHEN.matcher(even(word)).replaceAll("");
        for (String unit : List.of("years", "year", "month", "week", "day", "hour")) {
            if (lower.endsWith(unit)) {
                String number = even(word).substring(0, Math.max(0, even(word).length() - unit.length()));
                return part(HYPHEN.matcher(number).replaceAll(" ").strip(), unit.equals("years") ? "year" : unit)
                        .or(() -> part(number.replaceAll("[-‐‑]\\s*$", ""), unit));
            }
        }
        return Optional.empty();
    }

    private Optional<Penalty.Part> part(String number, String unit) {
        return number.isEmpty() || unit.isEmpty()
                ? Optional.empty()
                : numbers.read(number).map(value -> new Penalty.Part(value, plain(unit)));
    }

    private static String even(String words) {
        return plain(words).toLowerCase(java.util.Locale.ROOT);
    }

    private static String plain(String words) {
        return SPACE.matcher(words.strip()).replaceAll(" ");
    }
}
