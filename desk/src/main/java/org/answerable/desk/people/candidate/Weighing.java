package org.answerable.desk.people.candidate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.answerable.desk.matching.Day;
import org.answerable.desk.matching.Sameness;
import org.answerable.desk.people.candidate.Reason.Bearing;
import org.answerable.names.Comparison;
import org.answerable.names.Term;
import org.answerable.record.schema.Model;
import org.answerable.record.schema.Property;
import org.answerable.record.schema.ValueType;
import org.answerable.record.view.Answers;

/**
 * Weighs what speaks for two being one and against it. Names, dates and countries make the score as they do for {@code dedupe}; beyond that, an
 * identifier that both have lifts it, and whoever is named beside the other by one source is hardly the other. The factors are the house's judgement, not
 * learned: they order the offers, and decide nothing.
 */
final class Weighing {
    /** What a number or a code that both have multiplies the score by. */
    private static final double SAME_IDENTIFIER = 1.25;

    private static final double OTHER_GENDER = .8;

    /** One source gives both the same part in one act. */
    private static final double SIDE_BY_SIDE = .6;

    /** One source calls them by two names; it may also be a slip of the source. */
    private static final double BY_TWO_NAMES = .85;

    private static final List<String> TELLING = List.of("birthPlace", "position", "education", "religion", "ethnicity");

    private final Evidence one;
    private final Evidence other;
    private final List<Reason> reasons = new ArrayList<>();
    private double factor = 1;

    private Weighing(Evidence one, Evidence other) {
        this.one = one;
        this.other = other;
    }

    /**
     * What came of it.
     *
     * @param score from 0 to 1
     * @param reasons the names first
     */
    record Weighed(double score, List<Reason> reasons) {}

    /**
     * Weighs two.
     *
     * @param names the names of theirs that are most alike
     * @param rivals how many others are called about as like the one
     */
    static Weighed of(Evidence one, Evidence other, BestNames names, int rivals) {
        Weighing weighing = new Weighing(one, other);
        weighing.names(names);
        weighing.dates();
        weighing.countries();
        weighing.properties();
        weighing.links();
        weighing.sources(names);
        if (rivals > 0) {
            weighing.say(
                    Bearing.NEITHER,
                    rivals == 1
                            ? "one other is called as much like this"
                            : rivals + " others are called as much like this");
        }
        double score =
                Sameness.ofTwo(one.party(), other.party(), names.comparison().score(), rivals) * weighing.factor;
        return new Weighed(Math.min(1, score), weighing.reasons);
    }

    private void names(BestNames names) {
        if (names.one().equals(names.other())) {
            say(Bearing.FOR, "both are written “" + names.one() + "”");
            return;
        }
        Comparison comparison = names.comparison();
        say(
                comparison.same() ? Bearing.FOR : Bearing.NEITHER,
                "“%s” and “%s”: %s"
                        .formatted(
                                names.one(),
                                names.other(),
                                comparison.terms().stream().map(Term::toString).collect(Collectors.joining(", "))));
    }

    private void dates() {
        if (one.party().begins().isEmpty() || other.party().begins().isEmpty()) {
            return;
        }
        String dates = days(one) + " and " + days(other);
        switch (one.party().begin(other.party())) {
            case SAME -> say(Bearing.FOR, "born the same day, " + days(one));
            case SAME_AS_FAR_AS_KNOWN ->
                say(Bearing.FOR, "the dates of birth agree as far as they are known: " + dates);
            case SLIP -> say(Bearing.NEITHER, "the dates of birth differ as they do by a slip: " + dates);
            case DIFFERENT -> say(Bearing.AGAINST, "born on different days: " + dates);
        }
    }

    private static String days(Evidence of) {
        return of.party().begins().stream().map(Day::toString).collect(Collectors.joining(", "));
    }

    private void countries() {
        Set<String> shared = new LinkedHashSet<>(one.party().countries());
        shared.retainAll(other.party().countries());
        if (!shared.isEmpty()) {
            say(Bearing.FOR, "a country is said of both: " + countries(shared));
        } else if (!one.party().mayShareCountry(other.party())) {
            say(
                    Bearing.AGAINST,
                    "no country is said of both: " + countries(one.party().countries()) + " and "
                            + countries(other.party().countries()));
        }
    }

    private static String countries(Set<String> codes) {
        return codes.stream()
                .map(code -> code.length() == 2 ? Locale.of("", code).getDisplayCountry(Locale.ENGLISH) : code)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private void properties() {
        for (Answers mine : one.record().properties()) {
            Property property = Model.standard().property(one.record().schema(), mine.property());
            Set<String> both = texts(mine);
            Set<String> theirs = other.record()
                    .property(mine.property())
                    .map(Weighing::texts)
                    .orElse(Set.of());
            boolean gender = mine.property().equals("gender");
            if (gender && !theirs.isEmpty() && Collections.disjoint(both, theirs)) {
                factor *= OTHER_GENDER;
                say(Bearing.AGAINST, "not of one gender");
            }
            both.retainAll(theirs);
            boolean identifier = property.type() == ValueType.IDENTIFIER;
            if (!both.isEmpty() && (identifier || TELLING.contains(mine.property()))) {
                factor *= identifier ? SAME_IDENTIFIER : 1;
                say(Bearing.FOR, property.label().toLowerCase(Locale.ROOT) + " of both: " + String.join(", ", both));
            }
        }
    }

    private static Set<String> texts(Answers answers) {
        return answers.answers().stream()
                .map(answer -> answer.value().text().strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void links() {
        Map<String, Boolean> shared = new TreeMap<>();
        for (Link mine : one.links()) {
            for (Link theirs : other.links()) {
                if (mine.meets(theirs)) {
                    shared.merge(
                            mine.caption() + " (" + mine.as() + ")",
                            mine.source().equals(theirs.source()),
                            Boolean::logicalOr);
                }
            }
        }
        shared.forEach((what, beside) -> say(
                beside ? Bearing.AGAINST : Bearing.FOR,
                beside ? "one source names both beside each other: " + what : "both, by different sources: " + what));
        factor *= shared.containsValue(true) ? SIDE_BY_SIDE : 1;
    }

    private void sources(BestNames names) {
        if (factor < 1 || names.one().equals(names.other())) {
            return;
        }
        Set<String> both = new HashSet<>(names.sourcesOfOne());
        both.retainAll(names.sourcesOfOther());
        if (!both.isEmpty()) {
            factor *= BY_TWO_NAMES;
            say(Bearing.AGAINST, "“" + both.iterator().next() + "” has both spellings");
        }
    }

    private void say(Bearing bearing, String sentence) {
        reasons.add(new Reason(bearing, sentence));
    }
}
