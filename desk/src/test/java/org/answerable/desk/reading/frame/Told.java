package org.answerable.desk.reading.frame;

import java.util.List;
import java.util.stream.Collectors;
import org.answerable.desk.reading.mention.Marked;

/** The frames of a marked text, each written as {@code kind modality role=words …}, for tests to compare. */
final class Told {
    private Told() {}

    static List<String> by(String marked) {
        return of(Marked.english(marked));
    }

    static List<String> of(Marked text) {
        return Frames.of(new Scene(text.view(), text.mentions()), text.times()).stream()
                .map(frame -> frame.kind() + " " + frame.modality().code()
                        + frame.arguments().stream()
                                .map(each -> " " + each.role().code() + "="
                                        + (each.value() == null ? each.mention().in(text.text()) : each.value()))
                                .collect(Collectors.joining()))
                .toList();
    }
}
