package org.answerable.desk.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.answerable.desk.access.Accounts;
import org.answerable.desk.access.Viewer;
import org.answerable.desk.web.Html;
import org.answerable.desk.web.Missing;
import org.answerable.desk.web.Rail;
import org.answerable.desk.web.Room;
import org.answerable.record.source.Source;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The sources that are held: their list, their custody, their original bytes. */
@Controller
class SourcePages implements Rail {
    private static final int ORDER = 20;
    private static final int A_PAGE = 50;

    private final Sources sources;
    private final Accounts accounts;

    SourcePages(Sources sources, Accounts accounts) {
        this.sources = sources;
        this.accounts = accounts;
    }

    @Override
    public List<Room> rooms(Viewer viewer) {
        return List.of(new Room(ORDER, "Sources", "/sources", null));
    }

    @GetMapping("/sources")
    Html list(
            Viewer viewer,
            @RequestParam(name = "case", required = false) @Nullable UUID caseId,
            @RequestParam(required = false) @Nullable Instant before) {
        List<Source> shown = sources.latest(viewer, caseId, before == null ? Instant.now() : before, A_PAGE + 1);
        boolean more = shown.size() > A_PAGE;
        List<Source> page = more ? shown.subList(0, A_PAGE) : shown;
        return Html.of(
                "intake/sources",
                new SourceList(
                        page, caseId, before != null, more ? page.getLast().receivedAt() : null));
    }

    @GetMapping("/sources/{id}/custody")
    Html custody(Viewer viewer, @PathVariable UUID id) {
        Sources.Opened opened = sources.open(viewer, id).orElseThrow(Missing::new);
        Source origin = opened.source().derivesFrom() == null
                ? null
                : sources.withId(viewer, opened.source().derivesFrom()).orElse(null);
        return Html.of("intake/custody", CustodyPage.of(opened, origin, accounts.all(viewer)));
    }

    /** The bytes as received: never shown in place, whatever they are, because they are somebody else's. */
    @GetMapping("/sources/{id}/original")
    ResponseEntity<InputStreamResource> original(Viewer viewer, @PathVariable UUID id) throws IOException {
        Source source = sources.withId(viewer, id).orElseThrow(Missing::new);
        InputStream bytes = sources.original(viewer, source);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .contentLength(source.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(source.fileName()))
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(new InputStreamResource(bytes));
    }

    private static String attachment(String fileName) {
        return ContentDisposition.attachment()
                .filename(fileName, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
