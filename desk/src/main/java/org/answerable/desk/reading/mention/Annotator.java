package org.answerable.desk.reading.mention;

import java.util.List;
import org.answerable.desk.reading.text.Language;
import org.answerable.desk.reading.text.View;

/** Finds mentions. An annotator keeps nothing between texts and may be called from several threads at once. */
public interface Annotator {
    /** Its name and version, as every proposal carries them: {@code stanford-crf@4.5.10}. */
    String id();

    /** Whether it reads this language. */
    boolean reads(Language language);

    /**
     * What it finds in the blocks of a text that are written in one language, in the order of the text.
     *
     * @param view the text
     * @param language one that it reads; blocks in others are passed over
     */
    List<Mention> annotate(View view, Language language);
}
