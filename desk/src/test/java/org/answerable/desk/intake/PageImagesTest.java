package org.answerable.desk.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.answerable.desk.access.Role;
import org.answerable.desk.intake.text.PagePicture;
import org.answerable.desk.web.Browser;
import org.answerable.desk.web.TestSite;
import org.answerable.record.Identifier;
import org.answerable.record.source.Confidentiality;
import org.answerable.record.source.Source;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PageImagesTest {
    @RegisterExtension
    static final TestSite site = new TestSite();

    @BeforeAll
    static void letIn() {
        site.account("reader", Role.READER);
    }

    @Test
    void aPageOfAPdfIsAPngWithTheHeadersOfStrangersMatter() throws IOException {
        Source source = source("report.pdf", pdf(2), Confidentiality.CASE);

        HttpResponse<String> answer = site.as("reader").get(path(source, 2));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("image/png");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .anyMatch(policy -> policy.startsWith("sandbox"));
        assertThat(site.desk().pageImages().pages(site.owner(), source.id())).isEqualTo(2);
    }

    @Test
    void aHiddenSourceAMissingOneAndAMissingPageLookTheSame() throws IOException {
        Source hidden = source("hidden.pdf", pdf(1), Confidentiality.SECRET);
        Source seen = source("seen.pdf", pdf(3), Confidentiality.CASE);
        Source text = site.source("a.txt", "A text has no pages to look at.");
        Browser reader = site.as("reader");
        HttpResponse<String> nothing = reader.get("/sources/" + Identifier.next() + "/pages/1");

        assertThat(nothing.statusCode()).isEqualTo(404);
        for (String path : new String[] {
            path(hidden, 1),
            path(hidden, 9),
            path(seen, 4),
            path(seen, 0),
            path(seen, -1),
            path(text, 1),
            "/sources/" + seen.id() + "/pages/99999999999",
            "/sources/" + seen.id() + "/pages/x"
        }) {
            HttpResponse<String> answer = reader.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(answer.body()).as(path).isEqualTo(nothing.body());
            assertThat(answer.headers().map().keySet())
                    .isEqualTo(nothing.headers().map().keySet());
        }
        assertThat(site.as("owner").get(path(hidden, 1)).statusCode()).isEqualTo(200);
        assertThat(reader.get(path(hidden, 1)).statusCode()).isEqualTo(404);
    }

    @Test
    void aPictureIsShownAsItCame() throws IOException {
        byte[] png = png();
        Source source = source("photo.png", png, Confidentiality.CASE);

        assertThat(site.desk().pageImages().page(site.owner(), source.id(), 1)).hasValueSatisfying(image -> {
            assertThat(image.mediaType()).isEqualTo("image/png");
            assertThat(image.bytes()).isEqualTo(png);
        });
        assertThat(site.desk().pageImages().page(site.owner(), source.id(), 2)).isEmpty();
        assertThat(site.desk().pageImages().pages(site.owner(), source.id())).isEqualTo(1);
    }

    @Test
    void lookingAtRestrictedPagesIsOneReadingInTheLog() throws IOException {
        Source source = source("restricted.pdf", pdf(3), Confidentiality.SECRET);
        long before = readings();
        for (int page = 1; page <= 3; page++) {
            site.desk().pageImages().page(site.owner(), source.id(), page);
        }
        assertThat(readings() - before).isEqualTo(1);
    }

    @Test
    void aStrangerIsSentToTheDoor() throws IOException {
        Source source = source("door.pdf", pdf(1), Confidentiality.OPEN);
        assertThat(site.stranger().get(path(source, 1)).statusCode()).isIn(302, 303);
    }

    @Test
    void whatIsKeptInMemoryIsBounded() {
        PageCache cache = new PageCache();
        int size = 1 << 20;
        for (int page = 1; page <= 100; page++) {
            cache.get("a", page, () -> new PagePicture(100, new byte[size]));
        }
        assertThat(cache.bytes()).isLessThanOrEqualTo(PageCache.MOST_BYTES);
        assertThat(cache.get("a", 100, () -> {
                            throw new AssertionError("it was there");
                        })
                        .pages())
                .isEqualTo(100);
        assertThatThrownBy(() -> cache.get("a", 1, () -> {
                    throw new IllegalStateException("drawn again");
                }))
                .hasMessage("drawn again");
    }

    private static long readings() {
        return site.desk()
                .access()
                .recover(transaction -> transaction
                        .handle()
                        .select("select count(*) from log_entry where action = 'source.read'")
                        .mapTo(Long.class)
                        .one());
    }

    private static String path(Source source, int page) {
        return "/sources/" + source.id() + "/pages/" + page;
    }

    private static Source source(String name, byte[] bytes, Confidentiality level) {
        UUID caseId = site.desk().cases().usual(site.owner()).id();
        return site.desk()
                .intake()
                .receive(site.owner(), Arrival.to(caseId).at(level), name, new ByteArrayInputStream(bytes))
                .source();
    }

    private static byte[] pdf(int pages) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < pages; i++) document.addPage(new PDPage());
            document.getDocumentInformation().setTitle("Pages " + Identifier.next());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] png() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
