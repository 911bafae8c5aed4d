package org.answerable.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.answerable.record.claim.Claim;
import org.answerable.record.source.Confidentiality;
import org.answerable.record.source.Source;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Narrow screens and paper. */
@Tag("browser")
class FormsOfThePageTest {
    static final String STICKING_OUT = """
            () => document.documentElement.scrollWidth <= innerWidth ? [] : [...document.querySelectorAll("body *")]
              .filter(each => each.getBoundingClientRect().right > innerWidth + 0.5)
              .map(each => each.tagName + "." + each.className + "#" + each.id).slice(0, 8)
            """;

    private static final String LONG = "Nothing happened at the mill of Tesk.\n\n".repeat(40)
            + "Edda Lom is the miller and has been for as long as anybody there remembers.\n\n"
            + "Nothing happened at the mill of Tesk.\n\n".repeat(40);
    static final String UNCOVERED = """
            () => [...document.querySelector("mark.now").getClientRects()].every(line =>
              document.elementFromPoint(line.left + line.width / 2, line.top + line.height / 2).closest("mark.now") !== null)
            """;

    @RegisterExtension
    final Visitor visitor = new Visitor();

    @Test
    void noPageScrollsSidewaysOnAScreenOf320Pixels() {
        Page page = visitor.page();
        page.setViewportSize(320, 640);
        visitor.open("/sign-in");
        assertThat(stickingOut()).isEmpty();
        visitor.enter();
        for (String path : Pages.all(visitor.site())) {
            visitor.open(path);
            assertThat(stickingOut()).as(path).isEmpty();
        }
        visitor.open(Pages.briefing(visitor.site()));
        page.keyboard().press("c");
        assertThat(page.locator("#named")).isVisible();
        assertThat(stickingOut()).as("making a claim").isEmpty();
    }

    @Test
    void onANarrowScreenTheCardDoesNotLieOverTheSentenceItIsAbout() {
        Page page = visitor.enter();
        page.setViewportSize(390, 844);
        Source source = visitor.site().source("long.txt", LONG, Confidentiality.OPEN);
        Claim claim = visitor.site().position(source, "Edda Lom", "miller", "Edda Lom is the miller");
        for (String fragment : List.of("", "#now")) {
            visitor.open("/sources/" + source.id() + "?claim=" + claim.id() + fragment);

            assertThat(page.locator("mark.now")).isInViewport();
            assertThat(page.evaluate(UNCOVERED)).as("with “%s”", fragment).isEqualTo(true);
        }
    }

    @Test
    void paperHasThePageWithoutTheRail() {
        Page page = visitor.enter();
        visitor.open(Pages.briefing(visitor.site()));
        assertThat(page.locator(".rail")).isVisible();

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(page.locator(".rail")).isHidden();
        assertThat(page.locator("#make")).isHidden();
        assertThat(page.locator("#text")).isVisible();
        assertThat(page.locator("#demonstration")).isVisible();
    }

    private List<?> stickingOut() {
        return (List<?>) visitor.page().evaluate(STICKING_OUT);
    }
}
