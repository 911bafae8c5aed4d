package org.answerable.desk.intake.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.answerable.record.Refusal;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagePainterTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit before the first test
    static Path folder;

    @SuppressWarnings("NullAway.Init") // set in start()
    private PagePainter painter;

    @BeforeAll
    void start() {
        painter = new PagePainter(folder.resolve("spool"));
    }

    @AfterAll
    void stop() {
        painter.close();
    }

    @Test
    void eachPageIsDrawnWithItsLetters() throws IOException {
        byte[] pdf = Samples.pdf("The first page.", "The second page with many more words on it than the first.");
        PagePicture one = draw("two", pdf, 1);
        PagePicture two = draw("two", pdf, 2);
        assertThat(one.pages()).isEqualTo(2);
        assertThat(dark(two)).isGreaterThan(dark(one)).isPositive();
        BufferedImage image = image(one);
        assertThat(Math.max(image.getWidth(), image.getHeight())).isBetween(1000, PageDrawing.LONGEST_SIDE);
    }

    @Test
    void aFileThatIsOpenIsNotReadAgainAndHasNoNameOnTheDisk() throws IOException {
        byte[] pdf = Samples.pdf("One", "Two");
        draw("open", pdf, 1);
        PagePicture two = painter.draw(
                "open",
                () -> {
                    throw new IOException("read again");
                },
                2);
        assertThat(two.png()).isNotEmpty();
        try (Stream<Path> files = Files.walk(folder.resolve("spool"))) {
            assertThat(files.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    void aPageThatIsNotThereIsEmpty() throws IOException {
        byte[] pdf = Samples.pdf("One");
        for (int page : List.of(0, -1, 2, Integer.MAX_VALUE, Integer.MIN_VALUE)) {
            assertThat(draw("one", pdf, page).png()).isEmpty();
        }
    }

    @Test
    void aLockedABrokenAndAnEmptyFileAreRefusedAndTheNextIsDrawn() throws IOException {
        assertThatThrownBy(() -> draw("locked", Samples.lockedPdf("secret", "Text"), 1))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("locked with a password");
        for (byte[] broken : List.of(Samples.utf8("%PDF-1.7\nnothing"), Samples.utf8("text"), new byte[0])) {
            assertThatThrownBy(() -> draw("broken" + broken.length, broken, 1)).isInstanceOf(Refusal.class);
        }
        assertThat(draw("next", Samples.pdf("Next"), 1).png()).isNotEmpty();
    }

    @Test
    void aPageOfAbsurdSizeIsDrawnSmall() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage(new PDRectangle(2_000_000, 10)));
            document.addPage(new PDPage(new PDRectangle(0, 0)));
            byte[] pdf = saved(document);
            assertThat(image(draw("wide", pdf, 1)).getWidth()).isLessThanOrEqualTo(PageDrawing.LONGEST_SIDE);
            assertThatThrownBy(() -> draw("wide", pdf, 2)).isInstanceOf(Refusal.class);
        }
    }

    @Test
    void damagedBytesNeverHurtTheDesk() throws IOException {
        byte[] good = Samples.pdf("One", "Two");
        Random random = new Random(7);
        for (int i = 0; i < 20; i++) {
            byte[] bad = good.clone();
            for (int j = 0; j < 60; j++) bad[random.nextInt(bad.length)] = (byte) random.nextInt();
            try {
                draw("bad" + i, bad, 1);
            } catch (Refusal e) {
                assertThat(e.getMessage()).startsWith("Page 1 was not drawn");
            }
        }
        assertThat(draw("good", good, 2).png()).isNotEmpty();
    }

    @Test
    void aPageThatTakesTooLongIsRefused() throws IOException {
        StringBuilder content = new StringBuilder();
        for (int i = 0; i < 400_000; i++) content.append("0 0 m 600 800 600 0 0 800 c 30 w S\n");
        try (PDDocument document = new PDDocument();
                PagePainter hasty =
                        new PagePainter(folder.resolve("hasty"), new Limits(384, Duration.ofSeconds(8), 1, 1 << 20))) {
            PDPage page = new PDPage();
            document.addPage(page);
            var stream = new org.apache.pdfbox.pdmodel.common.PDStream(document);
            try (var out = stream.createOutputStream(org.apache.pdfbox.cos.COSName.FLATE_DECODE)) {
                out.write(Samples.utf8(content.toString()));
            }
            page.setContents(stream);
            byte[] pdf = saved(document);
            assertThatThrownBy(() -> hasty.draw("slow", () -> new ByteArrayInputStream(pdf), 1))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("longer than");
            byte[] next = Samples.pdf("Next");
            assertThat(hasty.draw("next", () -> new ByteArrayInputStream(next), 1)
                            .png())
                    .isNotEmpty();
        }
    }

    @Test
    void aTiffIsDrawnToo() throws IOException {
        BufferedImage image = new BufferedImage(4000, 300, BufferedImage.TYPE_INT_RGB);
        ByteArrayOutputStream tiff = new ByteArrayOutputStream();
        assertThat(ImageIO.write(image, "tiff", tiff)).isTrue();
        PagePicture drawn = draw("tiff", tiff.toByteArray(), 1);
        assertThat(drawn.pages()).isEqualTo(1);
        assertThat(image(drawn).getWidth()).isEqualTo(PageDrawing.LONGEST_SIDE);
        assertThat(draw("tiff", tiff.toByteArray(), 2).png()).isEmpty();
    }

    private PagePicture draw(String key, byte[] bytes, int page) {
        return painter.draw(key, () -> new ByteArrayInputStream(bytes), page);
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    private static BufferedImage image(PagePicture picture) throws IOException {
        return Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(picture.png())));
    }

    private static long dark(PagePicture picture) throws IOException {
        BufferedImage image = image(picture);
        long dark = 0;
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                dark += new Color(image.getRGB(x, y)).getRed() < 128 ? 1 : 0;
            }
        }
        return dark;
    }
}
