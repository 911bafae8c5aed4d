package org.answerable.desk.intake.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jspecify.annotations.Nullable;

/** Files for the tests, made when they run, so that none needs a licence. */
final class Samples {
    static final String SENTENCE = "The court of the fictional city of Almara acquitted the defendant on 3 March 2018.";

    private Samples() {}

    static byte[] pdf(String... pages) throws IOException {
        return lockedPdf(null, pages);
    }

    static byte[] lockedPdf(@Nullable String password, String... pages) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (String text : pages) addPage(document, text);
            document.getDocumentInformation().setTitle("A report");
            if (password != null) {
                document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static void addPage(PDDocument document, String text) throws IOException {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 10);
            content.newLineAtOffset(50, 750);
            for (String line : text.lines().toList()) {
                if (!line.isEmpty()) content.showText(line);
                content.newLineAtOffset(0, -14);
            }
            content.endText();
        }
    }

    static byte[] docx(String... paragraphs) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            document.getProperties().getCoreProperties().setTitle("A statement");
            for (String paragraph : paragraphs) {
                document.createParagraph().createRun().setText(paragraph);
            }
            XWPFTable table = document.createTable(2, 2);
            table.getRow(0).getCell(0).setText("Name");
            table.getRow(0).getCell(1).setText("Post");
            table.getRow(1).getCell(0).setText("A. Example");
            table.getRow(1).getCell(1).setText("Chair");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        }
    }

    static byte[] xlsx() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            XSSFSheet people = book.createSheet("People");
            people.createRow(0).createCell(0).setCellValue("Name");
            people.getRow(0).createCell(2).setCellValue("Since");
            people.createRow(1).createCell(0).setCellValue("A. Example");
            var date = book.createCellStyle();
            date.setDataFormat((short) 14);
            var since = people.getRow(1).createCell(2);
            since.setCellValue(java.time.LocalDate.of(2019, 4, 3));
            since.setCellStyle(date);
            book.createSheet("Posts").createRow(0).createCell(0).setCellValue("Chair");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        }
    }

    static byte[] odt(String... paragraphs) throws IOException {
        StringBuilder body = new StringBuilder();
        for (String paragraph : paragraphs)
            body.append("<text:p>").append(paragraph).append("</text:p>");
        String content = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content"
                + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text>" + body
                + "</office:text></office:body></office:document-content>";
        return zip(Map.of("mimetype", utf8("application/vnd.oasis.opendocument.text"), "content.xml", utf8(content)));
    }

    /** A copy of an Office package with a part whose ending its list of types knows. */
    static byte[] withPart(byte[] zip, String part, byte[] content) throws IOException {
        return retyped(
                with(zip, Map.of(part, content)),
                "<Default ",
                "<Default ContentType=\"application/octet-stream\" Extension=\""
                        + part.substring(part.lastIndexOf('.') + 1) + "\"/><Default ");
    }

    /** The same document as Word names one with macros. */
    static byte[] docm(byte[] docx) throws IOException {
        return retyped(
                withPart(docx, "word/vbaProject.bin", new byte[] {1, 2, 3}),
                MediaKind.DOCX.mediaType() + ".main+xml",
                "application/vnd.ms-word.document.macroEnabled.main+xml");
    }

    private static byte[] retyped(byte[] zip, String from, String to) throws IOException {
        String types = new String(parts(zip).get("[Content_Types].xml"), UTF_8);
        assertThat(types).contains(from);
        return with(zip, Map.of("[Content_Types].xml", utf8(types.replaceFirst(Pattern.quote(from), to))));
    }

    /** A copy of a ZIP package with parts added or replaced. */
    static byte[] with(byte[] zip, Map<String, byte[]> parts) throws IOException {
        Map<String, byte[]> all = parts(zip);
        all.putAll(parts);
        return zip(all);
    }

    private static Map<String, byte[]> parts(byte[] zip) throws IOException {
        Map<String, byte[]> all = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                all.put(entry.getName(), in.readAllBytes());
            }
        }
        return all;
    }

    static byte[] zip(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    static byte[] rtf(String text) {
        return ("{\\rtf1\\ansi\\deff0 {\\fonttbl {\\f0 Arial;}}\\f0 " + text + "\\par}")
                .getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] utf8(String text) {
        return text.getBytes(UTF_8);
    }
}
