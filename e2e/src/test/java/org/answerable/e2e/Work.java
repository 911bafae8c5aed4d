package org.answerable.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.Map;

/** What people do with hand and eye on the pages, in the words in which tests speak. */
final class Work {
    private static final String WHERE_IT_STANDS = """
            async words => {
              await document.fonts.ready; // the letters move once more when their fonts come
              const runs = document.createTreeWalker(document.getElementById("text"), NodeFilter.SHOW_TEXT);
              for (let run = runs.nextNode(); run; run = runs.nextNode()) {
                const at = run.data.indexOf(words);
                if (at < 0) continue;
                run.parentElement.scrollIntoView({ block: "center" });
                const range = document.createRange();
                range.setStart(run, at);
                range.setEnd(run, at + words.length);
                const lines = [...range.getClientRects()];
                const first = lines[0], last = lines[lines.length - 1];
                return { x: first.left, y: first.top + first.height / 2, toX: last.right, toY: last.top + last.height / 2 };
              }
              throw new Error("the text does not say: " + words);
            }
            """;

    private final Page page;

    Work(Page page) {
        this.page = page;
    }

    /** Stores files in the case, through the form; the links to the stored sources. */
    Locator upload(String address, FilePayload... files) {
        page.navigate(address);
        page.locator("#files").setInputFiles(files);
        page.locator("#caseId").selectOption(new SelectOption().setLabel(Site.CASE));
        page.locator("#store").click();
        page.locator("#results").waitFor();
        return page.locator("#results li[data-result=stored] a");
    }

    /** Selects words of the text with the mouse, from their first letter to their last. */
    void select(String words) {
        page.locator("#text").waitFor();
        page.waitForLoadState();
        Map<?, ?> place = (Map<?, ?>) page.evaluate(WHERE_IT_STANDS, words);
        page.mouse().move(number(place, "x") + 0.5, number(place, "y"));
        page.mouse().down();
        page.mouse()
                .move(
                        number(place, "toX") - 0.5,
                        number(place, "toY"),
                        new com.microsoft.playwright.Mouse.MoveOptions().setSteps(4));
        page.mouse().up();
    }

    /** Fills in the form of the claim that is open and sends it, by keyboard alone from the subject's name on. */
    void claim(String whom, String property, String value) {
        page.keyboard().type(whom);
        page.locator("#property").fill(property);
        page.locator("#value").fill(value);
        page.locator("#make-claim").focus();
        page.keyboard().press("Enter");
        page.locator("#card").waitFor();
    }

    /** The texts of all that a selector finds. */
    List<String> texts(String selector) {
        return page.locator(selector).allInnerTexts();
    }

    private static double number(Map<?, ?> place, String name) {
        return place.get(name) instanceof Number number ? number.doubleValue() : Double.NaN;
    }
}
