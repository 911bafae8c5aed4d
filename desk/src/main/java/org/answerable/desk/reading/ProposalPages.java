package org.answerable.desk.reading;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.answerable.desk.access.AccessTable;
import org.answerable.desk.access.Role;
import org.answerable.desk.access.Viewer;
import org.answerable.desk.intake.Sources;
import org.answerable.desk.review.Leaf;
import org.answerable.desk.web.Flash;
import org.answerable.desk.web.Html;
import org.answerable.desk.web.Missing;
import org.answerable.record.Identifier;
import org.answerable.record.Refusal;
import org.answerable.record.source.CanonicalText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The room where the proposals of a source are decided. Every decision can be made with plain forms too. */
@Controller
class ProposalPages {
    private static final String PICTURES = "/sources/{id}/pages/";

    private final Proposals proposals;
    private final Sources sources;
    private final boolean pictures;

    ProposalPages(Proposals proposals, Sources sources, AccessTable table) {
        this.proposals = proposals;
        this.sources = sources;
        this.pictures = table.routes().stream().anyMatch(row -> row.pattern().startsWith(PICTURES));
    }

    @GetMapping("/sources/{id}/proposals")
    Html room(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer at,
            @RequestParam(required = false) @Nullable Integer leaf) {
        Sources.Opened opened = sources.open(viewer, id).orElseThrow(Missing::new);
        CanonicalText text = opened.text();
        // asked before the proposals: what ends in between is then looked for again, and not taken for a source without
        // any
        Task task = proposals.task(viewer, id).orElse(null);
        Offer current = current(viewer, id, at).orElse(null);
        return Html.of(
                "reading/room",
                new RoomPage(
                        opened.source(),
                        text == null ? null : sheet(viewer, text, current, leaf),
                        proposals.counts(viewer, id),
                        current == null || text == null ? null : Shown.of(current, text.text()),
                        task,
                        proposals.reads(),
                        proposals.notices(viewer, id),
                        pictures && opened.source().mediaType().equals("application/pdf"),
                        Identifier.next(),
                        viewer.role().atLeast(Role.OFFICER)
                                && !proposals.undoable(viewer, id, 1).isEmpty()));
    }

    /** A part of the text by itself, for the script. */
    @GetMapping("/sources/{id}/proposals/leaf")
    Html leaf(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer offset,
            @RequestParam(required = false) @Nullable Integer leaf) {
        CanonicalText text = proposals.text(viewer, id).orElseThrow(Missing::new);
        List<Leaf> leaves = Leaf.of(text);
        Leaf shown = leaf == null
                ? Leaf.at(leaves, offset == null ? 0 : offset)
                : leaves.get(Math.clamp(leaf, 1, leaves.size()) - 1);
        return Html.of("reading/leaf", sheet(viewer, text, shown, null));
    }

    /** Asks for a source to be read that is held already. */
    @PostMapping("/sources/{id}/proposals/read")
    String read(Viewer viewer, @PathVariable UUID id, RedirectAttributes redirect) {
        proposals.read(viewer, id);
        return Flash.done("It is being read.").then(redirect, "/sources/" + id + "/proposals");
    }

    @PostMapping("/sources/{id}/proposals")
    String decide(Viewer viewer, @PathVariable UUID id, Pressed pressed, RedirectAttributes redirect) {
        Outcome outcome = proposals.decide(viewer, id, List.of(pressed.ask())).getFirst();
        String room = "/sources/" + id + "/proposals";
        if (outcome.result() == Outcome.Result.REFUSED) {
            throw new Refusal(outcome.sentence());
        }
        int from = pressed.at() + (outcome.result() == Outcome.Result.DONE && !pressed.undo() ? 1 : 0);
        OptionalInt next = pressed.undo() ? OptionalInt.empty() : proposals.next(viewer, id, from);
        int shown = outcome.offers().isEmpty() || next.isPresent()
                ? next.orElse(pressed.at())
                : outcome.offers().getFirst().place();
        Flash flash = outcome.result() == Outcome.Result.CONFLICT
                ? Flash.refused("Nothing was changed: " + outcome.sentence() + ".")
                : Flash.done(pressed.said());
        return flash.then(redirect, room + "?at=" + shown);
    }

    /** The one asked for; otherwise the first that waits; otherwise the first. */
    private Optional<Offer> current(Viewer viewer, UUID id, @Nullable Integer at) {
        return proposals.at(
                viewer, id, at == null ? proposals.next(viewer, id, 1).orElse(1) : at);
    }

    private RoomPage.Sheet sheet(Viewer viewer, CanonicalText text, @Nullable Offer current, @Nullable Integer leaf) {
        List<Leaf> leaves = Leaf.of(text);
        Leaf shown = leaf != null
                ? leaves.get(Math.clamp(leaf, 1, leaves.size()) - 1)
                : current == null
                        ? leaves.getFirst()
                        : Leaf.at(leaves, current.proposal().start());
        return sheet(viewer, text, shown, current == null ? null : current.place());
    }

    private RoomPage.Sheet sheet(Viewer viewer, CanonicalText text, Leaf leaf, @Nullable Integer current) {
        List<Offer> here = proposals.between(viewer, text.sourceId(), leaf.start(), leaf.end());
        return new RoomPage.Sheet(
                text.sourceId(),
                leaf,
                text.pageStarts().size(),
                text.language(),
                new Marks(text.text(), leaf, here).paragraphs(current));
    }

    /**
     * The button of a form that was pressed.
     *
     * @param step what the decision is called, so that a form sent twice decides once
     * @param verb accept, reject or undo
     * @param at the place from which to go on
     * @param time the time that was chosen
     */
    record Pressed(
            UUID step,
            @Nullable UUID proposal,
            int seen,
            int at,
            String verb,
            @Nullable String time) {
        boolean undo() {
            return verb.equals("undo");
        }

        String said() {
            return switch (verb) {
                case "accept" -> "Accepted.";
                case "reject" -> "Rejected.";
                default -> "Undone.";
            };
        }

        Ask ask() {
            if (undo()) {
                return new Ask.Undo(step, null);
            }
            if (proposal == null) {
                throw new Refusal("say which proposal");
            }
            return switch (verb) {
                case "accept" ->
                    new Ask.Accept(
                            step, proposal, seen, new Wording(null, false, null, null, null, null, time, null, null));
                case "reject" -> new Ask.Reject(step, proposal, seen);
                default -> throw new Refusal("“" + verb + "” is no decision; use accept, reject or undo");
            };
        }
    }
}
