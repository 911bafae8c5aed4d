package org.answerable.desk.intake.text;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Walks what is left of a page and writes its blocks. Tables that only lay out the page become blocks, the others rows. */
final class HtmlBlocks implements NodeVisitor {
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "caption",
            "center",
            "dd",
            "details",
            "dialog",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "legend",
            "li",
            "main",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "ul");

    private final BlockText out;

    private HtmlBlocks(BlockText out) {
        this.out = out;
    }

    static void write(Element root, BlockText out) {
        NodeTraversor.traverse(new HtmlBlocks(out), root);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            if (isPreformatted(text)) {
                out.preformatted(text.getWholeText());
            } else {
                out.words(text.getWholeText());
            }
        } else if (node instanceof Element element) {
            begin(element);
        }
    }

    private void begin(Element element) {
        switch (element.normalName()) {
            case "br" -> out.lineBreak();
            case "tr" -> {
                if (isRowOfValues(element)) out.startRow();
                else out.paragraph();
            }
            case "td", "th" -> {
                if (isCellOfValues(element)) out.startCell();
                else out.paragraph();
            }
            default -> {
                if (BLOCKS.contains(element.normalName())) out.paragraph();
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) return;
        switch (element.normalName()) {
            case "tr" -> {
                if (isRowOfValues(element)) out.endRow();
                else out.paragraph();
            }
            case "td", "th" -> {
                if (isCellOfValues(element)) out.endCell();
                else out.paragraph();
            }
            default -> {
                if (BLOCKS.contains(element.normalName())) out.paragraph();
            }
        }
    }

    private static boolean isPreformatted(TextNode text) {
        Element parent = text.parent();
        return parent != null && parent.normalName().equals("pre");
    }

    private static boolean isCellOfValues(Element cell) {
        return cell.parent() != null && isRowOfValues(cell.parent());
    }

    /** A row of a table that holds no table and no headings, and that stands in no such table's cell. */
    private static boolean isRowOfValues(Element row) {
        Element table = row.closest("table");
        if (table == null) return false;
        if (!table.hasAttr(LAYOUT)) table.attr(LAYOUT, laysOut(table) ? "yes" : "no");
        return table.attr(LAYOUT).equals("no");
    }

    private static final String LAYOUT = "answerable-layout";

    private static boolean laysOut(Element table) {
        return table.attr("role").equals("presentation")
                || table.selectFirst("td table, td h1, td h2, td h3, td p + p, td article, td ul + p") != null;
    }
}
