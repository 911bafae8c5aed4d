package org.answerable.desk.reading.body;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.answerable.desk.reading.mention.Mention;
import org.answerable.desk.reading.mention.MentionIndex;
import org.answerable.desk.reading.mention.MentionType;
import org.answerable.desk.reading.text.Token;
import org.answerable.desk.reading.text.View;

/** Chooses between names of persons, organisations and places that share words. */
final class Overlaps {
    private final View view;
    private final MentionIndex kept = new MentionIndex(List.of());

    private Overlaps(View view) {
        this.view = view;
    }

    static boolean isName(Mention mention) {
        return mention.type() == MentionType.PERSON
                || mention.type() == MentionType.ORGANISATION
                || mention.type() == MentionType.PLACE;
    }

    /** What is left of both, in the order of the text. */
    static List<Mention> resolved(View view, List<Mention> models, List<Mention> rules) {
        Overlaps overlaps = new Overlaps(view);
        MentionIndex ruled = new MentionIndex(rules);
        MentionIndex modelled = new MentionIndex(models);
        List<Candidate> candidates = new ArrayList<>();
        for (Mention each : models) {
            if (isName(each)
                    && !titleOnly(each, ruled.overlapping(each))
                    && !(each.type() == MentionType.ORGANISATION && partOfLaw(each, ruled))) {
                boolean agreed = each.annotator().contains("cldr")
                        || ruled.overlapping(each).stream().anyMatch(rule -> same(rule, each));
                candidates.add(new Candidate(each, agreed ? 3 : 1));
            }
        }
        for (Mention each : rules) {
            if (isName(each) && !partOfLaw(each, ruled)) {
                candidates.add(new Candidate(Owners.cut(view, each, modelled.overlapping(each)), weak(each) ? 0 : 2));
            }
        }
        candidates.sort(Candidate.BEST_FIRST);
        candidates.forEach(overlaps::consider);
        return overlaps.kept.inOrder();
    }

    /** Whether it stands inside the title of a law: a body or an act of that name is not meant. */
    static boolean partOfLaw(Mention mention, MentionIndex rules) {
        return rules.overlapping(mention).stream()
                .anyMatch(law -> law.type() == MentionType.INSTRUMENT && law.covers(mention));
    }

    /** What a model takes for a body and is a title, with a name behind it perhaps; a rule knows better. */
    private static boolean titleOnly(Mention mention, List<Mention> here) {
        return mention.type() == MentionType.ORGANISATION
                && here.stream()
                        .filter(rule -> rule.type() == MentionType.ROLE && mention.covers(rule))
                        .anyMatch(title -> here.stream()
                                .noneMatch(rule -> rule.type() == MentionType.ORGANISATION && rule.covers(title)));
    }

    private static boolean same(Mention one, Mention other) {
        return one.type() == other.type() && one.start() == other.start() && one.end() == other.end();
    }

    private static boolean weak(Mention mention) {
        return mention.feature("kind", "").equals("acronym")
                || mention.feature("kind", "").equals("bare");
    }

    /**
     * @param mention what it would be
     * @param trust 3 by a dictionary or by several, 2 by a rule, 1 by a model, 0 by a rule that guesses
     */
    private record Candidate(Mention mention, int trust) {
        static final Comparator<Candidate> BEST_FIRST = Comparator.comparingInt((Candidate each) -> -each.worth())
                .thenComparingInt(each -> -each.trust)
                .thenComparingInt(each -> each.mention.start());

        /** A guess gives way to everything; otherwise the longer name wins. */
        int worth() {
            return trust == 0 ? 0 : mention.end() - mention.start() + 1;
        }
    }

    private void consider(Candidate candidate) {
        Mention mention = candidate.mention;
        if (kept.overlapping(mention).isEmpty() && wellFormed(mention)) {
            kept.add(mention);
        }
    }

    /** A name has a large letter or a number somewhere, and does not begin inside a word: {@code VE} of {@code G!VE}. */
    private boolean wellFormed(Mention mention) {
        int first = view.tokenAt(mention.start());
        if (first > 0
                && view.tokens().get(first).glued()
                && view.tokens().get(first - 1).text().equals("!")) {
            return false;
        }
        for (int i = first; i < view.tokenAt(mention.end() - 1) + 1; i++) {
            Token token = view.tokens().get(i);
            if (token.capital() || token.shape() == Token.Shape.MIXED || token.shape() == Token.Shape.NUMBER) {
                return true;
            }
        }
        return mention.type() == MentionType.PERSON;
    }
}
