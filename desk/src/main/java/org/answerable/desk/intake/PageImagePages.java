package org.answerable.desk.intake;

import java.util.UUID;
import org.answerable.desk.access.Viewer;
import org.answerable.desk.web.Missing;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A page of an original, as a picture beside its text. */
@Controller
class PageImagePages {
    private final PageImages images;

    PageImagePages(PageImages images) {
        this.images = images;
    }

    @GetMapping("/sources/{id}/pages/{page}")
    ResponseEntity<byte[]> page(Viewer viewer, @PathVariable UUID id, @PathVariable int page) {
        PageImages.Image image = images.page(viewer, id, page).orElseThrow(Missing::new);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(image.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(image.bytes());
    }
}
