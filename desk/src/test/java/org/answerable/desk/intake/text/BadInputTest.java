package org.answerable.desk.intake.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.answerable.record.Refusal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputTest {
    private static final String LAUGHS = "<?xml version=\"1.0\"?><!DOCTYPE lolz [<!ENTITY lol \"lol\">"
            + "<!ENTITY a \"&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;\">"
            + "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">"
            + "<!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\">]><lolz>&d;</lolz>";

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

    private void isRefused(String name, byte[] bytes, String... reasons) {
        assertThatThrownBy(() -> reading.read(name, bytes))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("“" + name + "” was not read: ")
                .hasMessageContainingAll(reasons);
        assertThat(reading.read("next.txt", Samples.utf8("The next file goes on."))
                        .text())
                .isEqualTo("The next file goes on.");
    }

    @Test
    void aZipBombIsRefusedAsDocxAndAsXlsx() throws IOException {
        byte[] zeros = new byte[80 << 20];
        isRefused("a.docx", Samples.with(Samples.docx("x"), Map.of("word/media/a.bin", zeros)), "zip bomb");
        isRefused("a.xlsx", Samples.with(Samples.xlsx(), Map.of("xl/worksheets/sheet1.xml", zeros)), "zip bomb");
    }

    @Test
    void entitiesThatMultiplyAreRefusedInADocxInAnOdtAndAsXml() throws IOException {
        isRefused(
                "a.docx",
                Samples.with(Samples.docx("x"), Map.of("word/document.xml", Samples.utf8(LAUGHS))),
                "entities");
        byte[] wide = LAUGHS.getBytes(StandardCharsets.UTF_16);
        isRefused("b.docx", Samples.with(Samples.docx("x"), Map.of("word/document.xml", wide)), "entities");
        isRefused("a.odt", Samples.with(Samples.odt("x"), Map.of("content.xml", Samples.utf8(LAUGHS))), "entities");
        isRefused("a.xml", Samples.utf8(LAUGHS), "XML data", "text is read from PDF, DOCX");
    }

    @Test
    void aFileOf300MegabytesIsRefusedBeforeItIsRead() throws IOException {
        Path large = folder.resolve("large");
        try (RandomAccessFile sparse = new RandomAccessFile(large.toFile(), "rw")) {
            sparse.setLength(300L << 20);
        }
        try (TextReader reader = new TextReader(folder.resolve("spool-large"))) {
            assertThatThrownBy(() -> reader.read(large, "large.pdf"))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContainingAll("large.pdf", "300 MB", "256 MB");
            assertThat(reader.children()).isEmpty();
        }
    }

    @Test
    void aLockedPdfAndALockedOfficeFileAreRefused() throws IOException {
        isRefused("a.pdf", Samples.lockedPdf("secret", "Text"), "locked with a password");
        isRefused("a.docx", LockedOffice.docx(), "locked with a password");
    }

    @Test
    void aPdfThatOnlyForbidsCopyingIsReadAndSaysSo() throws IOException {
        assertThat(reading.read("a.pdf", LockedOffice.pdfThatForbidsCopying("Text")))
                .satisfies(text -> assertThat(text.text()).isEqualTo("Text"))
                .satisfies(text -> assertThat(text.notices()).anyMatch(n -> n.contains("not be copied")));
    }

    @Test
    void brokenFilesAreRefused() throws IOException {
        isRefused("a.pdf", Samples.utf8("%PDF-1.7\nnothing that follows is a PDF"), "damaged PDF");
        byte[] docx = Samples.docx(Samples.SENTENCE);
        isRefused("a.docx", Arrays.copyOf(docx, docx.length / 2), "damaged ZIP package");
        isRefused(
                "b.docx", Samples.with(docx, Map.of("word/document.xml", Samples.utf8("<w:document"))), "damaged DOCX");
    }

    @Test
    void aPdfWithoutItsEndIsReadAsFarAsItGoesAndSaysSo() throws IOException {
        byte[] pdf = Samples.pdf(Samples.SENTENCE);
        String whole = new String(pdf, StandardCharsets.ISO_8859_1);
        ReadText text = reading.read("a.pdf", Arrays.copyOf(pdf, whole.lastIndexOf("startxref")));
        assertThat(text.text()).isEqualTo(Samples.SENTENCE);
        assertThat(text.notices()).anyMatch(n -> n.contains("end of the file is missing"));
    }

    @Test
    void macrosAreNotRunAndSaid() throws IOException {
        byte[] docm = Samples.docm(Samples.docx("Text"));
        ReadText text = reading.read("a.docm", docm);
        assertThat(text.text()).startsWith("Text");
        assertThat(text.notices()).containsExactly("contains macros; they were not run");
    }

    @Test
    void theContentDecidesAndAContradictingNameIsSaid() throws IOException {
        ReadText text = reading.read("report.docx", Samples.pdf("Text"));
        assertThat(text.mediaType()).isEqualTo("application/pdf");
        assertThat(text.notices()).containsExactly("the name says DOCX, the content is PDF: taken as PDF");
    }

    @Test
    void programsAndTheUnknownAreRefusedUnderAnyName() throws IOException {
        isRefused("letter.pdf", Samples.utf8("\u007fELF\u0002\u0001\u0001"), "program");
        isRefused("letter.txt", Samples.utf8("MZ\u0090\u0000\u0003\u0000"), "program");
        isRefused("a.zip", Samples.zip(Map.of("a.txt", Samples.utf8("text"))), "ZIP archive", "text is read from PDF");
        byte[] noise = new byte[4000];
        new Random(7).nextBytes(noise);
        noise[0] = 1;
        isRefused("notes.txt", noise, "none of the kinds that are read", "film (MP4");
    }

    @Test
    void anEmptyFileIsRefused() {
        isRefused("a.pdf", new byte[0], "it is empty");
    }

    @Test
    void linesInDifferentEncodingsAreEachReadAndSaid() {
        byte[] one = Samples.utf8("Первая строка написана так.\n");
        byte[] two = "Вторая строка написана иначе.\n".getBytes(Charset.forName("windows-1251"));
        byte[] both = Arrays.copyOf(one, one.length + two.length);
        System.arraycopy(two, 0, both, one.length, two.length);
        ReadText text = reading.read("a.txt", both);
        assertThat(text.text()).isEqualTo("Первая строка написана так.\nВторая строка написана иначе.");
        assertThat(text.notices()).containsExactly("mixed encodings: UTF-8, but line 2 read as windows-1251");
    }

    @Test
    void charactersThatReverseTheLineAndLookAlikesAreKeptAndSaid() {
        String written = "Signed by \u202egnihtoN\u202c and by Рavel Example.";
        ReadText text = reading.read("a.txt", Samples.utf8(written));
        assertThat(text.text()).isEqualTo(written);
        assertThat(text.notices())
                .anyMatch(n -> n.startsWith("2 bidirectional override characters"))
                .anyMatch(n -> n.contains("look-alike letters of two scripts, such as “Рavel”"));
    }

    @Test
    void aMillionCharactersOnOneLineAreRead() throws IOException {
        String line = "word ".repeat(200_000).strip();
        assertThat(reading.read("a.txt", Samples.utf8(line)).text()).isEqualTo(line);
        assertThat(reading.read("a.html", Samples.utf8("<html><body><p>" + line))
                        .text())
                .isEqualTo(line);
        assertThat(reading.read("a.csv", Samples.utf8(line + "\n")).text()).isEqualTo(line);
        assertThat(reading.read("a.docx", Samples.docx(line)).text()).startsWith(line);
    }

    @Test
    void deepNestingIsReadOrRefusedButNeverFatal() throws IOException {
        String html = "<html><body>" + "<div>".repeat(100_000) + "Deep.";
        assertThat(reading.read("a.html", Samples.utf8(html)).text()).isEqualTo("Deep.");
        byte[] zip = Samples.utf8("text");
        for (int i = 0; i < 50; i++) zip = Samples.zip(Map.of("inner.zip", zip));
        isRefused("a.zip", zip, "ZIP archive");
        byte[] docx = Samples.withPart(Samples.docx("Text"), "word/embeddings/inner.zip", zip);
        ReadText text = reading.read("a.docx", docx);
        assertThat(text.text()).startsWith("Text");
        assertThat(text.notices()).anyMatch(n -> n.startsWith("1 embedded file not opened"));
        String deep = "<w:p>".repeat(50_000) + "</w:p>".repeat(50_000);
        byte[] body = Samples.utf8(
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>" + deep
                        + "</w:body></w:document>");
        isRefused("b.docx", Samples.with(Samples.docx("x"), Map.of("word/document.xml", body)), "damaged DOCX");
    }

    @Test
    void aFileNameIsShownWithoutFoldersAndControlCharacters() {
        assertThatThrownBy(() -> reading.read("../../etc/pass\u0007wd\n\u202e.pdf", new byte[0]))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("“passwd.pdf” was not read: ");
        assertThatThrownBy(() -> reading.read("..\\..", new byte[0]))
                .hasMessageStartingWith("“a file without a name” ");
    }
}
