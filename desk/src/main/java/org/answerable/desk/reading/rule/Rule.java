package org.answerable.desk.reading.rule;

import java.util.List;
import java.util.Map;
import org.answerable.desk.reading.mention.MentionType;

/**
 * A rule as its file tells it.
 *
 * @param file the file, {@code en/dates}
 * @param version the file's version
 * @param layer when it runs
 * @param name its name in the file
 * @param type what it finds
 * @param features what every mention of it has
 * @param priority which of two equally long mentions stays: the higher
 * @param patterns alternatives
 * @param next what may follow a mention of this rule, again and again, each a mention of its own
 * @param examples what it finds and what it does not
 */
record Rule(
        String file,
        int version,
        int layer,
        String name,
        MentionType type,
        Map<String, String> features,
        int priority,
        List<Pattern> patterns,
        List<Pattern> next,
        List<Example> examples) {

    /** A text with what must be found in it; see {@link ExampleText}. */
    record Example(int line, String marked, boolean positive) {}

    String annotator() {
        return "rules/" + file + "@" + version;
    }
}
