package org.answerable.desk.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.answerable.desk.reading.mention.Mention;
import org.answerable.desk.reading.mention.MentionType;
import org.answerable.desk.reading.text.Language;
import org.junit.jupiter.api.Test;

class QuantitiesTest {
    @Test
    void aCountHasItsBoundItsNumberAndItsNoun() {
        assertThat(Reading.english("More than 500 people were held.").amounts())
                .containsExactly(new Amount(">", new BigDecimal(500), "500", "people"));
    }

    @Test
    void boundsAreOneOrTwoMarks() {
        assertThat(Reading.english(
                                "At least six detainees died; about 50 youths and fewer than thirty lawyers came with 31 members, "
                                        + "up to 1,400 political prisoners are held, two hundred and thirty-eight students too, and dozens of people.")
                        .amounts()
                        .stream()
                        .map(Amount::text))
                .containsExactly(">=6", "~50", "<30", "31", "<=1400", "238", "dozens");
    }

    @Test
    void aTermIsItsLengthAndItsKind() {
        assertThat(Reading.english(
                                "She got up to eight years in prison. He was sentenced to seven and a half years. They got 7 years and 6 months "
                                        + "in jail. A six-year suspended sentence followed.")
                        .penalties())
                .containsExactly(
                        "up to 8 years prison", "7.5 years", "7 years 6 months jail", "6 years suspended sentence");
    }

    @Test
    void otherPenaltiesKeepTheirKind() {
        assertThat(Reading.english(
                                "He got life imprisonment, she 15 days of administrative detention and a fine of 500,000 tenge.")
                        .penalties())
                .containsExactly("life imprisonment", "15 days administrative detention", "500000 tenge fine");
    }

    @Test
    void aRangeOfTermsKeepsBothEnds() {
        assertThat(Reading.english("They were sentenced to between three and 15 years.")
                        .penalties())
                .containsExactly("3 to 15 years");
    }

    @Test
    void russianUkrainianAndKazakhTermsAreLengthsToo() {
        assertThat(new Reading("Его приговорили к четырнадцати годам лишения свободы.", Language.RUSSIAN).penalties())
                .containsExactly("14 years лишения свободы");
        assertThat(new Reading("Суд додав їй вісім років і три місяці.", Language.UKRAINIAN).penalties())
                .containsExactly("8 years 3 months");
        assertThat(new Reading("Сот оны он сегіз жылға соттады.", Language.KAZAKH).penalties())
                .containsExactly("18 years");
    }

    @Test
    void aKazakhBoundMayStandBeforeOrAfterItsNumber() {
        assertThat(new Reading("Хатқа кемінде 17 мұғалім қол қойды, 40-тан астам оқушы келді.", Language.KAZAKH)
                        .amounts().stream().map(Amount::text))
                .containsExactly(">=17", ">40");
    }

    @Test
    void whatIsNoCountAndNoPenaltyAmountsToNothing() {
        Quantities quantities = new Quantities(Language.ENGLISH);
        Mention date = new Mention(0, 1, MentionType.DATE, Map.of("number", "3", "n", "3", "unit", "year"), "test");
        assertThat(quantities.amount(date)).isEmpty();
        assertThat(quantities.penalty(date)).isEmpty();
        assertThat(quantities.amount(new Mention(0, 1, MentionType.COUNT, Map.of("number", "some"), "test")))
                .isEmpty();
        assertThat(quantities.penalty(new Mention(0, 1, MentionType.PENALTY, Map.of(), "test")))
                .isEmpty();
    }
}
