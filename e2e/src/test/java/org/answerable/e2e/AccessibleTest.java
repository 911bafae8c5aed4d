package org.answerable.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("browser")
class AccessibleTest {
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    @RegisterExtension
    final Visitor visitor = new Visitor();

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void noPageBreaksTheAccessibilityGuidelines(ColorScheme scheme) {
        Page page = visitor.page();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        List<String> violations = new ArrayList<>();
        visitor.open("/sign-in");
        violations.addAll(violations("/sign-in"));
        visitor.enter();
        for (String path : Pages.all(visitor.site())) {
            visitor.open(path);
            violations.addAll(violations(path));
        }
        visitor.open(Pages.instrument(visitor.site()));
        page.locator(".v").first().click();
        page.locator("#opens mark.now").waitFor();
        violations.addAll(violations("an instrument, opened"));
        visitor.open(Pages.briefing(visitor.site()));
        page.keyboard().press("c");
        page.locator("#named").waitFor();
        violations.addAll(violations("a source, making a claim"));
        assertThat(violations).isEmpty();
    }

    private List<String> violations(String where) {
        return violations(visitor.page(), where);
    }

    static List<String> violations(Page page, String where) {
        List<String> found = new ArrayList<>();
        for (Rule rule : new AxeBuilder(page).withTags(WCAG).analyze().getViolations()) {
            for (CheckedNode node : rule.getNodes()) {
                found.add(where + ": " + rule.getId() + " " + node.getHtml() + " " + node.getFailureSummary());
            }
        }
        return found;
    }
}
