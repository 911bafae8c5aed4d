package org.answerable.desk.reading.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.answerable.desk.reading.Found;
import org.answerable.desk.reading.Predictions;
import org.answerable.desk.reading.frame.Frame;
import org.jspecify.annotations.Nullable;

/**
 * What is marked in a text, by a person or by a program.
 *
 * @param spans the mentions
 * @param frames the acts; absent where nobody marked any
 */
public record Marked(List<Span> spans, @Nullable List<Told> frames) {
    /** What a program found. */
    public static Marked of(String text, Found found) {
        List<Span> spans = found.mentions().stream()
                .filter(Predictions::guided)
                .map(each -> new Span(each.start(), each.end(), Predictions.type(each)))
                .toList();
        List<Told> frames = new ArrayList<>();
        for (Frame each : found.frames()) {
            List<Told.Part> parts = each.arguments().stream()
                    .map(part -> new Told.Part(
                            part.role().code(),
                            part.mention().start(),
                            part.mention().end(),
                            Objects.requireNonNullElse(part.value(), "-"),
                            part.mention().in(text)))
                    .filter(part -> !part.role().equals("when") || !part.value().equals("-"))
                    .toList();
            Span act = new Span(each.act().start(), each.act().end(), "E:" + each.kind());
            if (Predictions.guided(each.act())
                    && frames.stream().noneMatch(other -> other.act().equals(act))) {
                frames.add(new Told(act, Predictions.modality(each.modality()), parts));
            }
        }
        return new Marked(spans, frames);
    }
}
