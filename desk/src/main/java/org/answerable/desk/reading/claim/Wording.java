package org.answerable.desk.reading.claim;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.answerable.desk.reading.Proposal;

/** Words what a text tells as proposals. */
public final class Wording {
    private static final List<Claimant> CLAIMANTS = List.of(
            new ActClaims(),
            new GroupClaims(),
            new PostClaims(),
            new DescriptionClaims(),
            new InstrumentClaims(),
            new DemandClaims(),
            new RecommendationClaims(),
            new CauseClaims());

    private Wording() {}

    /** The proposals of a text, in the order of their passages; what is said twice is proposed once, on its shorter passage. */
    public static List<Proposal> of(Telling telling) {
        Subjects subjects = new Subjects(telling);
        Map<String, Draft> drafts = new LinkedHashMap<>();
        for (Claimant each : CLAIMANTS) {
            each.propose(telling, subjects, draft -> {
                if (draft.whole()) {
                    drafts.merge(draft.key(), draft, (one, other) -> one.length() <= other.length() ? one : other);
                }
            });
        }
        String source = telling.scene().view().source();
        return drafts.values().stream()
                .map(each -> each.proposal(source, Confidence.of(each.property())))
                .sorted(Comparator.comparingInt(Proposal::start).thenComparingInt(Proposal::end))
                .toList();
    }
}
