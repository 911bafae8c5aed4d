package org.answerable.desk.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

class RunningHeadsTest {
    @Test
    void aHeadThatComesBackIsBlank() {
        assertThat(read(5, page -> "Annual report\n\n", page -> "")).doesNotContain("Annual");
    }

    @Test
    void headsOnTheLeftAndOnTheRightAreBlankToo() {
        String text =
                read(4, page -> (page % 2 == 0 ? "   Annual report" : "Chapter of sorrows   ") + "\n\n", page -> "");
        assertThat(text).doesNotContain("Annual").doesNotContain("sorrows").contains("body 3");
    }

    @Test
    void footsThatCountThePagesAreBlank() {
        assertThat(read(6, page -> "", page -> "\n\nPage " + (page + 1) + " of 6"))
                .doesNotContain("Page");
        assertThat(read(6, page -> "", page -> "\n\n- " + (page + 11) + " -")).doesNotContain("1");
        assertThat(read(
                        4,
                        page -> "",
                        page -> "\n\n" + List.of("ii", "iii", "iv", "v").get(page)))
                .doesNotContain("iii");
        assertThat(read(2, page -> "", page -> "\n\nстр. " + (page + 1))).doesNotContain("стр");
    }

    @Test
    void linesThatDifferInADateAreNotHeads() {
        String text = read(6, page -> "Arrested " + (20 - 3 * page) + " May 2023\n\n", page -> "");
        assertThat(text).contains("Arrested 20 May").contains("Arrested 5 May");
    }

    @Test
    void textThatStandsOnOnePageStays() {
        assertThat(read(1, page -> "Page 1\n", page -> "")).contains("Page 1");
    }

    @Test
    void marksOfFootnotesAreBlank() {
        assertThat(View.of("He was a blogger11 and was tried.[12] The law¹³ is old.", "en")
                        .text())
                .isEqualTo("He was a blogger   and was tried.     The law   is old.");
        assertThat(View.of("The court agreed.7 The bench rose.8 It left.", "en").text())
                .isEqualTo("The court agreed.  The bench rose.8 It left.".replace(".8", ". "));
    }

    @Test
    void figuresThatBelongToTheWordStay() {
        String text =
                "A/HRC/Corr.1 of user tester77@example.org on 20 km² at http://example.org/page12 by para.5 in P8_TA(2019)0203";
        assertThat(View.of(text, "en").text()).isEqualTo(text);
    }

    private static String read(int pages, IntFunction<String> head, IntFunction<String> foot) {
        StringBuilder text = new StringBuilder();
        List<Integer> starts = new ArrayList<>();
        List<String> bodies =
                List.of("The first day.", "A second thing.", "Some third.", "Nobody fourth.", "All fifth.", "Six.");
        for (int page = 0; page < pages; page++) {
            starts.add(text.length());
            text.append(head.apply(page))
                    .append("This body ")
                    .append(List.of("A", "B", "C", "3", "E", "F").get(page))
                    .append(" says: ")
                    .append(bodies.get(page))
                    .append("\nOther words of ")
                    .append(bodies.get(page))
                    .append("\nand ")
                    .append(bodies.get(page))
                    .append(foot.apply(page))
                    .append(page + 1 < pages ? "\n\n" : "");
        }
        return View.of(text.toString(), starts, "en").text().replace("This body", "body");
    }
}
