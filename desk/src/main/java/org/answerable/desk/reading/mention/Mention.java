package org.answerable.desk.reading.mention;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Words of a text that name something.
 *
 * @param start UTF-16 offset of the first of them
 * @param end the offset after the last
 * @param type what they name
 * @param features what else the annotator knows: {@code kind} of an act, {@code name} in the nominative, the captures of a rule
 *     ({@code day}, {@code month}, …) as they stand in the text
 * @param annotator who says so: name and version, {@code rules/en/dates@1}; several that agree are joined with {@code +}
 */
public record Mention(int start, int end, MentionType type, Map<String, String> features, String annotator) {
    public Mention {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("a mention has at least one character: " + start + "–" + end);
        }
        features = Map.copyOf(features);
    }

    /** A feature, when it is known. */
    public @Nullable String feature(String name) {
        return features.get(name);
    }

    /** A feature, or what stands for its absence. */
    public String feature(String name, String otherwise) {
        return features.getOrDefault(name, otherwise);
    }

    /** Whether it shares at least one character with another. */
    public boolean overlaps(Mention other) {
        return start < other.end && other.start < end;
    }

    /** Whether another lies inside it, or is as long. */
    public boolean covers(Mention other) {
        return start <= other.start && other.end <= end;
    }

    /** Its words in this text. */
    public String in(String text) {
        return text.substring(start, end);
    }
}
