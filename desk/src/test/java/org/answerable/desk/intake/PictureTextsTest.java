package org.answerable.desk.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.answerable.desk.access.Role;
import org.answerable.desk.intake.text.Tesseract;
import org.answerable.desk.web.TestSite;
import org.answerable.record.Identifier;
import org.answerable.record.Refusal;
import org.answerable.record.source.CanonicalText;
import org.answerable.record.source.Confidentiality;
import org.answerable.record.source.Source;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PictureTextsTest {
    @RegisterExtension
    static final TestSite site = new TestSite();

    @BeforeAll
    static void letIn() {
        assumeTrue(
                Tesseract.find().isPresent() || "true".equals(System.getenv("CI")),
                "Tesseract is not on this machine: " + Tesseract.HOW_TO_GET_IT);
        site.account("reader", Role.READER);
        site.account("officer", Role.OFFICER);
    }

    @Test
    void aPictureGetsTheTextThatAMachineSawInItAndSaysSo() throws IOException {
        Source source = source("scan.png", png(picture("The court acquitted the defendant.")));
        List<String> progress = new ArrayList<>();

        CanonicalText text =
                site.desk().pictureTexts().read(site.owner(), source.id(), (done, of) -> progress.add(done + "/" + of));

        assertThat(text.text()).contains("court acquitted the defendant");
        assertThat(text.reader()).startsWith("Tesseract ").contains("eng");
        assertThat(text.notices()).anyMatch(notice -> notice.matches(".*by a machine.*mean confidence is \\d+ %.*"));
        assertThat(progress).containsExactly("1/1");
        assertThat(stored(source).text()).isEqualTo(text.text());
    }

    @Test
    void aScannedPdfKeepsItsPages() throws IOException {
        Source source = source("scan.pdf", scannedPdf("The first page speaks.", "The second page answers."));

        CanonicalText text = site.desk().pictureTexts().read(site.owner(), source.id(), (done, of) -> {});

        assertThat(text.pageStarts()).hasSize(2);
        assertThat(text.text().substring(text.pageStarts().get(1))).startsWith("The second page");
    }

    @Test
    void aTextIsNeverReplaced() throws IOException {
        Source read = source("once.png", png(picture("Read me once.")));
        site.desk().pictureTexts().read(site.owner(), read.id(), (done, of) -> {});
        CanonicalText before = stored(read);
        Source typed = site.source("typed.txt", "A text that was typed.");

        for (Source source : List.of(read, typed)) {
            assertThatThrownBy(() -> site.desk().pictureTexts().read(site.owner(), source.id(), (done, of) -> {}))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("never replaced");
        }
        assertThat(stored(read)).isEqualTo(before);
        assertThat(site.desk().pictureTexts().readWhereNone(site.owner(), typed, (done, of) -> {}))
                .isEmpty();
    }

    @Test
    void twoAtOnceGiveItOneText() throws IOException {
        Source source = source("race.png", png(picture("Two people press.")));
        CanonicalText text = new CanonicalText(source.id(), "First.", List.of(0), null, "Tesseract 0 (eng)", List.of());
        boolean first = site.desk()
                .access()
                .as(site.owner(), transaction -> new TextStore(transaction).insertLater(source, text));
        boolean second = site.desk()
                .access()
                .as(site.owner(), transaction -> new TextStore(transaction).insertLater(source, text));
        assertThat(first).isTrue();
        assertThat(second).isFalse();
    }

    @Test
    void aPictureWithoutLettersStaysWithoutText() throws IOException {
        Source source = source("blank.png", png(new BufferedImage(400, 300, BufferedImage.TYPE_BYTE_GRAY)));
        assertThatThrownBy(() -> site.desk().pictureTexts().read(site.owner(), source.id(), (done, of) -> {}))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("No letters");
        assertThat(site.desk()
                        .sources()
                        .open(site.owner(), source.id())
                        .orElseThrow()
                        .text())
                .isNull();
    }

    @Test
    void aReaderMayNotAndAHiddenSourceIsNotThere() throws IOException {
        Source source = source("hidden.png", png(picture("Hidden.")), Confidentiality.SECRET);
        var officer = site.desk().accounts().named(site.owner(), "officer").viewer();
        var reader = site.desk().accounts().named(site.owner(), "reader").viewer();

        assertThatThrownBy(() -> site.desk().pictureTexts().read(officer, source.id(), (done, of) -> {}))
                .hasMessageContaining("there is no such source");
        assertThatThrownBy(() -> site.desk().pictureTexts().read(reader, source.id(), (done, of) -> {}))
                .isInstanceOf(RuntimeException.class);
        assertThat(site.as("reader").get("/sources/" + source.id() + "/ocr").body())
                .isEqualTo(site.as("reader")
                        .get("/sources/" + Identifier.next() + "/ocr")
                        .body());
    }

    @Test
    void theSourcesPageOffersItAndAfterwardsShowsTheText() throws IOException {
        Source source = source("offer.png", png(picture("Offered and taken.")));
        String path = "/sources/" + source.id();

        assertThat(site.as("officer").page(path).select("#ocr-link").attr("href"))
                .isEqualTo(path + "/ocr");
        assertThat(site.as("officer").page(path + "/ocr").select("#ocr button").text())
                .contains("Tesseract")
                .contains("eng");
        HttpResponse<String> answer = site.as("officer").post(path + "/ocr", path + "/ocr", Map.of());
        assertThat(answer.statusCode()).isIn(200, 302, 303);
        assertThat(site.as("officer").page(path).select("#text").text()).contains("Offered and taken");
        assertThat(site.as("officer").page(path).text()).contains("by a machine");
        assertThat(site.as("officer").get(path + "/ocr").statusCode()).isEqualTo(404);
    }

    private static CanonicalText stored(Source source) {
        return Objects.requireNonNull(site.desk()
                .sources()
                .open(site.owner(), source.id())
                .orElseThrow()
                .text());
    }

    private static Source source(String name, byte[] bytes) {
        return source(name, bytes, Confidentiality.CASE);
    }

    private static Source source(String name, byte[] bytes, Confidentiality level) {
        UUID caseId = site.desk().cases().usual(site.owner()).id();
        return site.desk()
                .intake()
                .receive(site.owner(), Arrival.to(caseId).at(level), name, new ByteArrayInputStream(bytes))
                .source();
    }

    /** A picture of words, drawn here. */
    private static BufferedImage picture(String words) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(500, 120));
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 20);
                content.newLineAtOffset(40, 60);
                content.showText(words);
                content.endText();
            }
            return new PDFRenderer(document).renderImageWithDPI(0, 200);
        }
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private static byte[] scannedPdf(String... pages) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (String words : pages) {
                PDPage page = new PDPage(new PDRectangle(500, 120));
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.drawImage(LosslessFactory.createFromImage(document, picture(words)), 0, 0, 500, 120);
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }
}
