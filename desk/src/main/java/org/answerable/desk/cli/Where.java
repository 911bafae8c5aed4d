package org.answerable.desk.cli;

import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.answerable.desk.Desk;
import org.answerable.desk.access.Viewer;
import org.answerable.desk.intake.Sources;
import org.answerable.record.Refusal;
import org.answerable.record.passage.Passage;
import org.answerable.record.passage.Quotes;
import org.answerable.record.passage.Selector;
import org.answerable.record.source.CanonicalText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a claim stands: in which source, and at which place of it. */
final class Where {
    @Option(names = "--source", required = true, paramLabel = "ID")
    UUID source = new UUID(0, 0);

    @Option(names = "--quote", description = "exactly the words of the source")
    @Nullable
    String quote;

    @Option(
            names = "--start",
            defaultValue = "-1",
            description = "UTF-16 offset of the quote, where it stands more than once")
    int start = -1;

    @Option(
            names = "--region",
            paramLabel = "X,Y,W,H",
            description = "a rectangle of a picture, in per cent of its size")
    @Nullable
    String region;

    @Option(names = "--seconds", paramLabel = "FROM,TO", description = "a stretch of sound or film")
    @Nullable
    String seconds;

    Passage passage(Desk desk, Viewer viewer) {
        if (Stream.of(quote, region, seconds).filter(each -> each != null).count() != 1) {
            throw new Refusal("say where it stands with one of --quote, --region and --seconds");
        }
        Sources.Opened opened =
                desk.sources().open(viewer, source).orElseThrow(() -> new Refusal("there is no such source"));
        return new Passage(source, selector(opened));
    }

    private Selector selector(Sources.Opened opened) {
        try {
            if (region != null) {
                double[] sides = numbers(region, 4);
                return new Selector.Region(sides[0], sides[1], sides[2], sides[3], 1);
            }
            if (seconds != null) {
                double[] ends = numbers(seconds, 2);
                return new Selector.TimeRange(ends[0], ends[1]);
            }
        } catch (IllegalArgumentException e) {
            throw new Refusal("that is no place in a picture, sound or film: " + e.getMessage(), e);
        }
        CanonicalText text = opened.text();
        if (text == null) {
            throw new Refusal("this source has no text to quote; use --region or --seconds");
        }
        String words = String.valueOf(quote);
        return start < 0 ? Quotes.find(text, words) : Quotes.expect(text, start, start + words.length(), words);
    }

    private static double[] numbers(String list, int count) {
        double[] numbers = Arrays.stream(list.split(",", -1))
                .mapToDouble(Double::parseDouble)
                .toArray();
        if (numbers.length != count) {
            throw new IllegalArgumentException(count + " numbers are needed, separated by commas");
        }
        return numbers;
    }
}
