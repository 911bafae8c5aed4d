package org.answerable.desk.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.answerable.desk.access.Role;
import org.answerable.desk.web.Browser;
import org.answerable.desk.web.TestSite;
import org.answerable.record.source.Confidentiality;
import org.answerable.record.source.Source;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ProposalPagesTest {
    @RegisterExtension
    static final TestSite site = new TestSite(Trades.CHAIN);

    @BeforeAll
    static void aReader() {
        site.account("reader", Role.READER);
    }

    @Test
    void passagesAreMarkedWithTheirSignAndTheFirstThatWaitsIsOnTheCard() {
        Room room = room("Before. Ada Arne is a baker. Bo Berg is allegedly a diver.");
        room.reject(room.at(1));

        Document page = page(room, "");

        assertThat(page.select("mark.rejected").attr("data-sign")).isEqualTo("✕");
        assertThat(page.select("mark.now.waits").text()).isEqualTo("Bo Berg is allegedly a diver");
        assertThat(page.select("mark.now").attr("data-sign")).isEqualTo("◐");
        assertThat(page.select("mark.now a").attr("title")).isEqualTo("alleged, waits");
        assertThat(page.select("#card h2").text()).isEqualTo("Bo Berg: diver");
        assertThat(page.select("[data-s=found]").text())
                .contains("pairs@1 and verbs@1")
                .contains("97 of 100");
        page.select("[data-at]")
                .forEach(run -> assertThat("Before. Ada Arne is a baker. Bo Berg is allegedly a diver."
                                .substring(Integer.parseInt(run.attr("data-at"))))
                        .startsWith(run.wholeText()));
    }

    @Test
    void decidingByFormGoesOnToTheNextThatWaitsAndUndoComesBack() {
        Room room = room("Cato Carl is a baker. Dag Dreyer is a diver.");
        Browser browser = site.as("owner");

        HttpResponse<String> accepted = press(browser, room, "accept");
        assertThat(Browser.to(accepted)).endsWith("/proposals?at=2");
        assertThat(room.at(1).head().state()).isEqualTo(State.ACCEPTED);
        HttpResponse<String> undone = press(browser, room, "undo");
        assertThat(Browser.to(undone)).endsWith("/proposals?at=1");
        assertThat(room.at(1).head().state()).isEqualTo(State.OPEN);
    }

    @Test
    void aFormThatIsSentTwiceDecidesOnce() {
        Room room = room("Elin Edda is a baker.");
        Browser browser = site.as("owner");
        Map<String, String> form = form(page(room, ""), "reject");

        browser.post(path(room), path(room), form);
        browser.post(path(room), path(room), form);

        assertThat(room.at(1).head().version()).isEqualTo(1);
    }

    @Test
    void aReaderSeesProposalsAndDecidesNone() {
        Room room = room("Finn Foxen is a baker.");
        Browser reader = site.as("reader");

        Document page = reader.page(path(room));

        assertThat(page.select("#card")).isNotEmpty();
        assertThat(page.select("#accept, #reject, #undo, #edit-form")).isEmpty();
        assertThat(reader.post("/", path(room), Map.of()).statusCode()).isEqualTo(403);
    }

    @Test
    void theRoomOfAHiddenSourceIsTheSamePageAsNone() {
        Source hidden = site.source("hidden.txt", "Gry Grann is a baker.", Confidentiality.SECRET);
        new Room(site.desk(), site.owner(), hidden).read();
        Browser reader = site.as("reader");

        for (String part : new String[] {"", "/leaf", "/block?number=0", "/changes"}) {
            HttpResponse<String> one = reader.get("/sources/" + hidden.id() + "/proposals" + part);
            HttpResponse<String> other = reader.get("/sources/" + UUID.randomUUID() + "/proposals" + part);
            assertThat(one.statusCode()).as(part).isEqualTo(other.statusCode());
            assertThat(withoutNow(one.body())).as(part).isEqualTo(withoutNow(other.body()));
        }
        assertThat(reader.page("/reading").text()).doesNotContain("hidden");
        assertThat(reader.page("/").text()).doesNotContain("hidden");
    }

    @Test
    void whatWaitsIsOnTheFirstPageInTheRailAndOnTheSource() {
        Room room = room("Hans Holt is a baker. Idun Ibsen is a diver.");

        assertThat(site.as("owner")
                        .page("/")
                        .select("#to-read [data-source=" + room.source().id() + "]")
                        .text())
                .contains("2 proposals wait");
        assertThat(site.as("owner")
                        .page("/reading")
                        .select("#to-read [data-source=" + room.source().id() + "]"))
                .isNotEmpty();
        assertThat(site.as("owner").page("/").select("[data-waiting=/reading]").text())
                .isNotEmpty();
        assertThat(site.as("owner")
                        .page("/sources/" + room.source().id())
                        .select("#to-proposals")
                        .text())
                .contains("2 wait of 2");
    }

    @Test
    void whatCannotBeUnderstoodIsSaidInASentence() {
        Room room = room("Jon Jarl is a baker.");
        Browser browser = site.as("owner");
        HttpResponse<String> verb = browser.post(
                path(room),
                path(room),
                Map.of(
                        "step",
                        UUID.randomUUID().toString(),
                        "proposal",
                        room.at(1).id().toString(),
                        "seen",
                        "0",
                        "at",
                        "1",
                        "verb",
                        "bless"));
        HttpResponse<String> step = browser.post(path(room), path(room), Map.of("step", "x", "verb", "accept"));

        assertThat(verb.statusCode()).isEqualTo(400);
        assertThat(verb.body()).contains("is no decision; use accept, reject or undo");
        assertThat(step.statusCode()).isEqualTo(400);
        assertThat(browser.get(path(room) + "?at=-5").statusCode()).isEqualTo(200);
        assertThat(browser.get(path(room) + "?at=999999").statusCode()).isEqualTo(200);
        assertThat(browser.get(path(room) + "?leaf=999999").statusCode()).isEqualTo(200);
        assertThat(browser.get(path(room) + "/block?number=2147483647").statusCode())
                .isEqualTo(200);
        assertThat(browser.get(path(room) + "/block?number=-9").statusCode()).isEqualTo(200);
    }

    @Test
    void aSourceThatNobodyReadCanBeRead() {
        Source source = site.source("unread.txt", "Nothing stands here.", Confidentiality.CASE);
        Room room = new Room(site.desk(), site.owner(), source).read();

        assertThat(page(room, "").select("#no-proposals").text()).contains("Nothing is proposed");
    }

    private static Room room(String text) {
        return new Room(site.desk(), site.owner(), site.source("text.txt", text)).read();
    }

    private static Document page(Room room, String query) {
        return site.as("owner").page(path(room) + query);
    }

    private static String path(Room room) {
        return "/sources/" + room.source().id() + "/proposals";
    }

    private static HttpResponse<String> press(Browser browser, Room room, String verb) {
        return browser.post(path(room), path(room), form(browser.page(path(room)), verb));
    }

    private static Map<String, String> form(Document page, String verb) {
        Map<String, String> fields = new HashMap<>();
        page.select("#decide input[type=hidden]:not([name=_csrf])")
                .forEach(each -> fields.put(each.attr("name"), each.attr("value")));
        fields.put("verb", verb);
        return fields;
    }

    private static String withoutNow(String body) {
        return body.replaceAll("\"now\":\"[^\"]*\"", "");
    }
}
