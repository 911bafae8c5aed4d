package org.answerable.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("browser")
class WholeChainTest {
    private static final String SENTENCE = "Tomas Verin became clerk of the district court of Almara on 3 March 2031.";

    @RegisterExtension
    final Visitor visitor = new Visitor();

    @Test
    void aSentenceOfAnUploadedDocumentBecomesAFactThatOpensAtIt() throws IOException {
        Page page = visitor.enter();
        Work work = new Work(page);
        Locator stored = work.upload(
                visitor.site().at("/sources/add"),
                Papers.docx("minutes.docx", "Minutes of the quillwort commission.", SENTENCE, "Nobody objected."),
                Papers.pdf("letter.pdf", "To the quillwort commission:", "Tomas Verin has not answered our letter."),
                Papers.html(
                        "notice.html",
                        "Notice of the quillwort commission",
                        "<p>Tomas Verin will speak on Monday.</p>"));
        assertThat(stored).hasCount(3);

        stored.first().click();
        work.select(SENTENCE);
        page.keyboard().press("c");
        assertThat(page.locator("#quote")).hasValue(SENTENCE);
        assertThat(page.locator("#named")).isFocused();
        work.claim("Tomas Verin", "position", "clerk of the district court of Almara");
        assertThat(page.locator("#card")).hasAttribute("data-reading", "open");
        assertThat(page.locator("mark.now")).hasText(SENTENCE);

        page.waitForLoadState();
        page.keyboard().press("a");
        assertThat(page.locator("#card")).hasAttribute("data-reading", "accepted");
        assertThat(page.locator("mark.now")).hasClass("now done");

        page.locator("#card dd a").first().click();
        assertThat(page.locator("h1")).hasText("Tomas Verin");
        page.locator("[data-property=position] a.v").click();
        assertThat(page.locator("#opens mark.now")).hasText(SENTENCE);
        assertThat(background(page.locator("#opens mark.now"))).isNotEqualTo(background(page.locator("body")));

        page.locator("#opens a", new Page.LocatorOptions().setHasText("minutes"))
                .first()
                .click();
        assertThat(page.locator("mark.now")).hasText(SENTENCE);
        assertThat(page.locator("mark.now")).isInViewport();

        page.waitForLoadState();
        page.keyboard().press("u");
        assertThat(page.locator("#card")).hasAttribute("data-reading", "open");
        page.waitForLoadState();
        page.keyboard().press("a");
        assertThat(page.locator("#card")).hasAttribute("data-reading", "accepted");

        page.waitForLoadState(); // a key before the page has its script is nobody's
        page.keyboard().press("/");
        assertThat(page.locator("#find")).isFocused();
        page.keyboard().type("verin");
        page.keyboard().press("Enter");
        assertThat(page.locator("#found-entities li a"))
                .hasText(List.of("Tomas Verin").toArray(String[]::new));
        assertThat(work.texts("#found-sources li > a"))
                .containsExactlyInAnyOrder("minutes", "letter", "Notice of the quillwort commission");
    }

    @Test
    void theOriginalComesBackByteForByte() throws IOException {
        Page page = visitor.enter();
        var file = Papers.pdf("ledger.pdf", "The ledger of the fictional port of Brask.");
        new Work(page).upload(visitor.site().at("/sources/add"), file).click();

        String address = page.locator("#original").evaluate("link => link.href").toString();

        assertThat(visitor.session().request().get(address).body()).isEqualTo(file.buffer);
        page.locator("#custody-link").click();
        assertThat(page.locator("#custody tbody tr")).hasCount(2);
    }

    private static Object background(Locator at) {
        return at.evaluate("element => getComputedStyle(element).backgroundColor");
    }
}
