package org.answerable.desk.reading;

import java.util.List;
import java.util.UUID;
import org.answerable.desk.review.Leaf;
import org.answerable.desk.review.Vocabulary;
import org.answerable.record.claim.Modality;
import org.answerable.record.source.Source;
import org.jspecify.annotations.Nullable;

/**
 * The page on which the proposals of a source are decided.
 *
 * @param source the source
 * @param sheet the part of its text that is shown; absent where it has no text
 * @param counts how many proposals there are
 * @param current the one that is looked at; absent when there is none
 * @param task how the reading stands; absent when nobody asked for it
 * @param reads whether anything here reads texts
 * @param notices what the readings want people to know
 * @param pictured whether its pages can be seen as pictures
 * @param step what a decision made on this page without a script is called
 * @param undoable whether there is something of one's own to undo
 */
public record RoomPage(
        Source source,
        @Nullable Sheet sheet,
        Counts counts,
        @Nullable Shown current,
        @Nullable Task task,
        boolean reads,
        List<String> notices,
        boolean pictured,
        UUID step,
        boolean undoable) {
    /** What a proposal found by one annotator alone must reach to be accepted together with others, in percent, unless one says otherwise. */
    public static final int AGREED = 95;

    /** How many pages its text has. */
    public int pages() {
        return sheet == null ? 0 : sheet.pages();
    }

    /** In what sense something can be said. */
    public List<Modality> modalities() {
        return List.of(Modality.values());
    }

    /** What a subject can be. */
    public List<Vocabulary.Term> schemata() {
        return Vocabulary.schemata();
    }

    /**
     * A part of a text with the proposals marked in it.
     *
     * @param source the source
     * @param leaf which part
     * @param pages how many pages the source has
     * @param language what it is written in
     * @param paragraphs the part, marked
     */
    public record Sheet(
            UUID source, Leaf leaf, int pages, @Nullable String language, List<Marks.Paragraph> paragraphs) {}
}
