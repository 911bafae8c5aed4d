package org.answerable.desk.people;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.answerable.desk.access.Accounts;
import org.answerable.desk.access.Viewer;
import org.answerable.desk.people.candidate.Candidate;
import org.answerable.desk.people.candidate.Candidates;
import org.answerable.desk.people.candidate.Candidates.Offered;
import org.answerable.desk.web.Flash;
import org.answerable.desk.web.Html;
import org.answerable.desk.web.Missing;
import org.answerable.desk.web.Rail;
import org.answerable.desk.web.Room;
import org.answerable.record.Refusal;
import org.answerable.record.identity.IdentityDecision;
import org.answerable.record.identity.Judgement;
import org.answerable.record.identity.Judgements;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who is who: the pairs that wait, and deciding on them one by one. */
@Controller
class IdentityPages implements Rail {
    private static final int ORDER = 44;
    private static final int A_PAGE = 25;
    private static final String COMPARED = "the two records were compared";

    private final People people;
    private final Candidates candidates;
    private final Accounts accounts;

    IdentityPages(People people, Candidates candidates, Accounts accounts) {
        this.people = people;
        this.candidates = candidates;
        this.accounts = accounts;
    }

    @Override
    public List<Room> rooms(Viewer viewer) {
        return List.of(new Room(ORDER, "Who is who", "/who", null));
    }

    @GetMapping("/who")
    Html waiting(Viewer viewer, @RequestParam(required = false) @Nullable UUID after) {
        return Html.of("people/waiting", new WhoList(candidates.waiting(viewer, after, A_PAGE), after != null));
    }

    /** @param with the candidate to look at; absent: the likeliest about whom nobody decided */
    @GetMapping("/entities/{id}/who")
    Html who(Viewer viewer, @PathVariable UUID id, @RequestParam(required = false) @Nullable UUID with) {
        Offered offered = candidates.of(viewer, id).orElseThrow(Missing::new);
        Candidate now = with == null
                ? offered.next()
                        .or(() -> offered.candidates().stream()
                                .filter(Candidate::waits)
                                .findFirst())
                        .orElse(null)
                : offered.candidates().stream()
                        .filter(each -> each.evidence().record().entities().contains(with))
                        .findFirst()
                        .orElse(null);
        return Html.of(
                "people/who",
                new WhoPage(
                        offered.evidence(),
                        offered.candidates(),
                        now,
                        history(viewer, offered.evidence().record().entities())));
    }

    /**
     * @param other the candidate that was looked at
     * @param reason why; blank: that the two records were compared. What the page said for and against is not copied: the reason is seen by all who
     *     see the two, and some of them may not see what it rests on
     */
    @PostMapping("/entities/{id}/who")
    String decide(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam UUID other,
            @RequestParam String judgement,
            @RequestParam(required = false) @Nullable String reason,
            RedirectAttributes redirect) {
        Judgement asked = judgement(judgement);
        String why = reason == null || reason.isBlank() ? COMPARED : reason;
        IdentityDecision decision = people.decide(viewer, id, other, asked, why);
        Map<UUID, String> names = people.captions(viewer, List.of(id, other));
        return Flash.undoable(
                        "“%s” and “%s”: %s.".formatted(names.get(id), names.get(other), said(asked)),
                        "/who/" + decision.id() + "/undo")
                .then(redirect, "/entities/" + id + "/who");
    }

    @PostMapping("/who/{decision}/undo")
    String undo(Viewer viewer, @PathVariable UUID decision, RedirectAttributes redirect) {
        IdentityDecision undo = people.undo(viewer, decision, null);
        return Flash.done("Taken back: what stood before stands again.")
                .then(redirect, "/entities/" + undo.left() + "/who?with=" + undo.right());
    }

    private List<WhoPage.Decided> history(Viewer viewer, Set<UUID> entities) {
        List<IdentityDecision> decisions = people.history(viewer, entities);
        List<IdentityDecision> holding = Judgements.of(decisions).holding();
        Map<UUID, String> names = people.captions(
                viewer, decisions.stream().flatMap(each -> each.pair().stream()).toList());
        Map<UUID, String> accountNames = accounts.names(viewer);
        return decisions.reversed().stream()
                .map(each -> new WhoPage.Decided(
                        each,
                        names.getOrDefault(each.left(), ""),
                        names.getOrDefault(each.right(), ""),
                        accountNames.getOrDefault(each.by(), "the desk"),
                        holding.contains(each)))
                .toList();
    }

    private static Judgement judgement(String word) {
        return switch (word) {
            case "same" -> Judgement.SAME;
            case "different" -> Judgement.DIFFERENT;
            case "unsure" -> Judgement.UNSURE;
            default -> throw new Refusal("“" + word + "” is no judgement; choose same, different or unsure");
        };
    }

    private static String said(Judgement judgement) {
        return switch (judgement) {
            case SAME -> "decided to be the same";
            case DIFFERENT -> "decided to be two";
            case UNSURE -> "left open, it cannot be told";
        };
    }
}
