package org.answerable.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * Fictional documents as files: PDF, DOCX and HTML in turn, of one to five pages, each with one sentence that stands in no other. The same number
 * under the same seed says the same.
 */
public final class Documents {
    private static final int LINES_A_PAGE = 48;
    private static final int LINES_A_PARAGRAPH = 6;
    private static final int LONGEST = 5;
    private static final List<String> WHO = List.of(
            "The chairman of the city court",
            "A guard",
            "The investigator",
            "The defendant",
            "A neighbour",
            "The lawyer");
    private static final List<String> DID = List.of(
            "signed the order",
            "left the room",
            "named no witness",
            "read the charge",
            "asked for a delay",
            "was not heard",
            "denied the request");
    private static final List<String> WHERE = List.of(
            "in the fictional city of Almara",
            "at the court of Öst-Beispiel",
            "in cell nine",
            "before the session",
            "in the presence of two clerks");

    private final Path folder;
    private final long seed;

    /** @param folder where they are written */
    public Documents(Path folder, long seed) {
        this.folder = folder;
        this.seed = seed;
    }

    /** Writes documents in a process of its own: {@code FOLDER SEED FROM TO}. */
    public static void main(String... arguments) {
        Documents documents = new Documents(Path.of(arguments[0]), Long.parseLong(arguments[1]));
        for (int number = Integer.parseInt(arguments[2]); number < Integer.parseInt(arguments[3]); number++) {
            documents.written(number);
        }
    }

    /** The person of whom a document speaks. */
    public static String person(int number) {
        return "Mira Example " + number;
    }

    /** The sentence that stands in that document alone. */
    public static String sentence(int number) {
        return person(number) + " was heard as witness number " + number + ".";
    }

    /** Where the document is, or will be. */
    public Path file(int number) {
        return folder.resolve("document-%06d.%s"
                .formatted(number, List.of("pdf", "docx", "html").get(number % 3)));
    }

    /** The document, written when it is not there. */
    public Path written(int number) {
        Path file = file(number);
        if (!Files.exists(file)) {
            Random random = new Random(seed * 31 + number);
            write(file, number, 1 + random.nextInt(LONGEST), random);
        }
        return file;
    }

    /** A PDF of that many pages. */
    public Path pdf(int number, int pages) {
        Path file = folder.resolve("long-%06d.pdf".formatted(number));
        write(file, number, pages, new Random(seed * 31 + number));
        return file;
    }

    private static void write(Path file, int number, int pages, Random random) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            List<List<String>> text = text(number, pages, random);
            String name = file.getFileName().toString();
            byte[] bytes = name.endsWith("pdf") ? pdf(text) : name.endsWith("docx") ? docx(text) : html(text);
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<List<String>> text(int number, int pages, Random random) {
        List<List<String>> text = new ArrayList<>();
        for (int page = 0; page < pages; page++) {
            List<String> lines = new ArrayList<>();
            if (page == 0) {
                lines.add(sentence(number));
                lines.add("");
            }
            while (lines.size() < LINES_A_PAGE) {
                lines.add(lines.size() % LINES_A_PARAGRAPH == 1 ? "" : line(random));
            }
            text.add(lines);
        }
        return text;
    }

    private static String line(Random random) {
        return WHO.get(random.nextInt(WHO.size())) + " " + DID.get(random.nextInt(DID.size())) + " "
                + WHERE.get(random.nextInt(WHERE.size())) + " on day " + random.nextInt(10_000) + ".";
    }

    private static byte[] pdf(List<List<String>> pages) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDType1Font font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
            for (List<String> lines : pages) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(font, 10);
                    content.newLineAtOffset(50, 750);
                    for (String each : lines) {
                        content.showText(each);
                        content.newLineAtOffset(0, -14);
                    }
                    content.endText();
                }
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] docx(List<List<String>> pages) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (String paragraph : paragraphs(pages)) {
                document.createParagraph().createRun().setText(paragraph);
            }
            document.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] html(List<List<String>> pages) {
        StringBuilder html = new StringBuilder("<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">"
                + "<title>A report</title></head><body><article>");
        paragraphs(pages).forEach(each -> html.append("<p>").append(each).append("</p>\n"));
        return html.append("</article></body></html>").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> paragraphs(List<List<String>> pages) {
        List<String> paragraphs = new ArrayList<>();
        for (List<String> page : pages) {
            StringBuilder paragraph = new StringBuilder();
            for (String line : page) {
                if (line.isEmpty()) {
                    paragraphs.add(paragraph.toString());
                    paragraph.setLength(0);
                } else {
                    paragraph.append(paragraph.isEmpty() ? "" : " ").append(line);
                }
            }
            paragraphs.add(paragraph.toString());
        }
        return paragraphs.stream().filter(each -> !each.isEmpty()).toList();
    }
}
