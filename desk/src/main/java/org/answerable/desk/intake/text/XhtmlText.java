package org.answerable.desk.intake.text;

import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Takes the XHTML events in which Tika's parsers tell a document, and writes blocks. */
final class XhtmlText extends DefaultHandler {
    private final BlockText out;
    private int hidden;

    XhtmlText(CanonicalText text) {
        this.out = new BlockText(text);
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) {
        switch (localName) {
            case "head", "script", "style" -> hidden++;
            case "p", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table" -> out.paragraph();
            case "tr" -> out.startRow();
            case "td", "th" -> out.startCell();
            case "br" -> out.lineBreak();
            default -> {
                // Inline mark-up carries no text of its own.
            }
        }
    }

    @Override
    public void endElement(String uri, String localName, String qName) {
        switch (localName) {
            case "head", "script", "style" -> hidden--;
            case "p", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table" -> out.paragraph();
            case "tr" -> out.endRow();
            case "td", "th" -> out.endCell();
            default -> {
                // Inline mark-up carries no text of its own.
            }
        }
    }

    @Override
    public void characters(char[] ch, int start, int length) {
        if (hidden == 0) out.words(new String(ch, start, length));
    }

    @Override
    public void ignorableWhitespace(char[] ch, int start, int length) {
        characters(ch, start, length);
    }
}
