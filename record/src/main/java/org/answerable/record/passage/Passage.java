package org.answerable.record.passage;

import java.util.UUID;
import org.answerable.record.log.Content;

/**
 * A place in a source.
 *
 * @param sourceId the source
 * @param selector where in it
 */
public record Passage(UUID sourceId, Selector selector) {

    /** What the passage says, where it is words; otherwise where it is, in words. */
    public String words() {
        return switch (selector) {
            case Selector.Text text -> text.quote();
            case Selector.Region region -> "a region of the picture, page " + region.page();
            case Selector.TimeRange range -> "from second " + range.from() + " to " + range.to();
            case Selector.Cell cell -> "row " + cell.row() + (cell.column() == null ? "" : ", column " + cell.column());
            case Selector.XPath path -> path.path();
            case Selector.Pointer pointer -> pointer.path();
        };
    }

    /** Adds the passage to what the log commits to. */
    public void commitTo(Content content, String prefix) {
        content.uuid(prefix + "source", sourceId).text(prefix + "selector", W3cSelector.write(selector));
    }
}
