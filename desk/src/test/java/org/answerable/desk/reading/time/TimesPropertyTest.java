package org.answerable.desk.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.answerable.desk.reading.mention.Mention;
import org.answerable.desk.reading.mention.MentionType;
import org.answerable.desk.reading.text.View;
import org.answerable.record.time.Edtf;
import org.junit.jupiter.api.Assertions;

class TimesPropertyTest {
    @Property(tries = 100)
    void everyValueIsADateOfTheStandard(@ForAll("texts") String text) {
        Reading.english(text).dates().values().forEach(each -> {
            if (each.edtf() != null) {
                Edtf.parse(each.edtf());
                Edtf.parse(String.valueOf(each.open()));
            }
            each.alternatives().forEach(Edtf::parse);
        });
    }

    @Property(tries = 60)
    void aTextSomeYearsLaterHasTheSameDaysSomeYearsLater(
            @ForAll @IntRange(min = 1990, max = 2030) int year, @ForAll @IntRange(min = -50, max = 50) int later) {
        String told =
                "He was seized on 3 May %d. The next day he was heard, and on 7 June moved. In August of that year he left. "
                        + "From 2 to 9 October %d he was ill; two weeks later he was well.";
        List<String> then = Reading.english(told.formatted(year, year)).values();
        List<String> now =
                Reading.english(told.formatted(year + later, year + later)).values();
        assertThat(then).doesNotContain("none").hasSize(6);
        assertThat(now)
                .containsExactlyElementsOf(then.stream()
                        .map(each -> each.replace(String.valueOf(year), String.valueOf(year + later)))
                        .toList());
    }

    @Property(tries = 200)
    void featuresThatNoRuleWouldWriteDoNoHarm(@ForAll("features") Map<String, String> features) {
        View view = View.of("Something was said on a day that nobody knows.", "en");
        Mention date = new Mention(0, 9, MentionType.DATE, features, "test");
        Assertions.assertDoesNotThrow(() -> Times.resolve(view, List.of(date)));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "31",
                        "29",
                        "0",
                        "12",
                        "February",
                        "May",
                        "2019",
                        "9999",
                        "2021",
                        "the next day",
                        "two days later",
                        "a few days later",
                        "six days before the vote",
                        "since",
                        "from",
                        "to",
                        "and",
                        "between",
                        ",",
                        ".",
                        "-",
                        "\n",
                        "on Friday",
                        "last year",
                        "yesterday",
                        "2.10.2020",
                        "31.02.2020",
                        "5/13/2019",
                        "of that year",
                        "the spring of",
                        "the day before",
                        "nine hundred years ago")
                .list()
                .ofMaxSize(14)
                .map(words -> String.join(" ", words));
    }

    @Provide
    Arbitrary<Map<String, String>> features() {
        return Arbitraries.maps(
                        Arbitraries.of(
                                "day", "month", "year", "day2", "year2", "month2", "season", "joint", "from", "base",
                                "unit", "n", "way", "event", "about", "since"),
                        Arbitraries.of(
                                "0",
                                "31",
                                "2",
                                "13",
                                "41",
                                "99999999999",
                                "x",
                                "",
                                "+",
                                "-",
                                "both",
                                "either",
                                "day",
                                "year",
                                "2019"))
                .ofMaxSize(6);
    }
}
