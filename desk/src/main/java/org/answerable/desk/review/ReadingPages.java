package org.answerable.desk.review;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.answerable.desk.access.Account;
import org.answerable.desk.access.Accounts;
import org.answerable.desk.access.Viewer;
import org.answerable.desk.intake.Sources;
import org.answerable.desk.web.Flash;
import org.answerable.desk.web.Html;
import org.answerable.desk.web.Missing;
import org.answerable.record.claim.Claim;
import org.answerable.record.claim.Stated;
import org.answerable.record.passage.Selector;
import org.answerable.record.source.CanonicalText;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Reading a source: its text with what was found in it, the claim at its side, and making a claim on words of it. */
@Controller
class ReadingPages {
    private static final int OFFERED = 12;
    private static final String USUAL_SCHEMA = "Person";

    private final Sources sources;
    private final Claims claims;
    private final Accounts accounts;
    private final ObjectProvider<ToRead> toRead;

    ReadingPages(Sources sources, Claims claims, Accounts accounts, ObjectProvider<ToRead> toRead) {
        this.sources = sources;
        this.claims = claims;
        this.accounts = accounts;
        this.toRead = toRead;
    }

    @GetMapping("/sources/{id}")
    Html read(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID claim,
            @RequestParam(required = false) @Nullable Integer leaf,
            @RequestParam(required = false) @Nullable Integer page) {
        Sources.Opened opened = sources.open(viewer, id).orElseThrow(Missing::new);
        List<Stated> stated = claims.on(viewer, id);
        Card card = Card.of(stated, claim);
        ClaimForm form = form(id, stated);
        List<ReadingPage.History> history =
                card == null ? List.of() : history(viewer, card.stated().claim().id());
        CanonicalText text = opened.text();
        if (text == null) {
            return Html.of(
                    "review/reading",
                    new ReadingPage(opened.source(), null, null, List.of(), card, history, stated.size(), null, form));
        }
        Leaf shown = shown(Leaf.of(text), id, card, claim, leaf, page);
        UUID current = card == null ? null : card.stated().claim().id();
        Marked marked = new Marked(id, text.text(), shown, stated, current);
        return Html.of(
                "review/reading",
                new ReadingPage(
                        opened.source(),
                        text,
                        shown,
                        marked.paragraphs(current),
                        card,
                        history,
                        stated.size(),
                        toRead.stream()
                                .flatMap(each -> each.on(viewer, id).stream())
                                .findFirst()
                                .orElse(null),
                        form));
    }

    @PostMapping("/sources/{id}/claims")
    String make(Viewer viewer, @PathVariable UUID id, ClaimFields fields, RedirectAttributes redirect) {
        CanonicalText text = sources.open(viewer, id).orElseThrow(Missing::new).text();
        Claim made = claims.make(viewer, fields.draft(id, text));
        return Flash.done("Made: " + made.named() + ". It waits for a reading.")
                .then(redirect, "/sources/" + id + "?claim=" + made.id() + "#now");
    }

    private List<ReadingPage.History> history(Viewer viewer, UUID claim) {
        Map<UUID, String> names = accounts.all(viewer).stream().collect(Collectors.toMap(Account::id, Account::name));
        return claims.decisions(viewer, claim).stream()
                .map(each -> new ReadingPage.History(each, names.getOrDefault(each.by(), "the desk")))
                .toList();
    }

    /** The part that was asked for; otherwise the part with the claim; otherwise the first. */
    private static Leaf shown(
            List<Leaf> leaves,
            UUID source,
            @Nullable Card card,
            @Nullable UUID claim,
            @Nullable Integer leaf,
            @Nullable Integer page) {
        if (leaf != null) {
            return leaves.get(Math.clamp(leaf, 1, leaves.size()) - 1);
        }
        if (page != null) {
            return leaves.stream()
                    .filter(each -> each.page() == page)
                    .findFirst()
                    .orElse(leaves.getFirst());
        }
        return card == null
                        || (claim == null && leaves.size() > 1 && !card.stated().open())
                ? leaves.getFirst()
                : Leaf.at(leaves, start(card.stated().claim(), source));
    }

    private static int start(Claim claim, UUID source) {
        return claim.passages().stream()
                .filter(each -> each.sourceId().equals(source))
                .map(each -> each.selector() instanceof Selector.Text words ? words.start() : 0)
                .min(Comparator.naturalOrder())
                .orElse(0);
    }

    private static ClaimForm form(UUID source, List<Stated> stated) {
        Map<UUID, ClaimForm.Known> known = new LinkedHashMap<>();
        for (Stated each : stated) {
            Claim claim = each.claim();
            known.putIfAbsent(
                    claim.subject(),
                    new ClaimForm.Known(claim.subject(), claim.named(), Vocabulary.label(claim.schema())));
        }
        return new ClaimForm(source, known.values().stream().limit(OFFERED).toList(), USUAL_SCHEMA);
    }
}
