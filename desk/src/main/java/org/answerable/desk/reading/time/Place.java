package org.answerable.desk.reading.time;

import org.answerable.desk.reading.text.Block;
import org.answerable.desk.reading.text.Language;
import org.answerable.desk.reading.text.View;

/** Where in a text something stands. */
final class Place {
    private Place() {}

    /** The block at an offset; -1 before the first. */
    static int block(View view, int offset) {
        int sentence = view.sentenceAt(offset);
        return sentence < 0 ? -1 : view.sentences().get(sentence).block();
    }

    /** What a block is written in; English when nobody knows. */
    static Language language(Block block) {
        Language language = block.language();
        return language == null ? Language.ENGLISH : language;
    }
}
