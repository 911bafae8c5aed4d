package org.answerable.desk.reading.instrument;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.answerable.desk.reading.mention.Mention;
import org.answerable.desk.reading.mention.MentionType;
import org.answerable.record.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What tells one instrument from another: “Written Declaration no. 912” and “PACE Written Declaration 912” have the same key once the body
 * is known.
 *
 * @param body who made it, as the rules name it ({@code PACE}); absent when neither the mention nor the text says so
 * @param kind what it is, in small letters with hyphens: {@code written-declaration}, {@code resolution}, {@code code}
 * @param number its number or symbol ({@code 670}, {@code 1991/42}, {@code A/HRC/30/69}); of one without a number its name, in small letters
 * @param year the year that stands with the number, four digits; absent when none does
 */
public record InstrumentKey(
        @Nullable String body,
        String kind,
        String number,
        @Nullable String year) {
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern SPACE_AROUND_MARK = Pattern.compile("\\s*([/().-])\\s*");
    private static final Pattern DASH = Pattern.compile("[‐‑‒–—]");
    private static final Pattern DIGIT = Pattern.compile(".*\\d.*");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    /** @throws Refusal when the kind or the number says nothing, or the year is none */
    public InstrumentKey {
        body = body == null || body.isBlank()
                ? null
                : SPACE.matcher(body.strip()).replaceAll(" ");
        kind = hyphened(kind);
        number = evened(number);
        if (kind.isEmpty() || number.isEmpty()) {
            throw new Refusal(
                    "an instrument needs a kind and a number or a name; give both, such as “Resolution 12/3”");
        }
        if (year != null && !YEAR.matcher(year).matches()) {
            throw new Refusal("“" + year + "” is not the year of an instrument; give four digits");
        }
    }

    /**
     * The key of a mention; absent when its rule did not tell its kind, or neither a number nor a name.
     *
     * @param mention an instrument that rules found
     */
    public static Optional<InstrumentKey> of(Mention mention) {
        String kind = mention.feature("kind");
        String number = mention.feature("number", mention.feature("name", ""));
        if (mention.type() != MentionType.INSTRUMENT || kind == null || kind.isBlank() || number.isBlank()) {
            return Optional.empty();
        }
        String year = mention.feature("year");
        return Optional.of(new InstrumentKey(
                mention.feature("body"),
                kind,
                number,
                year != null && YEAR.matcher(year).matches() ? year : null));
    }

    /** The same instrument with its body, which stays what it was when it is known already. */
    public InstrumentKey by(@Nullable String maker) {
        return body != null ? this : new InstrumentKey(maker, kind, number, year);
    }

    /** What a person reads: {@code PACE Written Declaration 912}. {@link KeyReader} reads the same key out of it. */
    public String display() {
        String what = DIGIT.matcher(number).matches() && !kind.equals("document") ? large(kind.replace('-', ' ')) : "";
        String which = DIGIT.matcher(number).matches() ? number : name();
        return Stream.of(body, what, which, year == null ? "" : "(" + year + ")")
                .filter(Objects::nonNull)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String name() {
        boolean letters = number.length() <= 6 && number.indexOf(' ') < 0;
        return letters ? number.toUpperCase(Locale.ROOT) : large(number.replace('-', ' '));
    }

    private static String large(String words) {
        return Stream.of(SPACE.split(words, -1))
                .map(each -> each.length() < 4 && each.matches("of|on|the|and|for")
                        ? each
                        : each.substring(0, 1).toUpperCase(Locale.ROOT) + each.substring(1))
                .collect(Collectors.joining(" "));
    }

    private static String hyphened(String words) {
        return SPACE.matcher(words.strip().toLowerCase(Locale.ROOT)).replaceAll("-");
    }

    private static String evened(String words) {
        String plain =
                DASH.matcher(SPACE.matcher(words.strip()).replaceAll(" ")).replaceAll("-");
        return DIGIT.matcher(plain).matches()
                ? SPACE_AROUND_MARK.matcher(plain).replaceAll("$1").toUpperCase(Locale.ROOT)
                : plain.toLowerCase(Locale.ROOT);
    }
}
