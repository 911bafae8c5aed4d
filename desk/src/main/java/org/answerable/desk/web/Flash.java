package org.answerable.desk.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A sentence for the next page alone.
 *
 * @param sentence what happened
 * @param refused whether it is a refusal
 * @param undo where to post to take it back; absent where that is not possible
 */
public record Flash(
        String sentence, boolean refused, @Nullable String undo) implements java.io.Serializable {
    static final String KEY = "flash";

    /** Something was done. */
    public static Flash done(String sentence) {
        return new Flash(sentence, false, null);
    }

    /** Something was done that can be taken back. */
    public static Flash undoable(String sentence, String undo) {
        return new Flash(sentence, false, undo);
    }

    /** Something was refused. */
    public static Flash refused(String sentence) {
        return new Flash(sentence, true, null);
    }

    /** Goes on to a page, which says it. */
    public String then(RedirectAttributes redirect, String path) {
        redirect.addFlashAttribute(KEY, this);
        return "redirect:" + path;
    }
}
