package org.answerable.record.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.answerable.record.Refusal;

@Domain(AnyEdtf.class)
@Domain(DomainContext.Global.class)
class EdtfPropertyTest {

    @Property
    void whatIsPrintedReadsBackAsTheSame(@ForAll Edtf value) {
        assertThat(Edtf.parse(value.toString())).isEqualTo(value).hasToString(value.toString());
    }

    @Property
    void theFirstDayIsNotAfterTheLast(@ForAll Edtf value) {
        value.earliest()
                .ifPresent(first ->
                        value.latest().ifPresent(last -> assertThat(first).isBeforeOrEqualTo(last)));
    }

    @Property
    void certainDaysLieWithinTheBounds(@ForAll Edtf value) {
        value.certain().ifPresent(span -> {
            value.earliest().ifPresent(first -> assertThat(span.first()).isAfterOrEqualTo(first));
            value.latest().ifPresent(last -> assertThat(span.last()).isBeforeOrEqualTo(last));
        });
    }

    @Property
    void theOrderIsTotal(@ForAll Edtf one, @ForAll Edtf other) {
        assertThat(Integer.signum(one.compareTo(other))).isEqualTo(-Integer.signum(other.compareTo(one)));
        assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
    }

    @Property
    void theOrderIsTransitive(@ForAll Edtf one, @ForAll Edtf two, @ForAll Edtf three) {
        List<Edtf> sorted = List.of(one, two, three).stream().sorted().toList();
        assertThat(sorted.get(0)).isLessThanOrEqualTo(sorted.get(1)).isLessThanOrEqualTo(sorted.get(2));
        assertThat(sorted.get(1)).isLessThanOrEqualTo(sorted.get(2));
    }

    @Property
    void overlapIsTheSameFromEitherSide(@ForAll Edtf one, @ForAll Edtf other) {
        assertThat(one.overlap(other)).isEqualTo(other.overlap(one));
    }

    @Property
    void everythingMayOverlapWithItself(@ForAll Edtf value) {
        assertThat(value.overlap(value)).isNotEqualTo(Answer.NO);
    }

    @Property
    void whatLiesWithinOverlaps(@ForAll Edtf inner, @ForAll Edtf outer) {
        Answer within = inner.within(outer);
        if (within != Answer.NO) {
            assertThat(inner.overlap(outer)).isNotEqualTo(Answer.NO);
        }
        if (within == Answer.CERTAINLY) {
            assertThat(inner.overlap(outer)).isEqualTo(Answer.CERTAINLY);
        }
        assertThat(outer.contains(inner)).isEqualTo(within);
    }

    @Property
    void commonCertainDaysAreACertainOverlap(@ForAll Edtf one, @ForAll Edtf other) {
        boolean common = one.certain()
                .flatMap(span -> other.certain().filter(span::touches))
                .isPresent();
        if (common && !one.qualified() && !other.qualified()) {
            assertThat(one.overlap(other)).isEqualTo(Answer.CERTAINLY);
        }
    }

    @Property
    void boundsThatDoNotMeetAreNoOverlapUnlessQualified(@ForAll Edtf one, @ForAll Edtf other) {
        boolean apart = one.latest()
                .flatMap(last -> other.earliest().filter(last::isBefore))
                .isPresent();
        if (apart && !one.qualified() && !other.qualified()) {
            assertThat(one.overlap(other)).isEqualTo(Answer.NO);
        }
    }

    @Property
    void whatIsQualifiedIsNeverCertain(@ForAll Edtf one, @ForAll Edtf other) {
        if (one.qualified() && !(one instanceof DateSet)) {
            assertThat(one.overlap(other)).isNotEqualTo(Answer.CERTAINLY);
            assertThat(one.within(other)).isNotEqualTo(Answer.CERTAINLY);
        }
    }

    @Property
    void theSpanHasTheSameBounds(@ForAll Edtf value) {
        assertThat(value.span().earliest()).isEqualTo(value.earliest());
        assertThat(value.span().latest()).isEqualTo(value.latest());
    }

    @Property
    void everythingCanBeSaid(@ForAll Edtf value) {
        assertThat(Words.in(Locale.ENGLISH).say(value)).isNotBlank().doesNotContain("{", "}", "null");
    }

    @Property(tries = 5000)
    void textOfTheAlphabetOfDatesIsReadOrRefused(
            @ForAll
                    @CharRange(from = '0', to = '9')
                    @Chars({
                        'X', 'Y', 'E', 'S', 'T', 'Z', '-', '/', '.', ',', '[', ']', '{', '}', '?', '~', '%', ':', '+'
                    })
                    String text) {
        readOrRefused(text);
    }

    @Property
    void anyTextIsReadOrRefused(@ForAll String text) {
        readOrRefused(text);
    }

    @Property
    void aDamagedValueIsReadOrRefused(
            @ForAll Edtf value, @ForAll @AlphaChars @Chars({'X', '-', '/', '9', '~'}) char damage, @ForAll int where) {
        StringBuilder text = new StringBuilder(value.toString());
        text.setCharAt(Math.floorMod(where, text.length()), damage);
        readOrRefused(text.toString());
    }

    private static void readOrRefused(String text) {
        try {
            Edtf value = Edtf.parse(text);
            assertThat(Edtf.parse(value.toString())).isEqualTo(value);
        } catch (Refusal refusal) {
            assertThat(refusal.getMessage()).contains("cannot be read as a date", "(character ");
        }
    }
}
