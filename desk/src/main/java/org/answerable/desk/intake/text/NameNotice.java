package org.answerable.desk.intake.text;

import java.util.List;

/** The notice for a name whose ending contradicts the content. */
final class NameNotice {
    private NameNotice() {}

    static List<String> of(MediaKind content, String name) {
        return MediaKind.claimedBy(name)
                .filter(claimed -> claimed != content && !bothAreText(claimed, content))
                .map(claimed -> "the name says " + claimed + ", the content is " + content + ": taken as " + content)
                .stream()
                .toList();
    }

    /** A table or a list in a .txt is no contradiction. */
    private static boolean bothAreText(MediaKind claimed, MediaKind content) {
        return claimed == MediaKind.TXT && content == MediaKind.CSV;
    }
}
