package org.answerable.desk.reading.instrument;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.answerable.desk.reading.mention.Mention;
import org.jspecify.annotations.Nullable;

/** The instruments of one text by where they are mentioned, and what “this Written Declaration” means there. */
public final class InstrumentKeys {
    private record Place(int start, InstrumentKey key) {}

    private final List<Place> places = new ArrayList<>();
    private final ImpliedBodies bodies;
    private final String text;

    /**
     * @param text the text
     * @param mentions what was found in it, in any order
     */
    public InstrumentKeys(String text, List<Mention> mentions) {
        this.text = text;
        this.bodies = ImpliedBodies.standard();
        mentions.stream()
                .sorted(Comparator.comparingInt(Mention::start))
                .forEach(each ->
                        InstrumentKey.of(each).ifPresent(key -> places.add(new Place(each.start(), full(key)))));
    }

    /** The key of a mention: its own, or that of the nearest one of its kind when it only refers to one. */
    public Optional<InstrumentKey> of(Mention mention) {
        Optional<InstrumentKey> own = InstrumentKey.of(mention).map(this::full);
        return own.isPresent() ? own : nearest(kind(mention), mention.start());
    }

    /**
     * The instrument that words such as “this Declaration” at a place refer to: the last one of the kind before it, or else the first after it.
     *
     * @param kind its kind, or the last word of it: {@code declaration} also means a written declaration
     * @param offset where the words stand
     */
    public Optional<InstrumentKey> nearest(@Nullable String kind, int offset) {
        InstrumentKey best = null;
        for (Place each : places) {
            if (best != null && each.start >= offset) {
                break;
            }
            if (kind != null && (each.key.kind().equals(kind) || each.key.kind().endsWith("-" + kind))) {
                best = each.key;
            }
        }
        return Optional.ofNullable(best);
    }

    private InstrumentKey full(InstrumentKey key) {
        return key.by(bodies.of(key.kind(), text));
    }

    private static @Nullable String kind(Mention mention) {
        String kind = mention.feature("kind");
        return kind == null
                ? null
                : kind.strip().toLowerCase(java.util.Locale.ROOT).replaceAll("\\s+", "-");
    }
}
