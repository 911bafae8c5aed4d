package org.answerable.desk.reading.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.answerable.desk.reading.mention.Marked;
import org.junit.jupiter.api.Test;

class SharesTest {
    @Test
    void eachNameWithATermOfItsOwnIsSentenced() {
        assertThat(
                        Told.of(
                                Marked.in(
                                        "ru",
                                        "Суд {E:sentence|приговорил} {P|Анну Примерову} к {S|двум годам}, а {P|Бориса Образцова} – к {S|трём годам}.")))
                .containsExactly(
                        "sentence happened who=Анну Примерову who=Бориса Образцова penalty=двум годам penalty=трём годам");
    }

    @Test
    void aSecondPronounWithATermIsSentencedToo() {
        assertThat(
                        Told.by(
                                "{P|Boris Sample} and {P|Anna Example} stood up. The court {E:sentence|condemned} him to {S|two years} and her to {S|one year}."))
                .containsExactly(
                        "sentence happened who=Boris Sample who=Anna Example penalty=two years penalty=one year");
    }

    @Test
    void whoWasFreedAlongWithSomebodyIsFreeToo() {
        assertThat(Told.by("{P|Anna Example} was {E:release|freed} at night, along with {C|some forty others}."))
                .containsExactly("release happened who=Anna Example who=some forty others count=some forty others");
    }

    @Test
    void respectivelyMeansEverybodyNamed() {
        assertThat(
                        Told.by(
                                "{P|Anna Example} and {P|Boris Sample}, bakers\n{E:sentence|Given} {S|two years} and {S|one year} respectively."))
                .containsExactly(
                        "sentence happened who=Anna Example who=Boris Sample penalty=two years penalty=one year");
    }
}
