package org.answerable.desk.reading.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;

/** What was found in a set of texts, measured against what is right in them. */
public final class Score {
    /** The types that are scored; {@code E} is an act of any kind, {@code E+kind} one of the right kind. */
    public static final List<String> TYPES = List.of("P", "O", "L", "D", "I", "C", "S", "A", "T", "K", "E", "E+kind");

    private static final int SAMPLES = 2000;

    private final Map<String, List<Mentions>> types = new LinkedHashMap<>();
    private final Acts acts = new Acts();
    private int framed;

    private Score() {
        TYPES.forEach(each -> types.put(each, new ArrayList<>()));
    }

    /** Scores what a program finds in each of these texts. */
    public static Score of(List<Gold> texts, Function<Gold, Marked> found) {
        Score score = new Score();
        texts.forEach(each -> score.add(each, found.apply(each)));
        return score;
    }

    private void add(Gold gold, Marked found) {
        types.forEach((type, counted) ->
                counted.add(Mentions.of(type, found.spans(), gold.marked().spans())));
        List<Told> frames = gold.marked().frames();
        if (frames != null) {
            framed += frames.size();
            acts.add(Acts.of(Objects.requireNonNullElse(found.frames(), List.of()), frames));
        }
    }

    /** Start, end and type are right. */
    public Tally strict(String type) {
        return per(type).stream().map(Mentions::strict).reduce(Tally.NONE, Tally::plus);
    }

    /** The type is right and the spans overlap. */
    public Tally relaxed(String type) {
        return per(type).stream().map(Mentions::relaxed).reduce(Tally.NONE, Tally::plus);
    }

    /** All types together, strict; acts of any kind. */
    public Tally micro() {
        return counted().map(this::strict).reduce(Tally.NONE, Tally::plus);
    }

    /** The mean of strict F over the types that occur. */
    public double macro() {
        return counted()
                .map(this::strict)
                .filter(each -> each.gold() + each.wrong() > 0)
                .mapToDouble(Tally::f)
                .average()
                .orElse(0);
    }

    /** Frames. */
    public Acts acts() {
        return acts;
    }

    /** How many frames there are to find. */
    public int framed() {
        return framed;
    }

    /** The middle 95 % of strict F when whole texts are drawn with replacement. */
    public double[] interval(String type, long seed) {
        List<Mentions> per = per(type);
        Random random = new Random(seed);
        double[] f = new double[SAMPLES];
        for (int i = 0; i < SAMPLES; i++) {
            Tally drawn = Tally.NONE;
            for (int j = 0; j < per.size(); j++) {
                drawn = drawn.plus(per.get(random.nextInt(per.size())).strict());
            }
            f[i] = drawn.f();
        }
        Arrays.sort(f);
        return new double[] {f[SAMPLES / 40], f[SAMPLES - SAMPLES / 40]};
    }

    private List<Mentions> per(String type) {
        return types.getOrDefault(type, List.of());
    }

    private static java.util.stream.Stream<String> counted() {
        return TYPES.stream().filter(each -> !each.equals("E+kind"));
    }
}
