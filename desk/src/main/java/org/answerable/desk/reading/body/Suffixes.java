package org.answerable.desk.reading.body;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.answerable.desk.reading.mention.Mention;
import org.answerable.desk.reading.mention.MentionType;
import org.answerable.desk.reading.text.View;

/** A case ending that a hyphen joins to an acronym is no part of the name. */
final class Suffixes {
    private static final Pattern ENDING = Pattern.compile("(?<=\\p{Lu})[-‐‑]\\p{Ll}+$");

    private Suffixes() {}

    static Mention cut(View view, Mention mention) {
        if (mention.type() != MentionType.ORGANISATION) {
            return mention;
        }
        Matcher ending = ENDING.matcher(mention.in(view.text()));
        return ending.find() && ending.start() > 1
                ? new Mention(
                        mention.start(),
                        mention.start() + ending.start(),
                        mention.type(),
                        mention.features(),
                        mention.annotator())
                : mention;
    }
}
