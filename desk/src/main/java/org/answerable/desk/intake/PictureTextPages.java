package org.answerable.desk.intake;

import java.util.UUID;
import org.answerable.desk.access.Viewer;
import org.answerable.desk.intake.text.Tesseract;
import org.answerable.desk.web.Flash;
import org.answerable.desk.web.Html;
import org.answerable.desk.web.Missing;
import org.answerable.record.Refusal;
import org.answerable.record.source.CanonicalText;
import org.answerable.record.source.Source;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a picture or a scanned PDF is given its text by the machine. */
@Controller
class PictureTextPages {
    /** More pages take minutes, which no browser waits for; the command shows its progress. */
    static final int MOST_PAGES = 20;

    private final Sources sources;
    private final PageImages images;
    private final PictureTexts texts;

    PictureTextPages(Sources sources, PageImages images, PictureTexts texts) {
        this.sources = sources;
        this.images = images;
        this.texts = texts;
    }

    @GetMapping("/sources/{id}/ocr")
    Html offer(Viewer viewer, @PathVariable UUID id) {
        Sources.Opened opened = sources.open(viewer, id).orElseThrow(Missing::new);
        if (opened.text() != null || !PictureTexts.mayBeRead(opened.source())) {
            throw new Missing();
        }
        Tesseract engine = texts.engine().orElse(null);
        int pages = images.pages(viewer, id);
        return Html.of("intake/ocr", new PictureTextPage(opened.source(), engine, pages, pages > MOST_PAGES));
    }

    @PostMapping("/sources/{id}/ocr")
    String read(Viewer viewer, @PathVariable UUID id, RedirectAttributes redirect) {
        Source source = sources.withId(viewer, id).orElseThrow(Missing::new);
        if (images.pages(viewer, id) > MOST_PAGES) {
            throw new Refusal("It has more than " + MOST_PAGES + " pages; run `answerable ocr " + id
                    + "`, which shows how far it is.");
        }
        CanonicalText text = texts.read(viewer, source.id(), (done, of) -> {});
        return Flash.done("Read by " + text.reader() + ".").then(redirect, "/sources/" + id);
    }
}
