package org.answerable.bench.reading;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.answerable.bench.Figures;
import org.answerable.desk.reading.Found;
import org.answerable.desk.reading.Proposer;
import org.answerable.desk.reading.measure.Gold;
import org.answerable.desk.reading.measure.Marked;
import org.answerable.desk.reading.measure.Score;
import org.answerable.desk.reading.measure.Tally;
import org.answerable.desk.reading.mention.Mention;

/** The rows of a set of texts: each type overall and in each language, baselines beside them, frames. */
final class Table {
    private static final Map<String, Double> PROMISED = new TreeMap<>(Map.of(
            "P", .96, "D", .92, "I", .88, "C", .88, "A", .88, "S", .88, "E+kind", .88, "T", .78, "O", .78, "K", .80));
    private static final double FRAMES = .75;
    private static final List<String> LANGUAGES = List.of("en", "ru", "uk", "kk");

    private final Figures figures;
    private final String set;
    private final List<Gold> texts;

    Table(Figures figures, String set, List<Gold> texts) {
        this.figures = figures;
        this.set = set;
        this.texts = texts;
    }

    /** Reads all, prints, and returns what was measured. */
    Score print(Proposer proposer, Shares shares) {
        Map<String, Found> found = new TreeMap<>();
        texts.forEach(each -> found.put(each.name(), proposer.read(each.text(), List.of(0), null)));
        Function<Gold, Marked> read = each -> Marked.of(each.text(), found(found, each));
        Score all = Score.of(texts, read);
        Score capitals = Score.of(texts, Baselines::everythingIsAName);
        Score empty = Score.of(texts, each -> new Marked(List.of(), List.of()));
        for (String type : Score.TYPES) {
            double[] middle = all.interval(type, 1);
            row(set + " " + type, all.strict(type), PROMISED.get(type));
            figures.told(
                    "    relaxed F; 95 % of strict F; empty, everything is a name",
                    "%.3f; %.3f–%.3f; %.3f, %.3f"
                            .formatted(
                                    all.relaxed(type).f(),
                                    middle[0],
                                    middle[1],
                                    empty.strict(type).f(),
                                    capitals.strict(type).f()));
        }
        row(set + " all types (micro)", all.micro(), null);
        figures.told(set + " mean over types (macro)", three(all.macro()));
        frames(all);
        figures.mustBeNone(set + " anchors that are broken", broken(found));
        languages(read);
        texts.stream()
                .filter(each -> each.marked().frames() != null)
                .forEach(each -> shares.add(each, found(found, each)));
        shares.print(figures, set);
        return all;
    }

    private static Found found(Map<String, Found> found, Gold gold) {
        return found.getOrDefault(gold.name(), new Found(List.of(), List.of(), List.of(), List.of()));
    }

    /** Each type, the frames and all types in each language, no more: for texts of a larger table. */
    void brief(Proposer proposer) {
        Map<String, Marked> read = new TreeMap<>();
        texts.forEach(each ->
                read.put(each.name(), Marked.of(each.text(), proposer.read(each.text(), List.of(0), null))));
        Function<Gold, Marked> found = each -> Objects.requireNonNull(read.get(each.name()));
        Score score = Score.of(texts, found);
        Score.TYPES.forEach(each -> row(set + " " + each, score.strict(each), PROMISED.get(each)));
        row(set + " all types (micro)", score.micro(), null);
        row(set + " frames with modality", score.acts().of("modality"), FRAMES);
        row(set + " frames, modality and arguments", score.acts().frame(), FRAMES);
        for (String language : LANGUAGES) {
            row(micro(language), Score.of(in(language), found).micro(), null);
        }
    }

    private String micro(String language) {
        return set + " " + language + " all types (micro)";
    }

    private List<Gold> in(String language) {
        return texts.stream().filter(each -> each.language().equals(language)).toList();
    }

    private void frames(Score all) {
        row(set + " frames with modality (trigger, kind, modality)", all.acts().of("modality"), FRAMES);
        row(set + " frames, modality and arguments", all.acts().frame(), FRAMES);
        for (String each :
                List.of("who", "by_whom", "when", "where", "legal_basis", "penalty", "count", "instrument")) {
            Tally role = all.acts().of("role:" + each);
            row("    " + (each.equals("when") ? "when: the normalised date" : each), role, null);
        }
        figures.told("    exact frames", all.acts().exact() + " of " + all.framed());
    }

    private void languages(Function<Gold, Marked> read) {
        for (String language : LANGUAGES) {
            Score score = Score.of(in(language), read);
            for (String type : Score.TYPES) {
                if (score.strict(type).gold() > 0) {
                    row(set + " " + language + " " + type, score.strict(type), PROMISED.get(type));
                }
            }
            row(micro(language), score.micro(), null);
            row(
                    set + " " + language + " frames, modality and arguments",
                    score.acts().frame(),
                    FRAMES);
        }
    }

    private void row(String what, Tally tally, @org.jspecify.annotations.Nullable Double promised) {
        String measured =
                "P %.3f R %.3f F %.3f of %d".formatted(tally.precision(), tally.recall(), tally.f(), tally.gold());
        if (promised == null) {
            figures.told(what, measured);
        } else {
            figures.told(what, measured, ">= %.2f: %s".formatted(promised, tally.f() >= promised ? "met" : "NOT met"));
        }
    }

    /** Proposals, whose quote must be the text's, letter for letter; mentions have no quote: they must lie inside it and begin and end at a letter or sign. */
    private long broken(Map<String, Found> found) {
        long broken = 0;
        for (Gold each : texts) {
            Found mine = found(found, each);
            broken += mine.mentions().stream()
                    .filter(one -> !whole(each.text(), one))
                    .count();
            broken += mine.proposals().stream()
                    .filter(one -> one.start() < 0
                            || one.end() > each.text().length()
                            || !each.text().substring(one.start(), one.end()).equals(one.quote()))
                    .count();
        }
        return broken;
    }

    private static boolean whole(String text, Mention one) {
        return one.end() <= text.length()
                && one.in(text).equals(one.in(text).strip())
                && !Character.isLowSurrogate(text.charAt(one.start()))
                && !Character.isHighSurrogate(text.charAt(one.end() - 1));
    }

    private static String three(double figure) {
        return String.format(Locale.ROOT, "%.3f", figure);
    }
}
