package org.answerable.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.UUID;
import org.answerable.record.claim.Stated;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody new: from the link that the desk prints to the first accepted claim, every click and key counted. */
@Tag("browser")
class FirstClaimTest {
    private static final int AT_MOST = 12;

    @RegisterExtension
    final Visitor visitor = new Visitor();

    private int actions;

    @Test
    void theFirstClaimIsAcceptedWithinTwelveActions() throws IOException {
        Page page = did(visitor.enter()); // the link is opened
        press(page, "n");
        page.locator("#files").setInputFiles(Papers.docx("first.docx", "Pelle Sund is a bailiff of the court."));
        did(page); // a file is chosen
        did(page).locator("#store").click();
        page.locator("#on").waitFor();
        press(page, "j");
        page.locator("#to-proposals").waitFor();
        press(page, "p");
        ProposalsByKeyTest.ready(page);
        press(page, "a");
        ProposalsByKeyTest.stored(page);

        assertThat(page.locator("#card")).hasAttribute("data-state", "accepted");
        UUID source = UUID.fromString(page.locator("#room").getAttribute("data-source"));
        assertThat(visitor.site().desk().claims().on(visitor.site().owner(), source))
                .singleElement()
                .matches(Stated::accepted);
        assertThat(actions).isLessThanOrEqualTo(AT_MOST);
        System.out.println("from the link to the first accepted claim: " + actions + " actions");
    }

    private void press(Page page, String key) {
        page.waitForLoadState();
        did(page).keyboard().press(key);
    }

    private Page did(Page page) {
        actions++;
        return page;
    }
}
