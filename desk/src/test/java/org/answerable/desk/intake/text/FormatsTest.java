package org.answerable.desk.intake.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormatsTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit before the first test
    static Path folder;

    @SuppressWarnings("NullAway.Init") // set in start()
    private Reading reading;

    @BeforeAll
    void start() {
        reading = new Reading(folder, Limits.DEFAULT);
    }

    @AfterAll
    void stop() {
        reading.close();
    }

    @Test
    void aPdfIsReadPageByPage() throws IOException {
        ReadText text = reading.read("report.pdf", Samples.pdf("First page.\n" + Samples.SENTENCE, "Second page."));
        assertThat(text.mediaType()).isEqualTo("application/pdf");
        assertThat(text.text()).isEqualTo("First page.\n" + Samples.SENTENCE + "\n\nSecond page.");
        assertThat(text.pageStarts()).containsExactly(0, text.text().indexOf("Second"));
        assertThat(text.title()).isEqualTo("A report");
        assertThat(text.language()).isEqualTo("en");
        assertThat(text.languageConfidence()).isBetween(0.5, 1.0);
        assertThat(text.notices()).isEmpty();
    }

    @Test
    void aDocxHasParagraphsApartAndCellsBetweenTabs() throws IOException {
        ReadText text = reading.read("statement.docx", Samples.docx("First paragraph.", Samples.SENTENCE));
        assertThat(text.mediaType()).isEqualTo(MediaKind.DOCX.mediaType());
        assertThat(text.text())
                .isEqualTo("First paragraph.\n\n" + Samples.SENTENCE + "\n\nName\tPost\nA. Example\tChair");
        assertThat(text.title()).isEqualTo("A statement");
        assertThat(text.pageStarts()).containsExactly(0);
    }

    @Test
    void anXlsxHasASheetAPageAndDatesThatNobodyMisreads() throws IOException {
        ReadText text = reading.read("people.xlsx", Samples.xlsx());
        assertThat(text.text()).isEqualTo("People\nName\t\tSince\nA. Example\t\t2019-04-03\n\nPosts\nChair");
        assertThat(text.pageStarts()).containsExactly(0, text.text().indexOf("Posts"));
    }

    @Test
    void anOdtIsRead() throws IOException {
        ReadText text = reading.read("letter.odt", Samples.odt("First.", "Second."));
        assertThat(text.mediaType()).isEqualTo(MediaKind.ODT.mediaType());
        assertThat(text.text()).isEqualTo("First.\n\nSecond.");
    }

    @Test
    void anRtfIsRead() {
        ReadText text = reading.read("letter.rtf", Samples.rtf("Written in 2018."));
        assertThat(text.mediaType()).isEqualTo("application/rtf");
        assertThat(text.text()).isEqualTo("Written in 2018.");
    }

    @Test
    void aCsvHasARowALineWhateverSeparatesItsCells() {
        assertThat(reading.read("a.csv", Samples.utf8("name,post\n\"Example, A.\",\"the\nchair\"\n"))
                        .text())
                .isEqualTo("name\tpost\nExample, A.\tthe chair");
        assertThat(reading.read("b.csv", Samples.utf8("name;post\nA. Example;chair\n"))
                        .text())
                .isEqualTo("name\tpost\nA. Example\tchair");
    }

    @Test
    void plainTextStaysAsItStandsButForLineAndPageEnds() {
        ReadText text = reading.read(
                "a.txt", ("\ufeffOne\r\nTwo\rThree\fFour\t  Five" + "\u0007" + " x".repeat(200)).getBytes(UTF_8));
        assertThat(text.text()).isEqualTo("One\nTwo\nThree\n\nFour\t  Five" + " x".repeat(200));
    }

    @Test
    void theSameBytesGiveTheSameTextEveryTime() throws IOException {
        byte[] docx = Samples.docx(Samples.SENTENCE, "Решение суда города Алмара.");
        assertThat(reading.read("a.docx", docx)).isEqualTo(reading.read("a.docx", docx));
    }
}
