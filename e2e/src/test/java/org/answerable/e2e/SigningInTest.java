package org.answerable.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("browser")
class SigningInTest {
    @RegisterExtension
    final Visitor visitor = new Visitor();

    @Test
    void theLinkSignsInOnceAndNotASecondTime() {
        String link = visitor.site().link();
        Page page = visitor.page();

        page.navigate(link);
        assertThat(page.locator("h1")).hasText("To do");
        assertThat(page.locator(".who")).containsText("owner");

        page.locator("#sign-out").click();
        page.navigate(link);
        assertThat(page.locator("h1")).hasText("Sign in");
        visitor.open("/sources");
        assertThat(page.locator("h1")).hasText("Sign in");
    }

    @Test
    void aPasswordSignsIn() {
        Page page = visitor.enter("owner");

        assertThat(page.locator("h1")).hasText("To do");
    }

    @Test
    void aWrongPasswordIsRefusedInOneSentence() {
        Page page = visitor.open("/sign-in");
        page.getByLabel("Name").fill("owner");
        page.getByLabel("Password").fill("not the password at all");
        page.keyboard().press("Enter");

        assertThat(page.locator(".flash.refused")).isVisible();
        assertThat(page.locator("#sign-out")).hasCount(0);
    }

    @Test
    void theAddressItselfAnswersAStrangerWithTheWayIn() {
        Response answer =
                Objects.requireNonNull(visitor.page().navigate(visitor.site().at("/")));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(visitor.page().getByLabel("Password")).isVisible();
        assertThat(visitor.page().locator("main")).containsText("one-time link");
    }
}
