package org.answerable.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.answerable.record.claim.Claim;
import org.answerable.record.claim.Stated;
import org.answerable.record.identity.Judgement;
import org.answerable.record.source.Confidentiality;

/** Takes the pictures of the documentation: run it by hand from the repository's folder, with the folder to write them to. */
final class Pictures implements AutoCloseable {
    private static final int WIDE = 1440;
    private static final int HIGH = 960;
    private static final int NARROW = 390;

    private static final String REPORT = """
            What was said at the hearings in Almara, written down by the foundation's observer.

            Signe Aker is a bailiff of the district court. On the first day Torsten Bly was a witness; Ulla Crone is allegedly a ferryman who \
            carried the papers across the river, and nobody asked her for them.

            The court heard that Signe Aker was a juror the next day, although the law allows it to nobody who works in the same house. Viggo Dam \
            is a cook; he was called for another reason, and Wenche Ek was a clerk of the ministry when the order came.

            Two more came in the afternoon. Yngve Foss is a notary, and Aase Gro is a teacher at the school beside the court. Neither was told \
            why the hearing had been put off, and neither was paid for the way. Bjarne Hop was allegedly a guard that night.
            """;

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
        rooms();
        whoIsWho();
    }

    /** Two records that may be of one man, decided and not. */
    private void whoIsWho() {
        for (String sentence : List.of(
                "Kenzhebek Abishev is a journalist.",
                "Әбішев Кенжебек is a poet.",
                "Кенжебек Абишев is a writer.",
                "Kenzhebek Abishev is a ferryman.")) {
            String name = sentence.substring(0, sentence.indexOf(" is a "));
            String post = sentence.substring(sentence.indexOf(" is a ") + 6, sentence.length() - 1);
            site.accept(site.position(
                    site.source("Note on a " + post + ".txt", sentence, Confidentiality.CASE),
                    name,
                    post,
                    sentence.substring(0, sentence.length() - 1)));
        }
        UUID one = site.named("Әбішев Кенжебек");
        site.desk().people().decide(site.owner(), one, site.named("Кенжебек Абишев"), Judgement.SAME, "the same book");
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            String suffix = scheme == ColorScheme.LIGHT ? "" : "-dark";
            Page page = page(WIDE, HIGH, scheme);
            shoot(page, "/entities/" + one + "/who", "who" + suffix);
            shoot(page, "/who", "who-waiting" + suffix);
            shoot(page, "/entities/" + one, "who-record" + suffix);
            page.context().close();
        }
        for (int width : new int[] {NARROW, 320}) {
            Page narrow = page(width, 844, ColorScheme.LIGHT);
            shoot(narrow, "/entities/" + one + "/who", "who-" + width);
            shoot(narrow, "/who", "who-waiting-" + width);
            narrow.context().close();
        }
    }

    /** The room where proposals are decided, with some of them decided. */
    private void rooms() {
        String room = "/sources/"
                + site.source("Report on the Almara hearings.txt", REPORT, Confidentiality.CASE)
                        .id()
                + "/proposals";
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            Page page = page(WIDE, HIGH, scheme);
            entered(page, room);
            if (scheme == ColorScheme.LIGHT) {
                page.keyboard().press("a");
                page.keyboard().press("r");
                page.keyboard().press("a");
            }
            page.locator("#room[data-saved=saved]:not([data-busy])").waitFor();
            picture(page, "proposals" + (scheme == ColorScheme.LIGHT ? "" : "-dark"));
            page.keyboard().press("w");
            picture(page, "proposals-why" + (scheme == ColorScheme.LIGHT ? "" : "-dark"));
            page.keyboard().press("e");
            picture(page, "proposals-edit" + (scheme == ColorScheme.LIGHT ? "" : "-dark"));
            page.keyboard().press("Escape");
            page.keyboard().press("l");
            picture(page, "proposals-link" + (scheme == ColorScheme.LIGHT ? "" : "-dark"));
            page.keyboard().press("Escape");
            page.keyboard().press("?");
            picture(page, "proposals-keys" + (scheme == ColorScheme.LIGHT ? "" : "-dark"));
            page.keyboard().press("Escape");
            page.keyboard().press("Shift+A");
            picture(page, "proposals-together" + (scheme == ColorScheme.LIGHT ? "" : "-dark"));
            page.context().close();
        }
        for (int width : new int[] {NARROW, 320}) {
            Page narrow = page(width, 844, ColorScheme.LIGHT);
            entered(narrow, room);
            picture(narrow, "proposals-" + width);
            narrow.keyboard().press("e");
            picture(narrow, "proposals-edit-" + width);
            narrow.context().close();
        }
        Page wide = page(WIDE, HIGH, ColorScheme.LIGHT);
        shoot(wide, "/", "todo");
        shoot(wide, "/reading", "to-read");
        entered(wide, room);
        wide.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
        picture(wide, "proposals-print");
        wide.context().close();
    }

    private void entered(Page page, String path) {
        page.navigate(site.at(path));
        page.locator("#room[data-ready=true]").waitFor();
        page.locator("#room[data-saved=saved]").waitFor();
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
