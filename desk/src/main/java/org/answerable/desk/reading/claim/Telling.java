package org.answerable.desk.reading.claim;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.answerable.desk.reading.frame.Frame;
import org.answerable.desk.reading.frame.Scene;
import org.answerable.desk.reading.mention.Mention;

/**
 * What a text tells, before it is worded as claims.
 *
 * @param scene the text and the mentions in it
 * @param frames the acts
 * @param times what its dates mean, as Extended Date/Time Format
 * @param otherTimes what a relative date could also mean
 * @param figures a count or a penalty as it is written in a claim: {@code >500 people}, {@code up to 8 years}
 * @param instruments an instrument as the desk calls it: {@code PACE Written Declaration 670}
 */
public record Telling(
        Scene scene,
        List<Frame> frames,
        Map<Mention, String> times,
        Map<Mention, List<String>> otherTimes,
        Function<Mention, String> figures,
        Function<Mention, String> instruments) {
    String text() {
        return scene.view().text();
    }

    /** The words between two offsets, every run of white space as one space. */
    String words(int start, int end) {
        return text().substring(start, end).strip().replaceAll("\\s+", " ");
    }

    /** The words from one token to before another. */
    String wordsOf(int first, int after) {
        return after <= first
                ? ""
                : words(scene.token(first).start(), scene.token(after - 1).end());
    }
}
