package org.answerable.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** Somebody with a fresh browser session for each test. No page may raise a script error or ask another host for anything. */
final class Visitor implements BeforeEachCallback, AfterEachCallback {
    /** Milliseconds; long, because the machine may be busy, and only what fails waits so long. */
    private static final int PATIENCE = 20_000;

    private static final Namespace HOUSE = Namespace.create(Visitor.class);

    private final List<String> troubles = new ArrayList<>();
    private @Nullable Site site;
    private @Nullable BrowserContext session;
    private @Nullable Page page;

    @Override
    public void beforeEach(ExtensionContext context) {
        ExtensionContext.Store whole = context.getRoot().getStore(HOUSE);
        Site opened = whole.computeIfAbsent(Site.class, key -> new Site(), Site.class);
        Browser browser = whole.computeIfAbsent(Chromium.class, key -> new Chromium(), Chromium.class)
                .browser();
        site = opened;
        session = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(1440, 960)
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE));
        session.setDefaultTimeout(PATIENCE);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        session.onRequest(request -> {
            if (!request.url().startsWith(opened.at("/")) && !request.url().startsWith("about:")) {
                troubles.add("asked " + request.url());
            }
        });
        session.onConsoleMessage(message -> {
            if (List.of("error", "warning").contains(message.type())) {
                troubles.add(
                        "console: " + message.text() + " at " + message.page().url());
            }
        });
        session.onWebError(error -> troubles.add("script: " + error.error()));
        page = session.newPage();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Objects.requireNonNull(session).close();
        List<String> found = List.copyOf(troubles);
        troubles.clear();
        assertThat(found).as("script errors, and requests to other hosts").isEmpty();
    }

    Site site() {
        return Objects.requireNonNull(site);
    }

    Page page() {
        return Objects.requireNonNull(page);
    }

    BrowserContext session() {
        return Objects.requireNonNull(session);
    }

    /** What the browser said of this so far was meant to happen. */
    void forgive(String trouble) {
        troubles.removeIf(each -> each.contains(trouble));
    }

    /** Opens a path of the desk. */
    Page open(String path) {
        page().navigate(site().at(path));
        return page();
    }

    /** Signs the home's owner in by a one-time link. */
    Page enter() {
        page().navigate(site().link());
        return page();
    }

    /** Signs an account in by its password. */
    Page enter(String name) {
        open("/sign-in");
        page().getByLabel("Name").fill(name);
        page().getByLabel("Password").fill(Site.PASSWORD);
        page().keyboard().press("Enter");
        page().locator("#sign-out").waitFor();
        return page();
    }
}
