package org.answerable.desk.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.answerable.desk.web.Browser;
import org.answerable.desk.web.Browser.Upload;
import org.answerable.desk.web.TestSite;
import org.answerable.record.source.Source;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ArrivalPagesTest {
    private static final String SCRIPT = "<script>alert(1)</script>";

    @RegisterExtension
    static final TestSite site = new TestSite();

    @Test
    void severalFilesArriveAtOnceAndEachHasItsResult() {
        Document page = Jsoup.parse(send(
                        Map.of(),
                        new Upload("one.txt", "The first file."),
                        new Upload("empty.txt", ""),
                        new Upload("two.txt", "The second file."))
                .body());

        assertThat(page.select("h1").text()).isEqualTo("2 of 3 files stored");
        assertThat(page.select("[data-result]").eachAttr("data-result")).containsExactly("stored", "refused", "stored");
    }

    @Test
    void theSameFileTwiceIsOneSourceWithOneMoreCustodyEntry() {
        Source first = stored(new Upload("same.txt", "The same bytes."));
        Document page = Jsoup.parse(
                send(Map.of(), new Upload("again.txt", "The same bytes.")).body());

        assertThat(page.select("[data-result]").attr("data-result")).isEqualTo("already");
        assertThat(site.as("owner").page("/sources/" + first.id() + "/custody").select("#custody tbody tr"))
                .hasSize(2);
    }

    @Test
    void whatIsKnownOfTheSourceIsKept() {
        String restated = "https://example.org/original";
        Source source = stored(
                Map.of(
                        "title",
                        "A title",
                        "published",
                        "2019-02~",
                        "reliability",
                        "B",
                        "confidentiality",
                        "OPEN",
                        "restatedFrom",
                        restated,
                        "collector",
                        "An officer",
                        "collectedAt",
                        "2019-03-01T10:30"),
                new Upload("known.txt", "What is known."));

        assertThat(source.capture().complete()).isTrue();
        Document page = site.as("owner").page("/sources/" + source.id());
        assertThat(page.select("h1").text()).isEqualTo("A title");
        assertThat(page.select("[data-restated]")).hasSize(1);
        assertThat(page.select("a[href=" + restated + "]").attr("rel")).contains("noreferrer");
        assertThat(site.as("owner").page("/sources/" + source.id() + "/custody").text())
                .contains("about February 2019")
                .contains("1 March 2019, 10:30 UTC")
                .contains("never an exhibit");
    }

    @Test
    void anAddressThatIsNoWebAddressIsNeverALink() {
        Source source =
                stored(Map.of("restatedFrom", "javascript:alert(1)"), new Upload("js.txt", "Restated from a script."));

        assertThat(site.as("owner").get("/sources/" + source.id()).body()).doesNotContain("href=\"javascript");
    }

    @Test
    void scriptInTitleNameAndTextIsOnlyText() {
        Source source =
                stored(Map.of("title", SCRIPT), new Upload(SCRIPT + ".txt", "Text with " + SCRIPT + " & more."));
        Browser owner = site.as("owner");

        for (String path : List.of(
                "/",
                "/sources",
                "/sources/" + source.id(),
                "/sources/" + source.id() + "/custody",
                "/search?q=alert")) {
            Document page = owner.page(path);
            assertThat(page.select("script:not([src])")).as(path).isEmpty();
            assertThat(page.text()).as(path).contains("alert(1)");
        }
    }

    @Test
    void foldersAndControlCharactersInAFileNameDoNoHarm() {
        Source source = stored(new Upload("../../etc/pass\twd\u202Etxt.txt", "A name with folders."));

        assertThat(source.fileName()).doesNotContain("/", "..", "\t", "\u202E");
    }

    @Test
    void theOriginalIsGivenOutAsItCameAndNeverShownInPlace() {
        Source source = stored(new Upload("page.html", "<html><body><p>Hello " + SCRIPT + "</p></body></html>"));

        HttpResponse<String> answer = site.as("owner").get("/sources/" + source.id() + "/original");

        assertThat(answer.body()).isEqualTo("<html><body><p>Hello " + SCRIPT + "</p></body></html>");
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment")
                .contains("page.html");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/octet-stream");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .anyMatch(policy -> policy.startsWith("sandbox"));
        assertThat(site.as("owner")
                        .page("/sources/" + source.id() + "/custody")
                        .select("#custody")
                        .text())
                .contains("given out");
    }

    @Test
    void aFormWithoutAFileIsRefusedWithWhatToDo() {
        HttpResponse<String> answer = send(Map.of());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).doesNotContain("Exception");
    }

    private static Source stored(Upload file) {
        return stored(Map.of(), file);
    }

    private static Source stored(Map<String, String> fields, Upload file) {
        String path = Jsoup.parse(send(fields, file).body())
                .select("#results a[href^=/sources/]")
                .attr("href");
        return site.desk()
                .sources()
                .withId(site.owner(), java.util.UUID.fromString(path.substring("/sources/".length())))
                .orElseThrow();
    }

    private static HttpResponse<String> send(Map<String, String> fields, Upload... files) {
        Browser owner = site.as("owner");
        Map<String, String> all = new HashMap<>(fields);
        all.put("caseId", owner.page("/sources/add").select("#caseId option").attr("value"));
        return owner.upload("/sources/add", "/sources", all, List.of(files));
    }
}
