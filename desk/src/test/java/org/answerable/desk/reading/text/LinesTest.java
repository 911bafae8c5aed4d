package org.answerable.desk.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {
    @Test
    void lineEndsThatTheWidthMadeBecomeSpaces() {
        String page = """
                The activist was arrested on 5 May 2020 by officers of the security
                service in the centre of the capital, close to her home. Her lawyer
                Aset Testov said on Monday that she had been beaten on the way to the
                Central District Court, which sent her to prison for fifteen days.
                """;
        assertThat(View.of(page, "en").text().strip()).doesNotContain("\n");
        assertThat(View.of(page, "en").sentences()).hasSize(2);
    }

    @Test
    void rowsAndSignatoriesKeepTheirLineEnds() {
        keeps("Date of arrest: 24 January 2014\nCharge: hooliganism\nPlace of detention: Prison No. 2");
        keeps("Signed:\nMr Alpha TESTER, Italy, SOC\nMs Beta SAMPLE, Poland, EPP/CD\nMr Gamma PROBE, Spain, ALDE");
        keeps("Name\tArticle\tYears\nTestov\t274\tfive\nProbina\t405\tof the two");
        keeps("1. Ulan Test, director.\n2. Vera Probe, editor.\n3. Hamid Sample, reporter.");
    }

    @Test
    void aHeadingDoesNotRunIntoItsParagraph() {
        View view = View.of("THE CASE OF THE SEVEN\nThey were arrested in May and were tried in June.", "en");
        assertThat(view.blocks()).extracting(Block::kind).containsExactly(Block.Kind.HEADING, Block.Kind.PARAGRAPH);
    }

    @Test
    void aLineEndInsideBracketsMeansNothing() {
        View view = View.of(
                "Place of detention: Central Prison (Testabad\nPre-trial Detention Center)\nCharge: none", "en");
        assertThat(view.blocks()).hasSize(2);
    }

    @Test
    void aSentenceThatRunsOverThePageIsOne() {
        String one = "Report 2020\n\nThe witness told the commission that the detainee had been held in the\n\n";
        String two = "Report 2020\n\nbasement of the building for two days.\n\n";
        String three = "Report 2020\n\nNothing more was said.";
        View view = View.of(one + two + three, List.of(0, one.length(), one.length() + two.length()), "en");
        assertThat(view.sentences()).hasSize(2);
        assertThat(view.tokens()).extracting(Token::text).doesNotContain("Report");
    }

    @Test
    void aSentenceThatRunsOverAColumnIsOneAndAHeadingIsNone() {
        assertThat(View.of("The witness said that the detainee had been\n\nheld in the basement.", "en")
                        .sentences())
                .hasSize(1);
        assertThat(View.of("Annex\n\nlist of the names of those held.", "en").sentences())
                .hasSize(2);
    }

    @Test
    void aYearAtTheBeginningOfALineIsNoItemOfAList() {
        View view = View.of("The court sentenced him on the twentieth of November\n2023. He did not appeal.", "en");
        assertThat(view.blocks()).hasSize(1);
    }

    @Test
    void windowsLineEndsAreOneEach() {
        View view = View.of("The court sentenced him to\r\nfive years.\r\n\r\nHe appealed.", "en");
        assertThat(view.blocks()).hasSize(2);
    }

    private static void keeps(String rows) {
        View view = View.of(rows, "en");
        assertThat(view.text().chars().filter(c -> c == '\n').count())
                .isEqualTo(rows.chars().filter(c -> c == '\n').count());
    }
}
