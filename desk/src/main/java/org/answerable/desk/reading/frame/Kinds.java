package org.answerable.desk.reading.frame;

import java.util.Locale;
import org.answerable.desk.reading.rule.Rules;
import org.answerable.desk.reading.text.Language;

/** Which kinds of acts take which parts, as the lists of {@code rules/all/frames} say. */
final class Kinds {
    private Kinds() {}

    /** Whether the kind of an act is one of a list: {@code PENAL} is {@code KINDS_PENAL} in the rule file. */
    static boolean are(String list, Placed act, Scene scene) {
        Language language = scene.language(act.sentence());
        return Rules.of(language == null ? Language.ENGLISH : language)
                .has("KINDS_" + list.toUpperCase(Locale.ROOT), of(act));
    }

    /** The kind of an act; empty when it has none. */
    static String of(Placed act) {
        return act.mention().feature("kind", "");
    }
}
