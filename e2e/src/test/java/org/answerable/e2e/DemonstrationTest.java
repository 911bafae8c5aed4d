package org.answerable.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("browser")
class DemonstrationTest {
    @RegisterExtension
    final Visitor visitor = new Visitor();

    @Test
    void theDeclarationShowsBothCountsEachWithItsDateAndOpenAtItsOwnSource() {
        Page page = visitor.enter();
        visitor.open("/entities/" + visitor.site().named("PACE Written Declaration 670"));
        Locator counts = page.locator("[data-property=signatoryCount] .answer");

        assertThat(counts).hasCount(2);
        Locator january = counts.filter(new Locator.FilterOptions().setHasText("24 January 2019"));
        Locator april = counts.filter(new Locator.FilterOptions().setHasText("24 April 2019"));
        assertThat(january.locator(".v")).hasText("22");
        assertThat(april.locator(".v")).hasText("24");

        january.locator(".v").click();
        assertThat(page.locator("#opens mark.now")).containsText("twenty-two members");
        assertThat(page.locator("#opens")).containsText("Briefing on Written Declaration 670");
        april.locator(".v").click();
        assertThat(page.locator("#opens mark.now")).containsText("24 signatories");
        assertThat(page.locator("#opens")).containsText("Written Declaration 670, restated");
    }

    @Test
    void noPersonShowsASentenceOfEightYears() {
        Page page = visitor.enter();
        visitor.open("/people");
        List<String> people = page.locator("#entities tbody a").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();

        assertThat(people)
                .hasSizeGreaterThan(10)
                .contains("/entities/" + visitor.site().named("Aset Abishev"));
        for (String person : people) {
            assertThat(page.request().get(visitor.site().at(person)).text())
                    .as(person)
                    .contains("id=\"entity\"")
                    .doesNotContainIgnoringCase("8 years", "eight years");
        }
    }

    @Test
    void everyPageSaysThatItIsADemonstration() {
        Page page = visitor.enter();
        for (String path : Pages.all(visitor.site())) {
            visitor.open(path);
            assertThat(page.locator("#demonstration")).containsText("Demonstration");
        }
    }

    @Test
    void aRestatedSourceSaysSoWhereverItIsRead() {
        Page page = visitor.enter();
        visitor.open(Pages.declaration(visitor.site()));
        assertThat(page.locator("h1 + .lead [data-restated]")).isVisible();
        visitor.open(Pages.declaration(visitor.site()) + "/custody");
        assertThat(page.locator("[data-restated]")).isVisible();
        assertThat(page.locator("main")).containsText("never an exhibit");
    }
}
