package org.answerable.desk.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import org.answerable.desk.access.Viewer;
import org.answerable.desk.intake.text.MediaKind;
import org.answerable.desk.intake.text.PagePainter;
import org.answerable.desk.intake.text.PagePicture;
import org.answerable.desk.vault.Vault;
import org.answerable.record.Refusal;
import org.answerable.record.log.Hash;
import org.answerable.record.source.Source;

/**
 * Pages of originals as pictures, to be looked at beside the text. What the viewer may not see and what has no such page look the same. Pages
 * of PDFs are drawn in a child JVM and kept in memory alone, never on the disk; pictures are shown as they came.
 */
public final class PageImages {
    /** A larger picture is not shown beside the text; its original can be taken out. */
    static final int LARGEST_PICTURE = 64 << 20;

    private final Sources sources;
    private final Vault vault;
    private final PagePainter painter;
    private final PageCache cache = new PageCache();

    /**
     * @param sources who sees what
     * @param vault where the bytes are
     * @param painter draws
     */
    public PageImages(Sources sources, Vault vault, PagePainter painter) {
        this.sources = sources;
        this.vault = vault;
        this.painter = painter;
    }

    /**
     * A picture of a page.
     *
     * @param mediaType {@code image/png}, or what the picture is that was received
     * @param bytes the picture
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on as it is, never compared
    public record Image(String mediaType, byte[] bytes) {}

    /**
     * A page of a source, as a picture.
     *
     * @param page from 1; a picture that was received has one page
     * @return absent when the viewer sees no such source, it has no pages, or not this one
     * @throws Refusal when it is there and cannot be drawn; the sentence says why
     */
    public Optional<Image> page(Viewer viewer, UUID source, int page) {
        return sources.toLookAt(viewer, source).flatMap(seen -> page(seen, page));
    }

    /**
     * How many pages of a source can be looked at; 0 when the viewer sees no such source or it has none.
     *
     * @throws Refusal when its file cannot be opened
     */
    public int pages(Viewer viewer, UUID source) {
        Source seen = sources.withId(viewer, source).orElse(null);
        if (seen == null) {
            return 0;
        }
        return switch (shown(seen)) {
            case DRAWN -> drawn(seen, 1).pages();
            case AS_IT_CAME -> 1;
            case NOT -> 0;
        };
    }

    private enum Shown {
        DRAWN,
        AS_IT_CAME,
        NOT
    }

    private static Shown shown(Source source) {
        MediaKind kind = MediaKind.ofMediaType(source.mediaType()).orElse(MediaKind.TXT);
        return switch (kind) {
            case PDF, TIFF -> Shown.DRAWN;
            case PNG, JPEG, GIF, WEBP -> Shown.AS_IT_CAME;
            default -> Shown.NOT;
        };
    }

    private Optional<Image> page(Source source, int page) {
        return switch (shown(source)) {
            case DRAWN -> {
                byte[] png = page < 1 ? new byte[0] : drawn(source, page).png();
                yield png.length == 0 ? Optional.empty() : Optional.of(new Image("image/png", png));
            }
            case AS_IT_CAME ->
                page == 1 ? Optional.of(new Image(source.mediaType(), asItCame(source))) : Optional.empty();
            case NOT -> Optional.empty();
        };
    }

    private PagePicture drawn(Source source, int page) {
        return cache.get(
                source.sha256(),
                page,
                () -> painter.draw(source.sha256(), () -> vault.open(Hash.parse(source.sha256())), page));
    }

    private byte[] asItCame(Source source) {
        if (source.size() > LARGEST_PICTURE) {
            throw new Refusal("The picture has more than 64 MB; take the original out to look at it.");
        }
        try (InputStream in = vault.open(Hash.parse(source.sha256()))) {
            return in.readNBytes(LARGEST_PICTURE);
        } catch (IOException e) {
            throw new Refusal("The original cannot be read from the vault; run `verify`.", e);
        }
    }
}
