package org.answerable.desk.intake.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ColumnsTest {
    private static final List<String> LEFT = lines("left");
    private static final List<String> RIGHT = lines("right");

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit before each test
    Path folder;

    /** Words in lines of nearly one width, as columns are filled. */
    private static List<String> lines(String side) {
        List<String> lines = new ArrayList<>();
        for (int i = 10; i < 30; i++) lines.add("the " + side + " column says in its line " + i + " that it goes");
        return lines;
    }

    @Test
    void columnsWrittenOneAfterTheOtherAreReadSo() throws IOException {
        String text = read((content, font) -> {
            column(content, LEFT, 50);
            column(content, RIGHT, 320);
        });
        assertThat(text.lines().filter(line -> !line.isBlank()))
                .startsWith(LEFT.getFirst())
                .containsSubsequence(LEFT)
                .containsSubsequence(LEFT.getLast(), RIGHT.getFirst())
                .endsWith(RIGHT.getLast());
    }

    @Test
    void columnsWrittenLineByLineAcrossThePageAreReadOneAfterTheOther() throws IOException {
        String text = read((content, font) -> {
            show(
                    content,
                    "A heading that stands over both of the columns of the page, from one side to the other side",
                    50,
                    740);
            for (int i = 0; i < LEFT.size(); i++) {
                show(content, LEFT.get(i), 50, 700 - 14 * i);
                show(content, RIGHT.get(i), 320, 700 - 14 * i);
            }
            show(content, "The foot of the page stands under both of the columns, from one side to the other", 50, 300);
        });
        assertThat(text.lines().filter(line -> !line.isBlank()))
                .startsWith(
                        "A heading that stands over both of the columns of the page, from one side to the other side")
                .containsSubsequence(LEFT)
                .containsSubsequence(RIGHT)
                .containsSubsequence(LEFT.getLast(), RIGHT.getFirst())
                .endsWith("The foot of the page stands under both of the columns, from one side to the other");
    }

    @Test
    void aTableKeepsItsRows() throws IOException {
        String text = read((content, font) -> {
            for (int i = 0; i < 15; i++) {
                show(content, "Name " + "x".repeat(i % 5), 50, 700 - 14 * i);
                show(content, "Years " + i, 320, 700 - 14 * i);
            }
        });
        assertThat(text.lines().filter(line -> !line.isBlank()).toList().getFirst())
                .contains("Name")
                .contains("Years 0");
    }

    private interface Drawing {
        void on(PDPageContentStream content, PDType1Font font) throws IOException;
    }

    private static void column(PDPageContentStream content, List<String> lines, int x) throws IOException {
        for (int i = 0; i < lines.size(); i++) show(content, lines.get(i), x, 700 - 14 * i);
    }

    private static void show(PDPageContentStream content, String line, int x, int y) throws IOException {
        content.beginText();
        content.newLineAtOffset(x, y);
        content.showText(line);
        content.endText();
    }

    private String read(Drawing drawing) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            PDType1Font font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.setFont(font, 10);
                drawing.on(content, font);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            Path file = Files.write(folder.resolve("columns.pdf"), out.toByteArray());
            Draft draft = new Draft(1_000_000);
            new PdfText(draft).read(file);
            return draft.text().toString();
        }
    }
}
