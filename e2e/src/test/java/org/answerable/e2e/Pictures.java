package org.answerable.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.UUID;
import org.answerable.record.claim.Claim;
import org.answerable.record.claim.Stated;

/** Takes the pictures of the documentation: run it by hand from the repository's folder, with the folder to write them to. */
final class Pictures implements AutoCloseable {
    private static final int WIDE = 1440;
    private static final int HIGH = 960;
    private static final int NARROW = 390;

    private final Site site = new Site();
    private final Chromium chromium = new Chromium();
    private final Path folder;

    private Pictures(Path folder) {
        this.folder = folder;
    }

    /**
     * Takes them all.
     *
     * @param arguments the folder; absent: docs/pictures
     */
    public static void main(String[] arguments) throws IOException {
        try (Pictures pictures = new Pictures(Path.of(arguments.length == 0 ? "docs/pictures" : arguments[0]))) {
            pictures.take();
        }
    }

    private void take() {
        String reading = reading();
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            String suffix = scheme == ColorScheme.LIGHT ? "" : "-dark";
            Page wide = page(WIDE, HIGH, scheme);
            shoot(wide, reading, "reading" + suffix);
            opened(wide, Pages.instrument(site), "instrument" + suffix);
            opened(wide, Pages.person(site), "person" + suffix);
            wide.context().close();
        }
        Page narrow = page(NARROW, 844, ColorScheme.LIGHT);
        shoot(narrow, reading, "reading-narrow");
        shoot(narrow, Pages.instrument(site), "instrument-narrow");
        shoot(narrow, Pages.person(site), "person-narrow");
        narrow.context().close();
    }

    private Page page(int width, int height, ColorScheme scheme) {
        Page page = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, height)
                        .setColorScheme(scheme))
                .newPage();
        page.navigate(site.link());
        return page;
    }

    /** The briefing at a claim that waits again, so that there is something to decide. */
    private String reading() {
        String briefing = Pages.briefing(site);
        UUID source = UUID.fromString(briefing.substring(briefing.lastIndexOf('/') + 1));
        Claim claim = site.desk().claims().on(site.owner(), source).stream()
                .map(Stated::claim)
                .filter(each -> each.property().equals("removalAttributedTo"))
                .findFirst()
                .orElseThrow();
        site.desk().claims().undo(site.owner(), claim.id());
        return briefing + "?claim=" + claim.id();
    }

    private void opened(Page page, String path, String name) {
        page.navigate(site.at(path));
        Locator answers = page.locator(".both .v");
        (answers.count() > 0 ? answers : page.locator(".v")).first().click();
        page.mouse().move(0, 0);
        page.locator("#opens mark.now").waitFor();
        picture(page, name);
    }

    private void shoot(Page page, String path, String name) {
        page.navigate(site.at(path));
        picture(page, name);
    }

    private void picture(Page page, String name) {
        page.evaluate("() => document.fonts.ready.then(() => true)");
        try {
            Png.write(page.screenshot(), folder.resolve(name + ".png"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        chromium.close();
        site.close();
    }
}
