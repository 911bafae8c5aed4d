package org.answerable.desk.intake.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TesseractTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit before each test
    Path folder;

    @Test
    void aMachineWithoutItHasNone() {
        assertThat(Tesseract.find("")).isEmpty();
        assertThat(Tesseract.find(folder.toString())).isEmpty();
    }

    @Test
    void oneThatBreaksDownOrHasNoLanguageOfOursIsNone() throws IOException {
        script("exit 3");
        assertThat(Tesseract.find(folder.toString())).isEmpty();
        script("echo tesseract 9.9; echo deu");
        assertThat(Tesseract.find(folder.toString())).isEmpty();
    }

    @Test
    void oneThatHasALanguageOfOursIsNamedWithIt() throws IOException {
        script("echo tesseract 9.9; echo deu; echo rus; echo eng");
        assertThat(Tesseract.find(folder.toString()))
                .hasValueSatisfying(found -> assertThat(found.named()).isEqualTo("Tesseract 9.9 (eng, rus)"));
    }

    @Test
    void nothingOfTheDesksSurroundingsReachesIt() throws IOException {
        script("if [ -n \"$HOME\" ]; then exit 1; fi; echo tesseract 9; echo eng");
        assertThat(Tesseract.find(folder.toString())).isPresent();
    }

    @Test
    void wordsBecomeLinesAndParagraphs() {
        String table = """
                level|page|block|par|line|word|left|top|width|height|conf|text
                4|1|1|1|1|0|0|0|9|9|-1|
                5|1|1|1|1|1|0|0|9|9|90.5|One
                5|1|1|1|1|2|0|0|9|9|80|two
                5|1|1|1|2|1|0|0|9|9|x|three
                5|1|1|2|1|1|0|0|9|9|400|four
                5|1|1|2|1|2|0|0|9|9|95|\s
                nonsense
                """.replace('|', '\t');
        RecognisedPage page = RecognisedPage.parse(table);
        assertThat(page.text()).isEqualTo("One two\nthree\n\nfour");
        assertThat(page.words()).isEqualTo(4);
        assertThat(page.confidence()).isEqualTo(270.5);
        assertThat(RecognisedPage.parse("").text()).isEmpty();
    }

    private void script(String line) throws IOException {
        Path file = folder.resolve("tesseract");
        Files.writeString(file, "#!/bin/sh\n" + line + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }
}
