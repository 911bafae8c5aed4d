package org.answerable.desk.review;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.answerable.desk.access.Accounts;
import org.answerable.desk.access.Viewer;
import org.answerable.desk.intake.Sources;
import org.answerable.desk.web.Flash;
import org.answerable.desk.web.Html;
import org.answerable.desk.web.Missing;
import org.answerable.record.Identifier;
import org.answerable.record.claim.Assessment;
import org.answerable.record.claim.Claim;
import org.answerable.record.claim.Reading;
import org.answerable.record.claim.Stated;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A claim, what was decided on it, and deciding. */
@Controller
class ClaimPages {
    private final Claims claims;
    private final Sources sources;
    private final Accounts accounts;

    ClaimPages(Claims claims, Sources sources, Accounts accounts) {
        this.claims = claims;
        this.sources = sources;
        this.accounts = accounts;
    }

    @GetMapping("/claims/{id}")
    Html show(Viewer viewer, @PathVariable UUID id) {
        Stated stated = claims.withId(viewer, id).orElseThrow(Missing::new);
        Map<UUID, String> names = accounts.names(viewer);
        List<ReadingPage.History> history = claims.decisions(viewer, id).stream()
                .map(each -> new ReadingPage.History(each, names.getOrDefault(each.by(), "the desk")))
                .toList();
        return Html.of(
                "review/claim",
                new ClaimPage(
                        stated,
                        names.getOrDefault(stated.claim().madeBy(), "the desk"),
                        new Opening(sources, viewer).of(List.of(stated)),
                        history));
    }

    /** Where values open: every passage behind them, highlighted in the stored original's text. */
    @GetMapping("/opens")
    Html opens(Viewer viewer, @RequestParam List<UUID> claim) {
        List<Stated> stated =
                claim.stream().flatMap(id -> claims.withId(viewer, id).stream()).toList();
        if (stated.isEmpty()) {
            throw new Missing();
        }
        return Html.of("review/opens", new OpensPage(new Opening(sources, viewer).of(stated)));
    }

    /** What can be said of a schema, as options of the form. */
    @GetMapping("/properties")
    Html properties(@RequestParam String schema) {
        return Html.of("review/properties", new PropertyOptions(Vocabulary.properties(schema)));
    }

    @PostMapping("/claims/{id}/accept")
    String accept(Viewer viewer, @PathVariable UUID id, Next next, RedirectAttributes redirect) {
        Stated stated = claims.read(viewer, id, Reading.ACCEPTED, next.reason());
        return undoable("Accepted", stated).then(redirect, next.path(stated, true));
    }

    @PostMapping("/claims/{id}/reject")
    String reject(Viewer viewer, @PathVariable UUID id, Next next, RedirectAttributes redirect) {
        Stated stated = claims.read(viewer, id, Reading.REJECTED, next.reason());
        return undoable("Rejected", stated).then(redirect, next.path(stated, true));
    }

    @PostMapping("/claims/{id}/assess")
    String assess(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam String outcome,
            @RequestParam(required = false) @Nullable String standard,
            @RequestParam(required = false) @Nullable Integer credibility,
            Next next,
            RedirectAttributes redirect) {
        Assessment asked = Vocabulary.assessment(outcome);
        Stated stated = claims.assess(viewer, id, asked, standard, credibility, next.reason());
        return undoable("Assessed as " + asked.words(), stated).then(redirect, next.path(stated, false));
    }

    @PostMapping("/claims/{id}/undo")
    String undo(Viewer viewer, @PathVariable UUID id, Next next, RedirectAttributes redirect) {
        Stated stated = claims.undo(viewer, id);
        return Flash.done("Undone: " + title(stated.claim()) + ".").then(redirect, next.path(stated, false));
    }

    private static Flash undoable(String what, Stated stated) {
        Claim claim = stated.claim();
        return Flash.undoable(what + ": " + title(claim) + ".", "/claims/" + claim.id() + "/undo");
    }

    private static String title(Claim claim) {
        return claim.named() + " · " + Vocabulary.propertyLabel(claim.schema(), claim.property());
    }

    /**
     * Where to go on.
     *
     * @param at "claim": stay on the claim's page; otherwise the source is read on
     * @param next the claim to read next
     * @param reason why, in the decider's words
     */
    record Next(
            @Nullable String at,
            @Nullable String next,
            @Nullable String reason) {
        String path(Stated decided, boolean goOn) {
            Claim claim = decided.claim();
            if ("claim".equals(at)) {
                return "/claims/" + claim.id();
            }
            UUID shown = goOn && next != null && !next.isBlank() ? Identifier.parse(next) : claim.id();
            return "/sources/" + claim.passages().getFirst().sourceId() + "?claim=" + shown + "#now";
        }
    }
}
