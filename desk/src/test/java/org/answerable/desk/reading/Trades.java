package org.answerable.desk.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.answerable.record.claim.Claim;
import org.answerable.record.claim.Modality;
import org.jspecify.annotations.Nullable;

/**
 * Reads for tests: “Rolf Aumer is a bailiff” proposes that he is one. What stands with “is” is found by two annotators, what stands with “was”
 * by one; “allegedly” makes it alleged; “the next day” could be one of two days.
 */
public final class Trades implements Proposer {
    /** As a desk takes it. */
    public static final Reader CHAIN = new Reader("trades 1", new Trades());

    private static final Pattern SAID = Pattern.compile(
            "(?<name>\\p{Lu}\\p{L}+ \\p{Lu}\\p{L}+) (?<how>is|was) (?<doubt>allegedly )?an? (?<trade>\\p{Ll}+)(?<next> the next day)?");
    private static final double ALONE = 0.82;
    private static final double TOGETHER = 0.97;

    @Override
    public Found read(String text, List<Integer> pageStarts, @Nullable String language) {
        List<Proposal> proposals = new ArrayList<>();
        Matcher said = SAID.matcher(text);
        while (said.find()) {
            boolean together = said.group("how").equals("is");
            boolean next = said.group("next") != null;
            proposals.add(new Proposal(
                    said.group("name"),
                    "Person",
                    "position",
                    said.group("trade"),
                    next ? "2019-02-07" : null,
                    next ? List.of("2019-02-16") : List.of(),
                    said.group("doubt") == null ? Modality.HAPPENED : Modality.ALLEGED,
                    Claim.SOURCE_ITSELF,
                    said.start(),
                    said.end(),
                    said.group(),
                    List.of(
                            new Proposal.Part("subject", said.start("name"), said.end("name")),
                            new Proposal.Part("value", said.start("trade"), said.end("trade"))),
                    together ? List.of("pairs@1", "verbs@1") : List.of("pairs@1"),
                    together ? TOGETHER : ALONE,
                    "A name, and after it what somebody is."));
        }
        return new Found(List.of(), List.of(), proposals, List.of());
    }
}
