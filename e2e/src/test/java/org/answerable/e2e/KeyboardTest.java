package org.answerable.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.HashSet;
import java.util.Set;
import org.answerable.record.source.Confidentiality;
import org.answerable.record.source.Source;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("browser")
class KeyboardTest {
    private static final String FOCUS = """
            () => {
              const at = document.activeElement;
              if (!at || at === document.body) return "";
              const look = getComputedStyle(at);
              const box = at.getBoundingClientRect();
              const seen = look.outlineStyle !== "none" && parseFloat(look.outlineWidth) > 0 && box.width > 0
                && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
              return (seen ? "seen " : "unseen ") + at.tagName + "#" + at.id + " " + (at.textContent || at.name || "").trim().slice(0, 40);
            }
            """;

    @RegisterExtension
    final Visitor visitor = new Visitor();

    @Test
    void aSlashFocusesTheSearchAndAQuestionMarkShowsTheKeys() {
        Page page = visitor.enter();

        page.keyboard().press("/");
        assertThat(page.locator("#find")).isFocused();
        page.keyboard().type("?");
        assertThat(page.locator("#find")).hasValue("?");
        assertThat(page.locator("#keys")).isHidden();

        page.locator("#find").blur();
        page.keyboard().press("?");
        assertThat(page.locator("#keys")).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.locator("#keys")).isHidden();
    }

    @Test
    void claimsAreReadAssessedPutOffAndUndoneByKeyAlone() {
        Site site = visitor.site();
        String text = "Rolf Aumer is a bailiff. Sena Bek is a notary. Ivo Cern is a ferryman.";
        Source source = site.source("three.txt", text, Confidentiality.OPEN);
        site.position(source, "Rolf Aumer", "bailiff", "Rolf Aumer is a bailiff");
        site.position(source, "Sena Bek", "notary", "Sena Bek is a notary");
        site.position(source, "Ivo Cern", "ferryman", "Ivo Cern is a ferryman");
        Page page = visitor.enter();
        visitor.open("/sources/" + source.id());
        var heading = page.locator("#card h2");
        var reading = page.locator("#card");
        assertThat(heading).containsText("Rolf Aumer");

        press(page, "j");
        assertThat(heading).containsText("Sena Bek");
        press(page, "k");
        assertThat(heading).containsText("Rolf Aumer");

        press(page, "a");
        assertThat(heading).containsText("Sena Bek");
        assertThat(page.locator("#flash")).isVisible();
        press(page, "r");
        assertThat(heading).containsText("Ivo Cern");
        press(page, "u");
        assertThat(heading).containsText("Sena Bek");
        assertThat(reading).hasAttribute("data-reading", "open");

        press(page, "k");
        assertThat(heading).containsText("Rolf Aumer");
        assertThat(reading).hasAttribute("data-reading", "accepted");
        press(page, "s");
        assertThat(page.locator("#outcome")).isFocused();
        press(page, "Tab");
        page.keyboard().type("balance of probabilities");
        press(page, "Enter");
        assertThat(page.locator("#card .mod.established")).containsText("balance of probabilities");
    }

    @Test
    void everyStepOfTheTabKeyIsSeen() {
        Page page = visitor.enter();
        visitor.open(Pages.briefing(visitor.site()));
        Set<String> passed = new HashSet<>();
        for (int step = 0; step < 40; step++) {
            page.keyboard().press("Tab");
            String at = page.evaluate(FOCUS).toString();
            assertThat(at).as("step " + step).startsWith("seen");
            passed.add(at);
        }
        assertThat(passed).hasSizeGreaterThan(20);
    }

    @Test
    void aKeyTypedIntoAFieldDecidesNothing() {
        Page page = visitor.enter();
        Source source = visitor.site().source("field.txt", "Uno Falk is a smith.", Confidentiality.OPEN);
        visitor.site().position(source, "Uno Falk", "smith", "Uno Falk is a smith");
        visitor.open("/sources/" + source.id());

        page.keyboard().press("/");
        page.keyboard().type("arsujk");
        assertThat(page.locator("#find")).hasValue("arsujk");
        assertThat(page.locator("#card")).hasAttribute("data-reading", "open");
    }

    /** A key is heard when the page has its script: not before all of it has come. */
    private static void press(Page page, String key) {
        page.waitForLoadState();
        page.keyboard().press(key);
    }
}
