package org.answerable.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Narrow screens and paper. */
@Tag("browser")
class FormsOfThePageTest {
    private static final String STICKING_OUT = """
            () => document.documentElement.scrollWidth <= innerWidth ? [] : [...document.querySelectorAll("body *")]
              .filter(each => each.getBoundingClientRect().right > innerWidth + 0.5)
              .map(each => each.tagName + "." + each.className + "#" + each.id).slice(0, 8)
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
