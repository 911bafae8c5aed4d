package org.answerable.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.Objects;
import org.answerable.desk.access.Role;
import org.answerable.record.claim.Stated;
import org.answerable.record.source.Confidentiality;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Three hundred pages with 2,100 proposals: decided by key, there after a reload, seen by a second browser. */
@Tag("browser")
class LongDocumentTest {
    private static final int PAGES = 300;
    private static final int LINES = 7;
    private static final int DECIDED = 60;

    /** From a key to the next proposal on the card, and from asking for the page to its being ready; told, never asserted. */
    private static final String TIMES = """
            window.times = [];
            addEventListener("keydown", () => { window.pressed = performance.now(); }, true);
            addEventListener("DOMContentLoaded", () => {
              const place = document.querySelector("[data-s=place]");
              if (!place) return;
              new MutationObserver(() => {
                if (window.pressed) window.times.push(performance.now() - window.pressed);
                window.pressed = 0;
              }).observe(place, { childList: true, characterData: true, subtree: true });
              const room = document.getElementById("room");
              new MutationObserver(() => { window.opened ??= performance.now(); })
                .observe(room, { attributes: true, attributeFilter: ["data-ready"] });
            });
            """;

    private static final String SUMMED = """
            () => {
              const all = window.times.sort((one, other) => one - other);
              const at = (share) => all[Math.min(all.length - 1, Math.floor(all.length * share))].toFixed(1);
              return `p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, longest ${at(1)} ms (${all.length} keys)`;
            }
            """;

    @RegisterExtension
    final Visitor visitor = new Visitor();

    @Test
    void aLongDocumentIsDecidedByKeyAndSeenByASecondBrowser() throws IOException {
        Site site = visitor.site();
        site.account("second", Role.OFFICER, Confidentiality.CASE);
        Page page = visitor.enter();
        Locator stored = new Work(page).upload(site.at("/sources/add"), Papers.pages("long.pdf", PAGES, LINES));
        String room = Objects.requireNonNull(stored.getAttribute("href")) + "/proposals";
        page.addInitScript(TIMES);
        visitor.open(room);
        ProposalsByKeyTest.ready(page);
        Object opened = page.evaluate("() => Math.round(window.opened)");
        assertThat(page.locator("[data-s=all]")).hasText(String.valueOf(PAGES * LINES));
        assertThat(page.locator("#text p").count())
                .as("one page of the source at a time")
                .isLessThan(3 * LINES);

        for (int i = 0; i < DECIDED; i++) {
            page.keyboard().press(i % 3 == 2 ? "r" : "a");
        }
        assertThat(page.locator("[data-s=place]")).hasText(String.valueOf(DECIDED + 1));
        assertThat(page.locator("#leaf")).hasAttribute("data-page", String.valueOf(DECIDED / LINES + 1));
        ProposalsByKeyTest.stored(page);
        System.out.println("300 pages, 2,100 proposals: ready to decide after " + opened + " ms; from key to next card "
                + page.evaluate(SUMMED));

        page.reload();
        ProposalsByKeyTest.ready(page);
        assertThat(page.locator("[data-s=place]")).hasText(String.valueOf(DECIDED + 1));
        assertThat(page.locator("[data-s=tally]")).hasText(tally(40, 20));
        assertThat(site.desk().claims().on(site.owner(), java.util.UUID.fromString(room.split("/", -1)[2])))
                .hasSize(40)
                .allMatch(Stated::accepted);

        try (BrowserContext session = Objects.requireNonNull(visitor.session().browser())
                .newContext(new Browser.NewContextOptions().setViewportSize(1440, 960))) {
            Page other = second(session, room);
            assertThat(other.locator("[data-s=tally]")).hasText(tally(40, 20));
            page.keyboard().press("a");
            ProposalsByKeyTest.stored(page);
            assertThat(other.locator("[data-s=tally]")).hasText(tally(41, 20));
            assertThat(other.locator("#card")).hasAttribute("data-state", "accepted");
            assertThat(other.locator("[data-s=state]")).containsText("owner");
        }
    }

    @Test
    void whoIsSecondIsToldAndOverwritesNothing() {
        Site site = visitor.site();
        site.account("slower", Role.OFFICER, Confidentiality.CASE);
        String room = "/sources/"
                + site.source("both.txt", "Nanna Quist is a smith. Oluf Rask is a cook.", Confidentiality.CASE)
                        .id()
                + "/proposals";
        Page page = visitor.enter();
        visitor.open(room);
        ProposalsByKeyTest.ready(page);
        try (BrowserContext session =
                Objects.requireNonNull(visitor.session().browser()).newContext()) {
            Page other = second(session, room, "slower");
            session.setOffline(true); // it learns nothing of the first decision before it decides
            page.keyboard().press("r");
            ProposalsByKeyTest.stored(page);
            other.keyboard().press("a");
            session.setOffline(false);

            Locator told = other.locator("#room-notes .refused");
            assertThat(told).containsText("owner rejected it before you");
            assertThat(told).containsText("Nothing was overwritten");
            assertThat(other.locator("[data-s=tally]")).hasText("0 accepted · 1 rejected · 1 wait");

            told.getByText("Accept all the same").click();
            assertThat(other.locator("[data-s=tally]")).hasText("1 accepted · 0 rejected · 1 wait");
            assertThat(page.locator("[data-s=tally]")).hasText("1 accepted · 0 rejected · 1 wait");
        }
    }

    private Page second(BrowserContext session, String room) {
        return second(session, room, "second");
    }

    private Page second(BrowserContext session, String room, String name) {
        Page other = session.newPage();
        other.setDefaultTimeout(20_000);
        other.navigate(visitor.site().at("/sign-in"));
        other.getByLabel("Name").fill(name);
        other.getByLabel("Password").fill(Site.PASSWORD);
        other.keyboard().press("Enter");
        other.locator("#sign-out").waitFor();
        other.navigate(visitor.site().at(room));
        ProposalsByKeyTest.ready(other);
        return other;
    }

    private static String tally(int accepted, int rejected) {
        return "%d accepted · %d rejected · %d wait".formatted(accepted, rejected, PAGES * LINES - accepted - rejected);
    }
}
