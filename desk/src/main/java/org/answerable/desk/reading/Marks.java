package org.answerable.desk.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.answerable.desk.review.Leaf;
import org.jspecify.annotations.Nullable;

/** A leaf of text cut into paragraphs and runs with the proposals that stand on them. */
public final class Marks {
    private final String text;
    private final Leaf leaf;
    private final List<Offer> offers;

    Marks(String text, Leaf leaf, List<Offer> offers) {
        this.text = text;
        this.leaf = leaf;
        this.offers = offers;
    }

    List<Paragraph> paragraphs(@Nullable Integer current) {
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

    private List<Run> runs(int start, int end, @Nullable Integer current) {
        List<Offer> here = offers.stream()
                .filter(each ->
                        each.proposal().start() < end && start < each.proposal().end())
                .toList();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(start, end));
        here.forEach(each -> {
            cuts.add(Math.max(start, each.proposal().start()));
            cuts.add(Math.min(end, each.proposal().end()));
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

    private Run run(int from, int to, List<Offer> here, @Nullable Integer current) {
        List<Offer> over = here.stream()
                .filter(each ->
                        each.proposal().start() <= from && to <= each.proposal().end())
                .toList();
        String words = text.substring(from, to);
        if (over.isEmpty()) {
            return new Run(from, words, "", "", 0, "", "");
        }
        Offer shown = over.stream()
                .filter(each -> current != null && each.place() == current)
                .findFirst()
                .or(() -> over.stream()
                        .filter(each -> each.head().state() == State.OPEN)
                        .findFirst())
                .orElse(over.getFirst());
        boolean first = over.stream().anyMatch(each -> each.proposal().start() == from);
        boolean now = current != null && shown.place() == current;
        State state = shown.head().state();
        return new Run(
                from,
                words,
                (now ? "now " : "") + state.look(),
                over.stream().map(each -> String.valueOf(each.place())).collect(Collectors.joining(" ")),
                shown.place(),
                first ? sign(shown) : "",
                shown.proposal().modality().words() + ", " + state.words());
    }

    static String sign(Offer offer) {
        return switch (offer.head().state()) {
            case OPEN -> offer.proposal().modality().sign();
            case ACCEPTED -> "✓";
            case REJECTED -> "✕";
        };
    }

    /**
     * A line of the text.
     *
     * @param runs its parts, in order
     */
    public record Paragraph(List<Run> runs) {}

    /**
     * A part of a line on which the same proposals stand.
     *
     * @param at UTF-16 offset of its first character in the canonical text
     * @param text the characters
     * @param look how it is marked; empty: not at all
     * @param places the places of the proposals on it, with spaces between
     * @param place the place of the one that is shown
     * @param sign its sign, where the passage begins; empty elsewhere
     * @param words what the mark means
     */
    public record Run(int at, String text, String look, String places, int place, String sign, String words) {}
}
