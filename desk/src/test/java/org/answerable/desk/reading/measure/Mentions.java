package org.answerable.desk.reading.measure;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Mentions of one type in one text, counted.
 *
 * @param strict start, end and type are right
 * @param relaxed the type is right and the spans overlap
 */
record Mentions(Tally strict, Tally relaxed) {
    static Mentions of(String type, List<Span> found, List<Span> gold) {
        List<Span> f = of(type, found);
        List<Span> g = of(type, gold);
        String free = type.replace("+kind", "") + "?";
        List<Span> may = gold.stream().filter(each -> each.type().equals(free)).toList();
        Set<Span> right = new HashSet<>(f);
        right.retainAll(new HashSet<>(g));
        int wrong = 0;
        for (Span each : f) {
            wrong += right.contains(each) || touches(each, may) ? 0 : 1;
        }
        List<Pairs.Pair> pairs = Pairs.of(f, g, (a, b) -> a.type().equals(b.type()));
        Set<Integer> hit = new HashSet<>();
        pairs.forEach(each -> hit.add(each.found()));
        int loose = 0;
        for (int i = 0; i < f.size(); i++) {
            loose += hit.contains(i) || touches(f.get(i), may) ? 0 : 1;
        }
        return new Mentions(
                new Tally(right.size(), wrong, g.size() - right.size()),
                new Tally(pairs.size(), loose, g.size() - pairs.size()));
    }

    private static List<Span> of(String type, List<Span> spans) {
        return spans.stream()
                .filter(each -> each.is(type))
                .map(each -> type.equals("E+kind") ? each : new Span(each.start(), each.end(), ""))
                .distinct()
                .sorted(Comparator.comparingInt(Span::start)
                        .thenComparingInt(Span::end)
                        .thenComparing(Span::type))
                .toList();
    }

    private static boolean touches(Span span, List<Span> others) {
        return others.stream().anyMatch(each -> each.overlap(span) > 0);
    }
}
