package org.answerable.desk.intake;

import org.answerable.desk.intake.text.Tesseract;
import org.answerable.record.source.Source;
import org.jspecify.annotations.Nullable;

/**
 * The page that offers to read a picture's text.
 *
 * @param source the source, which has no text
 * @param engine what would read it; absent when this machine has nothing that does
 * @param pages how many pages would be read
 * @param tooMany whether they are too many to wait for
 */
public record PictureTextPage(Source source, @Nullable Tesseract engine, int pages, boolean tooMany) {
    /** What to install on a machine that has nothing. */
    public String howToGetIt() {
        return Tesseract.HOW_TO_GET_IT;
    }
}
