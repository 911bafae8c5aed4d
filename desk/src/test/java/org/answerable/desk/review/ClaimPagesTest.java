package org.answerable.desk.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.answerable.desk.access.Role;
import org.answerable.desk.web.Browser;
import org.answerable.desk.web.TestSite;
import org.answerable.record.claim.Claim;
import org.answerable.record.claim.Reading;
import org.answerable.record.source.Confidentiality;
import org.answerable.record.source.Source;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ClaimPagesTest {
    @RegisterExtension
    static final TestSite site = new TestSite();

    @Test
    void aValueOpensAtItsSentence() {
        Claim claim = claim("Before it. Ada Example lost her post. After it.");

        Document page = site.as("owner").page("/opens?claim=" + claim.id());

        assertThat(page.select("#opens .quote").text()).isEqualTo("Before it. Ada Example lost her post. After it.");
        assertThat(page.select("#opens mark").text()).isEqualTo("lost her post");
        assertThat(page.select("#opens a[href$=/original], #opens a[href$=/custody]"))
                .hasSize(2);
    }

    @Test
    void aClaimIsAcceptedAndUndoneAndNothingIsForgotten() {
        Claim claim = claim("Undo this: Ada Example lost her post.");
        Browser browser = site.as("owner");
        String path = "/claims/" + claim.id();

        browser.post(path, path + "/accept", Map.of("at", "claim", "reason", "it says so"));
        assertThat(browser.page(path).select("[data-reading]").attr("data-reading"))
                .isEqualTo("accepted");
        browser.post(path, path + "/undo", Map.of("at", "claim"));

        Document page = browser.page(path);
        assertThat(page.select("[data-reading]").attr("data-reading")).isEqualTo("open");
        assertThat(page.select("#history li").eachText())
                .hasSize(2)
                .first()
                .asString()
                .contains("accepted", "it says so");
    }

    @Test
    void anAssessmentNeedsAnAcceptedReadingAndAStandard() {
        Claim claim = claim("Assess this: Ada Example lost her post.");
        Browser browser = site.as("owner");
        String path = "/claims/" + claim.id();

        assertThat(assess(browser, path, "reasonable grounds to believe").body())
                .contains("Accept the reading first");
        browser.post(path, path + "/accept", Map.of("at", "claim"));
        assertThat(assess(browser, path, "").body()).contains("by which standard");
        assertThat(Browser.to(assess(browser, path, "reasonable grounds to believe")))
                .isEqualTo(path);
        assertThat(browser.page(path).select(".established").text())
                .contains("■ established, reasonable grounds to believe");
    }

    @Test
    void anOfficerReadsAndDoesNotAssess() {
        site.account("officer", Role.OFFICER);
        Claim claim = claim("Read this: Ada Example lost her post.");
        Browser officer = site.as("officer");
        String path = "/claims/" + claim.id();

        assertThat(Browser.to(officer.post(path, path + "/accept", Map.of("at", "claim"))))
                .isEqualTo(path);
        assertThat(officer.page(path).select("#assess")).isEmpty();
        assertThat(assess(officer, path, "anything").statusCode()).isEqualTo(403);
    }

    @Test
    void whatIsHiddenAndWhatDoesNotExistAreTheSamePageToTheByte() {
        site.account("reader", Role.READER);
        Source secret = site.source("secret.txt", "A secret: Ada Example lost her post.", Confidentiality.SECRET);
        Claim hidden = site.claim(secret, "lost her post", ada(), "status", "lost her post");
        Browser reader = site.as("reader");
        String nothing = "01a20a68-0000-7000-8000-000000000000";

        for (String path : new String[] {"/sources/%s", "/sources/%s/custody", "/sources/%s/original"}) {
            same(reader.get(path.formatted(secret.id())), reader.get(path.formatted(nothing)));
        }
        same(reader.get("/claims/" + hidden.id()), reader.get("/claims/" + nothing));
        same(reader.get("/opens?claim=" + hidden.id()), reader.get("/opens?claim=" + nothing));
        same(reader.get("/entities/" + hidden.subject()), reader.get("/entities/" + nothing));
        same(reader.get("/entities/" + hidden.subject()), reader.get("/no-such-page"));
        same(reader.get("/entities/" + hidden.subject()), reader.get("/entities/no-identifier"));
        assertThat(site.as("owner").get("/entities/" + hidden.subject()).statusCode())
                .isEqualTo(200);
    }

    private static void same(HttpResponse<String> hidden, HttpResponse<String> missing) {
        assertThat(hidden.statusCode()).isEqualTo(404);
        assertThat(hidden.body()).isEqualTo(missing.body());
        assertThat(hidden.headers().map().keySet())
                .isEqualTo(missing.headers().map().keySet());
    }

    @Test
    void aRefusalLeavesTheClaimAsItWas() {
        Claim claim = claim("Leave this: Ada Example lost her post.");
        String path = "/claims/" + claim.id();

        HttpResponse<String> answer = site.as("owner").post(path, path + "/undo", Map.of());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("nothing to undo");
        assertThat(site.desk()
                        .claims()
                        .withId(site.owner(), claim.id())
                        .orElseThrow()
                        .standing()
                        .reading())
                .isEqualTo(Reading.OPEN);
    }

    private static HttpResponse<String> assess(Browser browser, String path, String standard) {
        return browser.post(
                path, path + "/assess", Map.of("at", "claim", "outcome", "established", "standard", standard));
    }

    private static Claim claim(String text) {
        return site.claim(site.source("text.txt", text), "lost her post", ada(), "status", "lost her post");
    }

    private static Subject ada() {
        return new Subject.Fresh("Person", "Ada Example");
    }
}
