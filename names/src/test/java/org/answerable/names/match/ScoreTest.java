package org.answerable.names.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.answerable.names.Comparison;
import org.answerable.names.Kind;
import org.answerable.names.Name;
import org.answerable.names.NameMatcher;
import org.answerable.names.Term;

/** What holds for every two names, of whatever kind and in whatever scripts. */
class ScoreTest {

    @Provide
    static Arbitrary<String> names() {
        Arbitrary<String> words = Arbitraries.of(
                "Nora",
                "N.",
                "Olga",
                "Lantern",
                "LANTERN,",
                "Quill",
                "Dr",
                "van",
                "al-",
                "Bill",
                "William",
                "Jr",
                "LLC",
                "GmbH",
                "NLB",
                "Northern",
                "Bureau",
                "International",
                "23",
                "XXIII",
                "Нора",
                "Н.",
                "Лантерн",
                "Лантернова",
                "Петровна",
                "Ерланқызы",
                "Шыңғыс",
                "Xədicə",
                "عبد",
                "الرحمن",
                "נועה",
                "Νόρα",
                "ნორა",
                "Նորա",
                "김철수",
                "王小明",
                "ヤマダ",
                "สมชาย",
                "ᠳᠠᠮᠳᠢᠩ",
                "(Nori)",
                "/",
                "aka");
        return words.list().ofMinSize(0).ofMaxSize(5).map(chosen -> String.join(" ", chosen));
    }

    @Property
    void theScoreLiesBetweenNothingAndTheSameAndIsTheSameBothWays(
            @ForAll("names") String one, @ForAll("names") String other, @ForAll Kind kind) {
        Name left = Name.of(one, kind);
        Name right = Name.of(other, kind);
        assertThat(NameMatcher.score(left, right)).isBetween(0.0, 1.0).isEqualTo(NameMatcher.score(right, left));
    }

    @Property
    void explainingTheScoreDoesNotChangeIt(
            @ForAll("names") String one, @ForAll("names") String other, @ForAll Kind kind) {
        Name left = Name.of(one, kind);
        Name right = Name.of(other, kind);
        assertThat(NameMatcher.compare(left, right).score()).isEqualTo(NameMatcher.score(left, right));
    }

    @Property
    void aNameIsTheSameAsItselfUnlessNothingInItNamesAnybody(@ForAll("names") String text, @ForAll Kind kind) {
        Name name = Name.of(text, kind);
        assertThat(NameMatcher.score(name, name))
                .isEqualTo(name.paired().counting() == 0 && noneOfferedCounts(name) ? 0 : 1);
    }

    private static boolean noneOfferedCounts(Name name) {
        return name.alternatives().stream().allMatch(offered -> offered.paired().counting() == 0);
    }

    @Property
    void aScoreAboveNothingIsTheProductOfItsTerms(
            @ForAll("names") String one, @ForAll("names") String other, @ForAll Kind kind) {
        Comparison comparison = NameMatcher.compare(Name.of(one, kind), Name.of(other, kind));
        double product = comparison.terms().stream().mapToDouble(Term::factor).reduce(1, (a, b) -> a * b);
        if (comparison.score() > 0) {
            assertThat(product).isCloseTo(comparison.score(), within(1e-9));
        }
        assertThat(comparison.same()).isEqualTo(comparison.score() >= Comparison.SAME);
        assertThat(comparison.evidence()).isGreaterThanOrEqualTo(0).isFinite();
    }

    @Property
    void outerWhiteSpaceIsNoDifference(@ForAll("names") String one, @ForAll("names") String other, @ForAll Kind kind) {
        Assume.that(!one.endsWith("aka"));
        assertThat(NameMatcher.score(Name.of("  " + one + "\t", kind), Name.of(other, kind)))
                .isEqualTo(NameMatcher.score(Name.of(one, kind), Name.of(other, kind)));
    }
}
