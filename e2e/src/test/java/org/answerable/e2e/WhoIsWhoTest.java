package org.answerable.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.answerable.record.claim.Claim;
import org.answerable.record.identity.Judgement;
import org.answerable.record.source.Confidentiality;
import org.answerable.record.source.Source;
import org.answerable.record.view.EntityRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The senator's declaration has “Kezhenbek Abishev” for Kenzhebek Abishev, and names Aset Abishev beside him. */
@Tag("browser")
class WhoIsWhoTest {
    @RegisterExtension
    final Visitor visitor = new Visitor();

    @Test
    void theMisspeltNameIsOfferedDecidedTakenBackAndDecidedAgainByKeyAlone() {
        Site site = visitor.site();
        UUID right = person("Kenzhebek Abishev", "journalist");
        UUID misspelt = site.named("Kezhenbek Abishev");
        UUID namesake = site.named("Aset Abishev");
        EntityRecord before = record(right);
        EntityRecord beforeOfOther = record(misspelt);
        Page page = visitor.enter();
        visitor.open("/entities/" + right);
        press("w");
        assertThat(page.locator("#pair")).hasAttribute("data-other", misspelt.toString());
        assertThat(page.locator("#reasons")).containsText("Kezhenbek");
        assertThat(page.locator("[data-candidate='" + namesake + "'] [data-likely=true]"))
                .hasCount(0);

        press("s");
        assertThat(page.locator("#flash")).containsText("decided to be the same");
        assertThat(page.locator("#one")).containsText("Kezhenbek Abishev");
        visitor.open("/entities/" + misspelt);
        assertThat(page.locator("main")).containsText("Also written");
        assertThat(page.locator("main")).containsText("Kenzhebek Abishev");
        assertThat(page.locator("main")).containsText("Kezhenbek Abishev");
        assertThat(page.locator("#facts")).containsText("journalist");

        press("w");
        page.locator("[data-undo]").click();
        assertThat(page.locator("#flash")).containsText("Taken back");
        assertThat(record(right)).isEqualTo(before);
        assertThat(record(misspelt)).isEqualTo(beforeOfOther);

        page.locator("#reason").fill("one man, two spellings");
        page.locator("#reason").press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator("#flash")).containsText("decided to be the same");
        assertThat(page.locator("#history")).containsText("one man, two spellings");
        assertThat(record(right).entities()).containsExactlyInAnyOrder(right, misspelt);
        press("u");
        assertThat(page.locator("#flash")).containsText("Taken back");
        press("d");
        assertThat(page.locator("#flash")).containsText("decided to be two");
        assertThat(page.locator("#decided")).containsText("different");
    }

    @Test
    void whoIsKnownInAnotherScriptIsOfferedWhileAProposalIsAccepted() {
        UUID known = person("Гуннар Вийк", "ferryman");
        Source source = visitor.site().source("script.txt", "Gunnar Wiik is a bailiff.", Confidentiality.CASE);
        while (visitor.site()
                        .desk()
                        .proposals()
                        .counts(visitor.site().owner(), source.id())
                        .all()
                == 0) {
            Thread.onSpinWait();
        }
        visitor.enter();
        Page page = visitor.open("/sources/" + source.id() + "/proposals");
        ProposalsByKeyTest.ready(page);

        page.keyboard().press("a");
        assertThat(page.locator("#likes")).containsText("Гуннар Вийк");
        page.keyboard().press("Enter");
        ProposalsByKeyTest.stored(page);

        assertThat(record(known).property("position").orElseThrow().answers())
                .extracting(answer -> answer.value().text())
                .containsExactlyInAnyOrder("ferryman", "bailiff");
        assertThat(record(known).names()).contains("Gunnar Wiik");
    }

    @Test
    void pairsAreDecidedWithoutAScript() {
        UUID one = person("Hedda Ruud", "cook");
        UUID other = person("Хедда Рууд", "cook");
        try (BrowserContext plain = Objects.requireNonNull(visitor.session().browser())
                .newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = plain.newPage();
            page.navigate(visitor.site().link());
            page.navigate(visitor.site().at("/entities/" + one + "/who"));
            page.locator("#different").click();
            assertThat(page.locator("#flash")).containsText("decided to be two");
            page.locator("#undo").click();
            assertThat(page.locator("#pair")).hasAttribute("data-other", other.toString());
            page.locator("#unsure").click();
            assertThat(page.locator("#decided")).containsText("unsure");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void noPageOfItBreaksTheAccessibilityGuidelinesOrSticksOut(ColorScheme scheme) {
        UUID one = person("Ingrid Sæle", "pilot");
        UUID other = person("Ингрид Сэле", "pilot");
        UUID same = person("Ingrid Saele", "teacher");
        visitor.site().desk().people().decide(visitor.site().owner(), one, same, Judgement.SAME, "the same school");
        Page page = visitor.page();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        visitor.enter();
        List<String> violations = new ArrayList<>();
        for (String path : List.of("/who", "/entities/" + one + "/who", "/entities/" + other + "/who?with=" + one)) {
            page.setViewportSize(1440, 960);
            visitor.open(path);
            violations.addAll(AccessibleTest.violations(page, path));
            page.setViewportSize(320, 700);
            assertThat((List<?>) page.evaluate(FormsOfThePageTest.STICKING_OUT))
                    .as(path)
                    .isEmpty();
        }
        assertThat(violations).isEmpty();
    }

    /** A key before the page has its script is nobody's. */
    private void press(String key) {
        visitor.page().waitForLoadState();
        visitor.page().keyboard().press(key);
    }

    private EntityRecord record(UUID entity) {
        return visitor.site()
                .desk()
                .records()
                .of(visitor.site().owner(), entity)
                .orElseThrow();
    }

    private UUID person(String name, String post) {
        String sentence = name + " is a " + post + ".";
        Site site = visitor.site();
        Claim claim = site.position(
                site.source(post + " " + UUID.randomUUID() + ".txt", sentence, Confidentiality.CASE),
                name,
                post,
                sentence.substring(0, sentence.length() - 1));
        site.accept(claim);
        return claim.subject();
    }
}
