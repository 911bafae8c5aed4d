package org.answerable.desk.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.answerable.record.Refusal;

/** Reads the text of pictures and of scanned PDFs, page by page, by the machine's Tesseract. */
public final class PictureReader {
    private static final int MOST_CHARACTERS = Limits.DEFAULT.maxCharacters();

    private final PagePainter painter;

    /** @param painter draws the pages */
    public PictureReader(PagePainter painter) {
        this.painter = painter;
    }

    /** Told after each page. */
    public interface Progress {
        /** So many pages of so many are read. */
        void page(int done, int of);
    }

    /**
     * Reads a file.
     *
     * @param key its SHA-256
     * @param mediaType what it is
     * @return its text with its pages; the notices say how sure the machine was. Empty when it saw no letters
     * @throws Refusal when a page cannot be drawn or read; nothing is half read
     */
    public ReadText read(
            Tesseract tesseract, String key, PagePainter.Original original, String mediaType, Progress progress) {
        CanonicalText text = new CanonicalText(MOST_CHARACTERS);
        int words = 0;
        double confidence = 0;
        int pages = 1;
        for (int page = 1; page <= pages; page++) {
            PagePicture picture = painter.large(key, original, page);
            pages = picture.pages();
            text.startPage();
            if (picture.png().length > 0) {
                RecognisedPage seen = tesseract.read(picture.png());
                append(text, seen.text());
                words += seen.words();
                confidence += seen.confidence();
            }
            progress.page(page, pages);
        }
        text.trimEnd();
        List<String> notices = new ArrayList<>();
        notices.add("read from a picture by a machine, " + tesseract.named() + ", whose mean confidence is "
                + String.format(Locale.ROOT, "%.0f", words == 0 ? 0 : confidence / words)
                + " %; compare what you quote with the picture");
        notices.addAll(text.notices());
        return new ReadText(mediaType, text.toString(), text.pageStarts(), null, null, 0, notices);
    }

    private static void append(CanonicalText text, String seen) {
        try {
            text.append(seen);
        } catch (Unreadable e) {
            throw new Refusal("The picture was not read: " + e.reason() + ".", e);
        }
    }
}
