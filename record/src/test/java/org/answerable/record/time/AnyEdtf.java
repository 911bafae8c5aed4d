package org.answerable.record.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Values of every kind, near enough to each other that they meet often. */
final class AnyEdtf extends DomainContextBase {
    private static final Arbitrary<String> SIGN =
            Arbitraries.frequencyOf(Tuple.of(6, Arbitraries.just("")), Tuple.of(1, Arbitraries.of("?", "~", "%")));

    @Provide
    Arbitrary<Edtf> values() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, dates()), Tuple.of(1, moments()), Tuple.of(4, intervals()), Tuple.of(2, sets()));
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(0, 4000)
                .map(n -> LocalDate.of(2012, 1, 1).plusDays(n));
    }

    private static Arbitrary<Edtf> dates() {
        Arbitrary<Edtf> plain = Combinators.combine(days(), Arbitraries.of(1, 2, 3), SIGN, SIGN, SIGN, SIGN)
                .as((day, parts, y, m, d, all) -> {
                    String text = day.toString();
                    return y
                            + text.substring(0, 4)
                            + (parts > 1 ? "-" + m + text.substring(5, 7) : "")
                            + (parts > 2 ? "-" + d + text.substring(8) : "")
                            + all;
                })
                .map(Edtf::parse);
        Arbitrary<Edtf> masked = Combinators.combine(
                        days(), Arbitraries.integers().between(1, 255))
                .as(AnyEdtf::masked)
                .map(Edtf::parse);
        Arbitrary<Edtf> season = Combinators.combine(
                        Arbitraries.integers().between(2012, 2022),
                        Arbitraries.integers().between(21, 41))
                .as((year, code) -> Edtf.parse(year + "-" + code));
        Arbitrary<Edtf> far = Arbitraries.of(
                        "Y170000002", "Y-17E7", "1950S2", "2015S3", "-0043", "-01XX-03", "0000", "Y12000~")
                .map(Edtf::parse);
        return Arbitraries.frequencyOf(Tuple.of(6, plain), Tuple.of(3, masked), Tuple.of(1, season), Tuple.of(1, far));
    }

    private static String masked(LocalDate day, int mask) {
        char[] digits = day.toString().toCharArray();
        for (int i = 0, bit = 1; i < digits.length; i++) {
            if (digits[i] != '-') {
                digits[i] = (mask & bit) != 0 ? 'X' : digits[i];
                bit <<= 1;
            }
        }
        return new String(digits);
    }

    private static Arbitrary<Edtf> moments() {
        return Combinators.combine(
                        days(), Arbitraries.integers().between(0, 23), Arbitraries.of("", "Z", "+06:00", "-11"))
                .as((day, hour, zone) -> Edtf.parse(String.format(Locale.ROOT, "%sT%02d:30:00%s", day, hour, zone)));
    }

    private static Arbitrary<Edtf> intervals() {
        return pairs("/", "..", "").map(Edtf::parse);
    }

    private static Arbitrary<String> pairs(String between, String... missing) {
        Arbitrary<Integer> shape = Arbitraries.frequency(Tuple.of(5, 0), Tuple.of(1, 1), Tuple.of(1, 2));
        return Combinators.combine(dates(), dates(), shape, Arbitraries.of(missing))
                .as((one, two, kind, none) -> {
                    boolean backwards =
                            one.earliest().orElseThrow().isAfter(two.latest().orElseThrow());
                    String first = backwards ? two.toString() : one.toString();
                    String last = backwards ? one.toString() : two.toString();
                    return (kind == 1 ? none : first) + between + (kind == 2 ? none : last);
                });
    }

    private static Arbitrary<Edtf> sets() {
        Arbitrary<String> member =
                Arbitraries.oneOf(dates().map(Edtf::toString), moments().map(Edtf::toString), pairs("..", ""));
        return Combinators.combine(member.list().ofMinSize(1).ofMaxSize(4), Arbitraries.of(true, false))
                .as(AnyEdtf::set);
    }

    private static Edtf set(List<String> members, boolean every) {
        String list = String.join(",", members);
        return Edtf.parse(every ? "{" + list + "}" : "[" + list + "]");
    }
}
