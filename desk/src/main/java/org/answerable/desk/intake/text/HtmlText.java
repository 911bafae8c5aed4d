package org.answerable.desk.intake.text;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** A web page as a reader sees it: the article without the site around it. Parsed only; nothing is fetched and nothing runs. */
final class HtmlText {
    private static final int DEPTH = 400;

    private final Draft draft;

    HtmlText(Draft draft) {
        this.draft = draft;
    }

    void read(byte[] bytes) {
        read(HtmlEncoding.decode(bytes, draft));
    }

    private void read(String html) {
        Document page = parsed(html);
        draft.title(page.title());
        HtmlBlocks.write(Furniture.cut(page, draft), new BlockText(draft.text()));
    }

    /** The page as the body of a message: no site stands around it, so nothing is cut. */
    void readWithin(String html) {
        Document page = parsed(html);
        page.select(Furniture.NEVER_TEXT).remove();
        HtmlBlocks.write(page.body(), new BlockText(draft.text()));
    }

    private Document parsed(String html) {
        Parser parser = Parser.htmlParser();
        parser.setMaxDepth(DEPTH);
        Document page = Jsoup.parse(html, "", parser);
        if (!page.select("script").isEmpty()) draft.notice("contains scripts; they were not run");
        if (!page.select("img[src^=http], img[src^=//], iframe[src], link[rel=stylesheet][href]")
                .isEmpty()) {
            draft.notice("refers to pictures or pages elsewhere; nothing was fetched");
        }
        return page;
    }
}
