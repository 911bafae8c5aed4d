package org.answerable.desk.people;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.answerable.desk.people.candidate.Candidate;
import org.answerable.desk.people.candidate.Evidence;
import org.answerable.desk.review.Vocabulary;
import org.answerable.desk.web.Say;
import org.answerable.record.identity.IdentityDecision;
import org.answerable.record.identity.Judgement;
import org.answerable.record.view.Answers;
import org.answerable.record.view.EntityRecord;
import org.jspecify.annotations.Nullable;

/**
 * The page on which people decide who somebody is.
 *
 * @param evidence what is known of the one that was asked about
 * @param candidates who it may be
 * @param now the candidate that is looked at; absent where there is none
 * @param history all decisions around it, the latest first
 */
public record WhoPage(
        Evidence evidence,
        List<Candidate> candidates,
        @Nullable Candidate now,
        List<Decided> history) {

    /**
     * A decision as the page tells it.
     *
     * @param decision what was decided
     * @param left what the one is called
     * @param right what the other is called
     * @param by who decided
     * @param holds whether it still does
     */
    public record Decided(IdentityDecision decision, String left, String right, String by, boolean holds) {
        /** What was decided, as the end of a sentence. */
        public String outcome() {
            return decision.undoes() == null ? Say.word(decision.judgement()) : "taken back";
        }
    }

    /**
     * One property of the two, side by side.
     *
     * @param label what it is called
     * @param mine what is said of the one; absent where nothing is
     * @param theirs what is said of the other
     */
    public record Row(
            String label, @Nullable Answers mine, @Nullable Answers theirs) {}

    /** Those that nobody decided about yet. */
    public List<Candidate> waiting() {
        return candidates.stream().filter(Candidate::waits).toList();
    }

    /** Those about whom it was decided that they are another, or that it cannot be told. */
    public List<Candidate> decided() {
        return candidates.stream().filter(each -> !each.waits()).toList();
    }

    /** The one behind the one that is looked at; absent behind the last. */
    public @Nullable Candidate after() {
        return beside(1);
    }

    /** The one before the one that is looked at. */
    public @Nullable Candidate before() {
        return beside(-1);
    }

    private @Nullable Candidate beside(int step) {
        List<Candidate> all = new ArrayList<>(waiting());
        all.addAll(decided());
        int place = now == null ? -1 : all.indexOf(now) + step;
        return now != null && place >= 0 && place < all.size() ? all.get(place) : null;
    }

    /** What is known of either, side by side, what matters most for its kind first. */
    public List<Row> rows() {
        EntityRecord mine = evidence.record();
        EntityRecord theirs = Objects.requireNonNull(now).evidence().record();
        Set<String> said = new LinkedHashSet<>();
        mine.properties().forEach(each -> said.add(each.property()));
        theirs.properties().forEach(each -> said.add(each.property()));
        List<String> order = Vocabulary.properties(mine.schema()).stream()
                .map(Vocabulary.Term::name)
                .toList();
        return said.stream()
                .filter(each -> !each.equals("name"))
                .sorted(java.util.Comparator.comparingInt(
                        each -> order.contains(each) ? order.indexOf(each) : order.size()))
                .map(each -> new Row(
                        Vocabulary.propertyLabel(mine.schema(), each),
                        mine.property(each).orElse(null),
                        theirs.property(each).orElse(null)))
                .toList();
    }

    /** The decisions that hold and make it one with others. */
    public List<Decided> one() {
        Set<UUID> entities = evidence.record().entities();
        return history.stream()
                .filter(Decided::holds)
                .filter(each -> each.decision().judgement() == Judgement.SAME)
                .filter(each -> entities.containsAll(each.decision().pair()))
                .toList();
    }
}
