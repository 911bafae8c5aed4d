package org.answerable.desk.reading;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.answerable.desk.access.Viewer;
import org.answerable.record.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Proposals for the script of the room: part by part, as JSON. What the viewer may not see looks like a source without proposals. */
@Controller
class ProposalApi {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MOST_ASKS = 200;
    private static final int MOST_CHANGES = 500;
    private static final int STEPS = 100;
    private static final int HUNDRED = 100;

    /** A transaction that began before another may end after it; so far back changes are told again. */
    private static final int OVERLAP_SECONDS = 30;

    private final Proposals proposals;

    ProposalApi(Proposals proposals) {
        this.proposals = proposals;
    }

    /**
     * A block of proposals.
     *
     * @param next the place of the first that waits behind the block; absent when none does
     */
    record Block(List<Shown> proposals, @Nullable Integer next) {}

    /**
     * What was decided since, by anybody.
     *
     * @param now the moment to ask from next time
     * @param steps the viewer's own steps that can be taken back, the latest first
     */
    record Changes(String now, Counts counts, @Nullable String stage, List<Shown> proposals, List<UUID> steps) {}

    /** What came of the asks. */
    record Answers(List<Answer> answers, Counts counts) {}

    /** What came of one. */
    record Answer(UUID step, String result, String sentence, List<Shown> proposals, int many) {}

    /** How many agree. */
    record Agreed(int many) {}

    @GetMapping("/sources/{id}/proposals/block")
    ResponseEntity<byte[]> block(Viewer viewer, @PathVariable UUID id, @RequestParam int number) {
        List<Offer> offers = proposals.block(viewer, id, number);
        OptionalInt next = offers.isEmpty()
                ? OptionalInt.empty()
                : proposals.next(viewer, id, offers.getLast().place() + 1);
        return json(new Block(shown(viewer, id, offers), next.isPresent() ? next.getAsInt() : null));
    }

    /** The place of the first that waits from a place on; from the beginning when there is none behind it. */
    @GetMapping("/sources/{id}/proposals/next")
    ResponseEntity<byte[]> next(Viewer viewer, @PathVariable UUID id, @RequestParam int from) {
        OptionalInt next = proposals.next(viewer, id, from);
        if (next.isEmpty()) {
            next = proposals.next(viewer, id, 1);
        }
        return json(new Block(List.of(), next.isPresent() ? next.getAsInt() : null));
    }

    @GetMapping("/sources/{id}/proposals/changes")
    ResponseEntity<byte[]> changes(
            Viewer viewer, @PathVariable UUID id, @RequestParam(required = false) @Nullable Instant since) {
        Instant now = Instant.now();
        List<Offer> offers = since == null
                ? List.of()
                : proposals.decidedSince(viewer, id, since.minusSeconds(OVERLAP_SECONDS), MOST_CHANGES);
        return json(new Changes(
                now.toString(),
                proposals.counts(viewer, id),
                proposals.task(viewer, id).map(task -> task.stage().name()).orElse(null),
                shown(viewer, id, offers),
                proposals.undoable(viewer, id, STEPS)));
    }

    @GetMapping("/sources/{id}/proposals/whom")
    ResponseEntity<byte[]> whom(
            Viewer viewer, @PathVariable UUID id, @RequestParam String name, @RequestParam String schema) {
        return json(proposals.whom(viewer, id, name, schema));
    }

    @GetMapping("/sources/{id}/proposals/agreed")
    ResponseEntity<byte[]> agreed(Viewer viewer, @PathVariable UUID id, @RequestParam int least) {
        return json(new Agreed(proposals.agreed(viewer, id, share(least))));
    }

    @PostMapping("/sources/{id}/proposals/decisions")
    ResponseEntity<byte[]> decide(Viewer viewer, @PathVariable UUID id, @RequestBody byte[] body) {
        List<Sent> sent = sent(body);
        List<Outcome> outcomes =
                proposals.decide(viewer, id, sent.stream().map(Sent::ask).toList());
        List<Answer> answers = outcomes.stream()
                .map(each -> new Answer(
                        each.step(),
                        each.result().name(),
                        each.sentence(),
                        shown(viewer, id, each.offers()),
                        each.many()))
                .toList();
        return json(new Answers(answers, proposals.counts(viewer, id)));
    }

    /** What cannot be understood is said in a sentence, as JSON too. */
    @ExceptionHandler
    ResponseEntity<byte[]> refused(Refusal refusal) {
        return ResponseEntity.status(HttpStatus.BAD_REQUEST)
                .contentType(MediaType.APPLICATION_JSON)
                .body(JSON.writeValueAsBytes(new Said(refusal.getMessage())));
    }

    /** Why not. */
    record Said(String sentence) {}

    /**
     * What a browser asks for.
     *
     * @param least in percent
     */
    record Sent(
            @Nullable UUID step,
            @Nullable String verb,
            @Nullable UUID proposal,
            int seen,
            @Nullable Wording wording,
            @Nullable UUID undoes,
            int least) {
        Ask ask() {
            UUID named = needed(step, "step");
            return switch (verb == null ? "" : verb) {
                case "accept" ->
                    new Ask.Accept(
                            named, needed(proposal, "proposal"), seen, wording == null ? Wording.AS_PROPOSED : wording);
                case "reject" -> new Ask.Reject(named, needed(proposal, "proposal"), seen);
                case "undo" -> new Ask.Undo(named, undoes);
                case "together" -> new Ask.Together(named, share(least));
                default -> throw new Refusal("“" + verb + "” is no decision; use accept, reject, undo or together");
            };
        }

        private static UUID needed(@Nullable UUID given, String what) {
            if (given == null) {
                throw new Refusal("a decision names its " + what);
            }
            return given;
        }
    }

    private static List<Sent> sent(byte[] body) {
        Sent[] sent;
        try {
            sent = JSON.readValue(new String(body, StandardCharsets.UTF_8), Sent[].class);
        } catch (JacksonException e) {
            throw new Refusal("the decisions are not in the form that this desk understands; load the page again", e);
        }
        if (sent == null || sent.length > MOST_ASKS) {
            throw new Refusal("send at most " + MOST_ASKS + " decisions at once");
        }
        return List.of(sent);
    }

    private List<Shown> shown(Viewer viewer, UUID id, List<Offer> offers) {
        if (offers.isEmpty()) {
            return List.of();
        }
        String text = proposals.text(viewer, id).map(each -> each.text()).orElse("");
        return offers.stream().map(each -> Shown.of(each, text)).toList();
    }

    private static double share(int percent) {
        return Math.clamp(percent, 1, HUNDRED + 1) / (double) HUNDRED;
    }

    private static ResponseEntity<byte[]> json(Object answer) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore())
                .body(JSON.writeValueAsBytes(answer));
    }
}
