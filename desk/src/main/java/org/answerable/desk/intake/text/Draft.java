package org.answerable.desk.intake.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one format's reader fills in. */
final class Draft {
    private static final int TITLE = 300;

    private final CanonicalText text;
    private final List<String> notices = new ArrayList<>();
    private @Nullable String title;

    Draft(int maxCharacters) {
        this.text = new CanonicalText(maxCharacters);
    }

    CanonicalText text() {
        return text;
    }

    void notice(String sentence) {
        if (!notices.contains(sentence)) notices.add(sentence);
    }

    List<String> notices() {
        return notices;
    }

    /** The title as the file declares it, on one line; blank ones are none. */
    void title(@Nullable String declared) {
        if (declared == null) return;
        CanonicalText clean = new CanonicalText(Integer.MAX_VALUE);
        new BlockText(clean).words(declared);
        String line = clean.toString().replaceAll("[\\n\\t]+", " ").strip();
        int end = Math.min(TITLE, line.length());
        if (end < line.length() && Character.isHighSurrogate(line.charAt(end - 1))) end--;
        if (!line.isEmpty()) title = line.substring(0, end);
    }

    @Nullable
    String title() {
        return title;
    }
}
