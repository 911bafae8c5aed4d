package org.answerable.desk.intake.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The canonical text of one file and what is known about it. The same bytes under the same name give the same value every time.
 *
 * @param mediaType the media type that the content shows (RFC 6838), for example {@code application/pdf}
 * @param text the letters as they stand in the file, not normalised. Line ends are {@code \n}; there is no NUL, no lone surrogate and no control
 *     character but {@code \n} and {@code \t}. Empty for pictures, sound and film
 * @param pageStarts UTF-16 offset in {@code text} at which each page (PDF) or sheet (XLSX) begins, ascending, the first being 0; one
 *     entry for formats without pages
 * @param title the title that the file itself declares
 * @param language ISO 639-1 code of the language that most of the text is in; null where there is too little text or too much doubt
 * @param languageConfidence 0 to 1, comparable only between texts of this reader; 0 where {@code language} is null
 * @param notices sentences for the officer who stores the file: what was left out, repaired or looks odd
 */
public record ReadText(
        String mediaType,
        String text,
        List<Integer> pageStarts,
        @Nullable String title,
        @Nullable String language,
        double languageConfidence,
        List<String> notices) {
    public ReadText {
        pageStarts = List.copyOf(pageStarts);
        notices = List.copyOf(notices);
    }

    /** A source that is kept without text, as pictures, sound and film are. */
    static ReadText withoutText(MediaKind kind, List<String> notices) {
        return new ReadText(kind.mediaType(), "", List.of(0), null, null, 0, notices);
    }
}
