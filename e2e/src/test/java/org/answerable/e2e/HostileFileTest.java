package org.answerable.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("browser")
class HostileFileTest {
    @RegisterExtension
    final Visitor visitor = new Visitor();

    /** That nothing remote is fetched, the visitor itself holds every page to. */
    @Test
    void aPageWithAScriptInItsNameAndItsBodyReadsAsText() {
        Page page = visitor.enter();
        List<String> dialogs = new ArrayList<>();
        page.onDialog(dialog -> {
            dialogs.add(dialog.message());
            dialog.dismiss();
        });
        var file = Papers.html(
                "<script>alert(1)</script>.html",
                "&lt;script&gt;alert(2)&lt;/script&gt;&lt;img src=x onerror=alert(3)&gt;",
                "<p>Before it.</p><script>alert(4)</script><img src=\"https://remote.example/pixel.png\" onerror=\"alert(5)\">"
                        + "<p>Written out: &lt;script&gt;alert(6)&lt;/script&gt; &lt;img src=\"https://remote.example/2.png\"&gt;</p>"
                        + "<iframe src=\"https://remote.example/frame\"></iframe><a href=\"javascript:alert(7)\">press</a>");

        new Work(page).upload(visitor.site().at("/sources/add"), file).click();

        assertThat(page.locator("#text")).containsText("Before it.");
        assertThat(page.locator("#text")).containsText("Written out: <script>alert(6)</script>");
        assertThat(page.locator("h1")).containsText("<script>alert(2)</script>");
        assertThat(page.locator("main img, main iframe, main script, a[href^=javascript]"))
                .hasCount(0);
        page.locator("#custody-link").click();
        assertThat(page.locator("#custody")).containsText("<script>alert(1)<_script>.html".replace('_', '/'));
        visitor.open("/sources");
        visitor.open("/search?q=" + "%3Cscript%3Ealert(8)%3C%2Fscript%3E");
        assertThat(page.locator("#q")).hasValue("<script>alert(8)</script>");
        assertThat(dialogs).isEmpty();
    }

    @Test
    void theOriginalOfAPageIsHandedOutAndNeverShown() {
        Page page = visitor.enter();
        var file = Papers.html("shown.html", "A page", "<p>Shown?</p><script>alert(9)</script>");
        new Work(page).upload(visitor.site().at("/sources/add"), file).click();

        var answer = page.request()
                .get(page.locator("#original").evaluate("link => link.href").toString());

        assertThat(answer.headers().get("content-disposition")).startsWith("attachment");
        assertThat(answer.headers().get("x-content-type-options")).isEqualTo("nosniff");
    }
}
