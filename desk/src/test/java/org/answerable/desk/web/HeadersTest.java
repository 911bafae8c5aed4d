package org.answerable.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class HeadersTest {
    @RegisterExtension
    static final TestSite site = new TestSite();

    @Test
    void everyPageSaysWhatABrowserMayDoWithIt() {
        HttpHeaders headers = site.as("owner").get("/").headers();

        assertThat(headers.firstValue("Content-Security-Policy")).hasValue(Security.CONTENT_POLICY);
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(headers.firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(headers.firstValue("Server")).isEmpty();
    }

    @Test
    void thePolicyAllowsNothingInThePageItselfAndNothingFromElsewhere() {
        assertThat(Security.CONTENT_POLICY)
                .contains("default-src 'none'")
                .contains("script-src 'self'")
                .doesNotContain("unsafe")
                .doesNotContain("http")
                .doesNotContain("*");
    }

    @Test
    void noPageCarriesScriptOrStyleInItself() {
        Browser browser = site.as("owner");
        for (String path :
                new String[] {"/", "/sources", "/sources/add", "/people", "/search?q=x", "/sign-in?wrong", "/nothing"
                }) {
            var page = browser.page(path);
            assertThat(page.select("script:not([src]), style, [style], [onclick], [onload]"))
                    .as(path)
                    .isEmpty();
            assertThat(page.select("script[src], link[href], img[src]").eachAttr("src"))
                    .as(path)
                    .allMatch(each -> each.isEmpty() || each.startsWith("/static/"));
        }
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        HttpResponse<String> answer = site.as("owner").postWithoutToken("/sign-out");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("The form is too old");
    }

    @Test
    void aStrangersFormIsSentToSignInBeforeItIsRead() {
        assertThat(Browser.to(site.stranger().postWithoutToken("/sources"))).isEqualTo("/sign-in");
    }

    @Test
    void theLookIsServedToAnyoneAndFontsAreKept() {
        Browser stranger = site.stranger();

        assertThat(stranger.get("/static/look.css").statusCode()).isEqualTo(200);
        assertThat(stranger.get("/static/htmx/htmx.min.js").statusCode()).isEqualTo(200);
        assertThat(stranger.get("/static/fonts/inter-latin.woff2")
                        .headers()
                        .firstValue("Cache-Control")
                        .orElse(""))
                .contains("immutable");
        assertThat(stranger.get("/static/../access/table.tsv").statusCode()).isIn(303, 400, 404);
        assertThat(stranger.get("/static/%2e%2e/access/table.tsv").body()).doesNotContain("kind\t");
    }

    @Test
    void whatIsNotThereIsThePlainPageWithoutATrace() {
        HttpResponse<String> answer = site.as("owner").get("/no-such-page");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("There is nothing here").doesNotContain("Exception", "springframework");
    }

    @Test
    void aRefusalIsAPageWithItsSentence() {
        HttpResponse<String> answer =
                site.as("owner").post("/", "/claims/00000000-0000-7000-8000-000000000000/accept", Map.of());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("There is no such claim.");
    }
}
