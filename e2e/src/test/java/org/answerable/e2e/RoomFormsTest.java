package org.answerable.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The room in its forms: both colours, narrow, on paper, and without a script. */
@Tag("browser")
class RoomFormsTest {
    private static final Map<String, String> OPENED =
            Map.of("e", "#edit-form", "l", "#link-form", "?", "#room-keys", "Shift+A", "#together-ask", "w", "#why p");

    @RegisterExtension
    final Visitor visitor = new Visitor();

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void nothingThatTheRoomOpensBreaksTheAccessibilityGuidelines(ColorScheme scheme) {
        Page page = visitor.page();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        enterRoom();
        List<String> violations = new ArrayList<>(AccessibleTest.violations(page, "the room"));
        OPENED.forEach((key, opened) -> {
            page.keyboard().press(key);
            assertThat(page.locator(opened)).isVisible();
            violations.addAll(AccessibleTest.violations(page, "the room after " + key));
            page.keyboard().press("Escape");
        });
        assertThat(violations).isEmpty();
    }

    @Test
    void nothingScrollsSidewaysOn320PixelsAndThePassageIsNotCovered() {
        Page page = visitor.page();
        page.setViewportSize(320, 700);
        enterRoom();
        assertThat((List<?>) page.evaluate(FormsOfThePageTest.STICKING_OUT)).isEmpty();
        assertThat(page.evaluate(FormsOfThePageTest.UNCOVERED)).isEqualTo(true);
        for (String key : List.of("e", "l")) {
            page.keyboard().press(key);
            assertThat(page.locator(OPENED.get(key))).isVisible();
            assertThat((List<?>) page.evaluate(FormsOfThePageTest.STICKING_OUT))
                    .as(key)
                    .isEmpty();
            page.keyboard().press("Escape");
        }
    }

    @Test
    void onPaperTheTextStandsWithItsSigns() {
        Page page = enterRoom();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("#text")).isVisible();
        assertThat(page.locator("#card")).isHidden();
        assertThat(page.locator(".rail")).isHidden();
    }

    @Test
    void proposalsAreDecidedWithoutAScript() {
        String room = Pages.room(visitor.site());
        try (BrowserContext plain = Objects.requireNonNull(visitor.session().browser())
                .newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = plain.newPage();
            page.navigate(visitor.site().link());
            page.navigate(visitor.site().at(room));
            assertThat(page.locator("#edit")).isHidden();
            page.locator("#reject").click();
            assertThat(page.locator("#flash")).containsText("Rejected");
            assertThat(page.locator("#card h2")).containsText("Birk Dahle");
            page.locator("input[value='2019-02-16']").check();
            page.locator("#accept").click();
            assertThat(page.locator("#card h2")).containsText("Carl Ebbe");
            page.locator("#undo").click();
            assertThat(page.locator("#card h2")).containsText("Birk Dahle");
            page.locator("#undo").click();
            assertThat(page.locator("#card h2")).containsText("Asta Bruun");
        }
    }

    private Page enterRoom() {
        visitor.enter();
        visitor.open(Pages.room(visitor.site()));
        ProposalsByKeyTest.ready(visitor.page());
        return visitor.page();
    }
}
