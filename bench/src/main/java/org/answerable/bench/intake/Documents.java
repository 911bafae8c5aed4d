package org.answerable.bench.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Made-up documents of given length, the same for the same seed. */
final class Documents {
    private static final String[] WORDS =
            ("the court city judge chair hearing lawyer witness statement prison article charge sentence release "
                            + "detained acquitted appealed removed office prosecutor minister report of on in by and to after before said was were "
                            + "not more than five hundred people March December declaration members signed asked treaty fund audit")
                    .split(" ", -1);
    private static final int LINES = 45;
    private static final int WORDS_A_LINE = 13;

    private final Random random;

    Documents(long seed) {
        this.random = new Random(seed);
    }

    byte[] pdf(int pages) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < pages; i++) addPage(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private void addPage(PDDocument document) throws IOException {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN), 11);
            content.newLineAtOffset(60, 740);
            for (int i = 0; i < LINES; i++) {
                content.showText(words(WORDS_A_LINE));
                content.newLineAtOffset(0, i % 9 == 8 ? -26 : -14);
            }
            content.endText();
        }
    }

    byte[] docx(int pages) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            for (int i = 0; i < pages * 5; i++) {
                document.createParagraph().createRun().setText(words(9 * WORDS_A_LINE));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        }
    }

    byte[] html(int pages) {
        String menu = IntStream.range(0, 60)
                .mapToObj(i -> "<li><a href='/" + i + "'>" + words(3) + "</a></li>")
                .collect(Collectors.joining());
        String body = IntStream.range(0, pages * 5)
                .mapToObj(i -> "<p class='c" + i + "'>" + words(9 * WORDS_A_LINE) + "</p>")
                .collect(Collectors.joining("\n"));
        return ("<!doctype html><html><head><title>" + words(5)
                        + "</title><script>var x = 1;</script></head><body><nav><ul>" + menu + "</ul></nav><main><h1>"
                        + words(6) + "</h1>" + body + "</main><footer>" + words(20) + "</footer></body></html>")
                .getBytes(UTF_8);
    }

    private String words(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> WORDS[random.nextInt(WORDS.length)])
                .collect(Collectors.joining(" "));
    }
}
