package org.answerable.e2e;

import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Files to upload, made when the tests run; the people and places in them are invented. */
final class Papers {
    private Papers() {}

    static FilePayload docx(String name, String... paragraphs) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            for (String paragraph : paragraphs) {
                document.createParagraph().createRun().setText(paragraph);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return new FilePayload(
                    name, "application/vnd.openxmlformats-officedocument.wordprocessingml.document", out.toByteArray());
        }
    }

    static FilePayload pdf(String name, String... lines) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
                content.newLineAtOffset(60, 720);
                for (String line : lines) {
                    content.showText(line);
                    content.newLineAtOffset(0, -16);
                }
                content.endText();
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return new FilePayload(name, "application/pdf", out.toByteArray());
        }
    }

    /** Many pages, each with these many lines of the form “Xxx Yyy is a smith.”, no name twice. */
    static FilePayload pages(String name, int pages, int lines) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDType1Font font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
            for (int page = 0; page < pages; page++) {
                PDPage made = new PDPage();
                document.addPage(made);
                try (PDPageContentStream content = new PDPageContentStream(document, made)) {
                    content.beginText();
                    content.setFont(font, 11);
                    content.newLineAtOffset(60, 720);
                    for (int line = 0; line < lines; line++) {
                        content.showText(person(page * lines + line) + " is a smith.");
                        content.newLineAtOffset(0, -24);
                    }
                    content.endText();
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return new FilePayload(name, "application/pdf", out.toByteArray());
        }
    }

    /** The name of the person with this number; no two are alike. */
    static String person(int number) {
        return spelt(number * 31 + 7) + " " + spelt((number * 7919 + 13) % 100_003);
    }

    private static String spelt(int number) {
        String[] syllables = {"ba", "de", "fi", "go", "lu", "ma", "ne", "ri", "so", "tu"};
        StringBuilder name = new StringBuilder();
        for (int left = number + 10_000; left > 0; left /= 10) {
            name.append(syllables[left % 10]);
        }
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    static FilePayload html(String name, String title, String body) {
        String page =
                "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>%s</title></head><body>%s</body></html>"
                        .formatted(title, body);
        return new FilePayload(name, "text/html", page.getBytes(StandardCharsets.UTF_8));
    }
}
