package org.answerable.desk.reading.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.answerable.desk.reading.text.View;

/**
 * A text in which mentions are marked by hand, for tests: {@code {P|Anna Example}}, with a kind {@code {E:arrest|arrested}}, a time
 * {@code {D=2019-02-06|6 February}}, a number {@code {I#7|Declaration no. 7}}. Marks may nest.
 */
public final class Marked {
    private final StringBuilder text = new StringBuilder();
    private final List<Mention> mentions = new ArrayList<>();
    private final Map<Mention, String> times = new HashMap<>();
    private final String marked;
    private final String language;
    private int at;

    private Marked(String marked, String language) {
        this.marked = marked;
        this.language = language;
        read();
    }

    public static Marked english(String marked) {
        return new Marked(marked, "en");
    }

    public static Marked in(String language, String marked) {
        return new Marked(marked, language);
    }

    public View view() {
        return View.of(text.toString(), language);
    }

    public String text() {
        return text.toString();
    }

    public List<Mention> mentions() {
        return mentions;
    }

    public Map<Mention, String> times() {
        return times;
    }

    private void read() {
        while (at < marked.length()) {
            char c = marked.charAt(at++);
            if (c == '}') {
                return;
            }
            if (c == '{') {
                mention();
            } else {
                text.append(c);
            }
        }
    }

    private void mention() {
        int bar = marked.indexOf('|', at);
        String label = marked.substring(at, bar);
        at = bar + 1;
        int start = text.length();
        read();
        Map<String, String> features = new HashMap<>();
        if (label.startsWith(":", 1)) {
            features.put("kind", label.substring(2));
        }
        if (label.startsWith("#", 1)) {
            features.put("number", label.substring(2));
        }
        Mention mention = new Mention(start, text.length(), MentionType.of(label.charAt(0)), features, "test@1");
        mentions.add(mention);
        if (label.startsWith("=", 1)) {
            times.put(mention, label.substring(2));
        }
    }
}
