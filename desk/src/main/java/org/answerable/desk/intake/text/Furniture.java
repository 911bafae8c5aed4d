package org.answerable.desk.intake.text;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Takes the site away from around an article: menus, banners, cookie bars, lists of other pages. */
final class Furniture {
    static final String NEVER_TEXT =
            "script, style, noscript, template, iframe, object, embed, svg, canvas, audio, video, button, select, input, textarea, head";
    private static final String AROUND =
            "nav, aside, menu, dialog, [hidden], [aria-hidden=true], [role=navigation], [role=banner], "
                    + "[role=contentinfo], [role=complementary], [role=search], [role=menu], [role=menubar], [role=dialog], [role=alertdialog]";
    private static final String HEADS_AND_FEET = "header, footer";
    private static final Pattern NAMED = Pattern.compile(
            "(^|[\\s_-])(cookies?|consent|gdpr|breadcrumbs?|menu|navbar|navigation|nav|sidebar|share|sharing|social|newsletter"
                    + "|skip-?link|skip-to|pagination|pager|related|banner|masthead|topbar|site-header|site-footer|advert(isement)?|promo)"
                    + "([\\s_-]|$)",
            Pattern.CASE_INSENSITIVE);
    private static final String CONTAINERS = "div, section, ul, ol, p, form, table, span";
    private static final String MATTER = "main, article, [role=main]";

    private final Element body;
    private final int whole;

    private Furniture(Element body) {
        this.body = body;
        this.whole = body.text().length();
    }

    /** Changes the page; gives the part that is read. */
    static Element cut(Document page, Draft draft) {
        Element heading = page.selectFirst("h1");
        page.select(NEVER_TEXT).remove();
        Furniture furniture = new Furniture(page.body());
        furniture.removeAround();
        Element matter = furniture.matter();
        if (heading != null && matter.selectFirst("h1") == null) matter.prependChild(heading);
        if (matter.text().length() < furniture.whole) {
            draft.notice("menus, banners and other parts of the site around the text were left out");
        }
        return matter;
    }

    private void removeAround() {
        remove(body.select(AROUND));
        remove(body.select(HEADS_AND_FEET).stream()
                .filter(part -> part.closest(MATTER) == null)
                .toList());
        remove(body.select(CONTAINERS).stream()
                .filter(Furniture::isNamedAsFurniture)
                .toList());
    }

    private void remove(List<Element> parts) {
        parts.stream().filter(this::isAround).toList().forEach(Element::remove);
    }

    private static boolean isNamedAsFurniture(Element part) {
        return NAMED.matcher(part.className()).find()
                || NAMED.matcher(part.id()).find();
    }

    /** Never the text itself, however it is named, nor what holds most of the page. */
    private boolean isAround(Element part) {
        return !part.is(MATTER)
                && part.selectFirst(MATTER) == null
                && 2 * part.text().length() <= whole;
    }

    /** The one main part, else the one article, where it holds a good part of what is left; else everything that is left. */
    private Element matter() {
        int left = body.text().length();
        for (String choice : List.of("main, [role=main]", "article")) {
            List<Element> found = body.select(choice);
            if (found.size() == 1 && 4 * found.getFirst().text().length() >= left) return found.getFirst();
        }
        return body;
    }
}
