package org.answerable.desk.review;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.answerable.record.claim.Reading;
import org.answerable.record.claim.Stated;
import org.answerable.record.passage.Passage;
import org.answerable.record.passage.Selector;
import org.jspecify.annotations.Nullable;

/** A leaf of text cut into paragraphs and runs, so that every run is marked alike. Nothing of the text is lost but the line ends between. */
public final class Marked {
    private final UUID source;
    private final String text;
    private final Leaf leaf;
    private final List<Stretch> stretches;

    private record Stretch(int start, int end, Stated stated) {}

    Marked(UUID source, String text, Leaf leaf, List<Stated> claims, @Nullable UUID current) {
        this.source = source;
        this.text = text;
        this.leaf = leaf;
        this.stretches = claims.stream()
                .filter(each ->
                        each.open() || each.accepted() || each.claim().id().equals(current))
                .flatMap(this::stretches)
                .toList();
    }

    List<Paragraph> paragraphs(@Nullable UUID current) {
        List<Paragraph> paragraphs = new ArrayList<>();
        int start = leaf.start();
        while (start < leaf.end()) {
            int lineEnd = text.indexOf('\n', start);
            int end = lineEnd < 0 || lineEnd > leaf.end() ? leaf.end() : lineEnd;
            if (end > start) {
                paragraphs.add(new Paragraph(runs(start, end, current)));
            }
            start = end + 1;
        }
        return paragraphs;
    }

    private List<Run> runs(int start, int end, @Nullable UUID current) {
        List<Stretch> here = stretches.stream()
                .filter(each -> each.start < end && start < each.end)
                .toList();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(start, end));
        here.forEach(each -> {
            cuts.add(Math.max(start, each.start));
            cuts.add(Math.min(end, each.end));
        });
        List<Run> runs = new ArrayList<>();
        Integer from = cuts.pollFirst();
        for (Integer to : cuts) {
            if (from != null) {
                runs.add(run(from, to, here, current));
            }
            from = to;
        }
        return runs;
    }

    private Run run(int from, int to, List<Stretch> here, @Nullable UUID current) {
        List<Stretch> over = here.stream()
                .filter(each -> each.start <= from && to <= each.end)
                .toList();
        Stretch shown = over.stream()
                .filter(each -> each.stated.claim().id().equals(current))
                .findFirst()
                .or(() -> over.stream().filter(each -> each.stated.open()).findFirst())
                .or(() -> over.stream().findFirst())
                .orElse(null);
        if (shown == null) {
            return new Run(from, text.substring(from, to), "", null);
        }
        boolean now = shown.stated.claim().id().equals(current);
        boolean done = shown.stated.standing().reading() == Reading.ACCEPTED;
        return new Run(
                from,
                text.substring(from, to),
                ((now ? "now " : "") + (done ? "done" : "waits")).strip(),
                shown.stated.claim().id());
    }

    private java.util.stream.Stream<Stretch> stretches(Stated stated) {
        return stated.claim().passages().stream()
                .filter(passage -> passage.sourceId().equals(source))
                .map(Passage::selector)
                .filter(Selector.Text.class::isInstance)
                .map(Selector.Text.class::cast)
                .filter(words -> words.start() < leaf.end() && leaf.start() < words.end())
                .map(words -> new Stretch(words.start(), words.end(), stated));
    }

    /**
     * A line of the text.
     *
     * @param runs its parts, in order
     */
    public record Paragraph(List<Run> runs) {}

    /**
     * A part of a line that is marked alike.
     *
     * @param at UTF-16 offset of its first character in the canonical text
     * @param text the characters
     * @param look how it is marked; empty: not at all
     * @param claim the claim that marks it
     */
    public record Run(
            int at, String text, String look, @Nullable UUID claim) {}
}
