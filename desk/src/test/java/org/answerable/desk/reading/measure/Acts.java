package org.answerable.desk.reading.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Frames of one text, or of many, counted as the guideline's scorer counts them. */
public final class Acts {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

    private final Map<String, Tally> tallies = new TreeMap<>();
    private int exact;

    /** {@code event}, {@code modality}, {@code argument}, {@code role:who}, … */
    public Tally of(String what) {
        return tallies.getOrDefault(what, Tally.NONE);
    }

    /** Modality items and argument items together. */
    public Tally frame() {
        return of("modality").plus(of("argument"));
    }

    /** How many gold frames were found with everything right and nothing more. */
    public int exact() {
        return exact;
    }

    void add(Acts other) {
        other.tallies.forEach((what, tally) -> tallies.merge(what, tally, Tally::plus));
        exact += other.exact;
    }

    static Acts of(List<Told> found, List<Told> gold) {
        Acts acts = new Acts();
        acts.count(sorted(found), sorted(gold));
        return acts;
    }

    private static List<Told> sorted(List<Told> frames) {
        return frames.stream()
                .sorted(Comparator.comparingInt((Told each) -> each.act().start())
                        .thenComparingInt(each -> each.act().end())
                        .thenComparing(each -> each.act().type()))
                .toList();
    }

    private void count(List<Told> found, List<Told> gold) {
        List<Pairs.Pair> pairs = Pairs.of(
                found.stream().map(Told::act).toList(),
                gold.stream().map(Told::act).toList(),
                (a, b) -> a.type().equals(b.type()));
        Map<Integer, Integer> mates = new HashMap<>();
        Set<Integer> matched = new HashSet<>();
        pairs.forEach(each -> {
            mates.put(each.gold(), each.found());
            matched.add(each.found());
        });
        add("event", new Tally(pairs.size(), found.size() - pairs.size(), gold.size() - pairs.size()));
        for (int i = 0; i < found.size(); i++) {
            if (!matched.contains(i)) {
                wrong("modality");
                found.get(i).parts().forEach(this::extra);
            }
        }
        for (int j = 0; j < gold.size(); j++) {
            Integer mate = mates.get(j);
            one(mate == null ? null : found.get(mate), gold.get(j));
        }
    }

    private void one(@Nullable Told found, Told gold) {
        boolean good = found != null && found.modality().equals(gold.modality());
        add("modality", good ? new Tally(1, 0, 0) : new Tally(0, found == null ? 0 : 1, 1));
        List<Told.Part> left = found == null ? new ArrayList<>() : new ArrayList<>(found.parts());
        boolean all = good;
        for (Told.Part each : gold.parts()) {
            Told.Part hit = !good
                    ? null
                    : left.stream()
                            .filter(other -> same(each, other))
                            .findFirst()
                            .orElse(null);
            if (hit != null) {
                left.remove(hit);
            }
            all &= hit != null;
            Tally tally = hit != null ? new Tally(1, 0, 0) : new Tally(0, 0, 1);
            add("argument", tally);
            add("role:" + each.role(), tally);
        }
        left.forEach(this::extra);
        exact += all && left.isEmpty() ? 1 : 0;
    }

    private void extra(Told.Part part) {
        wrong("argument");
        wrong("role:" + part.role());
    }

    private void wrong(String what) {
        add(what, new Tally(0, 1, 0));
    }

    private void add(String what, Tally tally) {
        tallies.merge(what, tally, Tally::plus);
    }

    private static boolean same(Told.Part a, Told.Part b) {
        if (!a.role().equals(b.role())) {
            return false;
        }
        if (a.role().equals("when")) {
            return a.value().equals(b.value());
        }
        if (Math.min(a.end(), b.end()) > Math.max(a.start(), b.start())) {
            return true;
        }
        Set<String> x = words(a.text());
        Set<String> y = words(b.text());
        return !x.isEmpty() && !y.isEmpty() && (x.containsAll(y) || y.containsAll(x));
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        WORD.matcher(text.toLowerCase(Locale.ROOT)).results().forEach(each -> words.add(each.group()));
        return words;
    }
}
