package org.answerable.desk.reading.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.answerable.desk.reading.mention.Mention;
import org.answerable.desk.reading.mention.MentionType;

/**
 * An example as rule files write it: what must be found stands in brackets, {@code [24 January 2014]}; what an earlier layer knows stands in
 * braces, {@code {P|Anna Example}} or, with a kind, {@code {E:arrest|arrested}}. A backslash before a bracket or brace makes it plain text.
 */
final class ExampleText {
    private final StringBuilder text = new StringBuilder();
    private final List<String> expected = new ArrayList<>();
    private final List<Mention> known = new ArrayList<>();
    private final String marked;
    private int at;

    ExampleText(String marked) {
        this.marked = marked;
        read('\0');
    }

    String text() {
        return text.toString();
    }

    /** The bracketed words, each as {@code start-end words}. */
    List<String> expected() {
        return expected;
    }

    List<Mention> known() {
        return known;
    }

    private void read(char until) {
        while (at < marked.length()) {
            char c = marked.charAt(at++);
            if (c == until) {
                return;
            }
            if (c == '\\' && at < marked.length()) {
                text.append(marked.charAt(at++));
            } else if (c == '[') {
                int start = text.length();
                read(']');
                expected.add(start + "-" + text.length() + " " + text.substring(start));
            } else if (c == '{') {
                String[] label = marked.substring(at, marked.indexOf('|', at)).split(":", -1);
                at = marked.indexOf('|', at) + 1;
                int start = text.length();
                read('}');
                Map<String, String> features = label.length > 1 ? Map.of("kind", label[1]) : Map.of();
                known.add(new Mention(start, text.length(), MentionType.of(label[0].charAt(0)), features, "example"));
            } else {
                text.append(c);
            }
        }
    }
}
