package org.answerable.desk.intake;

import java.util.Optional;
import java.util.UUID;
import org.answerable.desk.access.Access;
import org.answerable.desk.access.Role;
import org.answerable.desk.access.Viewer;
import org.answerable.desk.intake.text.MediaKind;
import org.answerable.desk.intake.text.PictureReader;
import org.answerable.desk.intake.text.ReadText;
import org.answerable.desk.intake.text.Tesseract;
import org.answerable.desk.vault.Vault;
import org.answerable.record.Refusal;
import org.answerable.record.log.Hash;
import org.answerable.record.source.CanonicalText;
import org.answerable.record.source.Source;

/**
 * Gives a text to a source that has none: a picture, a scanned PDF. A source that has a text keeps it for good, because claims count their
 * passages in it; so this happens at most once to a source, and the log has it.
 */
public final class PictureTexts {
    private final Access access;
    private final Sources sources;
    private final Vault vault;
    private final PictureReader reader;

    /**
     * @param access the way in
     * @param sources who sees what
     * @param vault where the bytes are
     * @param reader reads pictures
     */
    public PictureTexts(Access access, Sources sources, Vault vault, PictureReader reader) {
        this.access = access;
        this.sources = sources;
        this.vault = vault;
        this.reader = reader;
    }

    /** What reads pictures on this machine; absent when nothing does, and {@link Tesseract#HOW_TO_GET_IT} says what to do. */
    public Optional<Tesseract> engine() {
        return Tesseract.find();
    }

    /** Whether a source is of a kind whose letters may be a picture. */
    static boolean mayBeRead(Source source) {
        return MediaKind.ofMediaType(source.mediaType())
                .filter(kind -> switch (kind) {
                    case PDF, PNG, JPEG, TIFF, GIF -> true;
                    default -> false;
                })
                .isPresent();
    }

    /**
     * Reads a source and keeps its text.
     *
     * @param progress told after each page
     * @return the text that it has now
     * @throws Refusal when the viewer sees no such source, it has a text or cannot be read; nothing is changed then
     */
    public CanonicalText read(Viewer viewer, UUID id, PictureReader.Progress progress) {
        viewer.must(Role.OFFICER, "give a source its text");
        Tesseract tesseract = engine().orElseThrow(() -> new Refusal(Tesseract.HOW_TO_GET_IT));
        Source source = sources.toLookAt(viewer, id).orElseThrow(() -> new Refusal("there is no such source"));
        refuseIfRead(access.as(viewer, transaction -> new TextStore(transaction).of(id)));
        if (!mayBeRead(source)) {
            throw new Refusal("“" + source.title() + "” is " + source.mediaType()
                    + "; text is read from PDF, PNG, JPEG, TIFF and GIF pictures");
        }
        ReadText read = reader.read(
                tesseract,
                source.sha256(),
                () -> vault.open(Hash.parse(source.sha256())),
                source.mediaType(),
                progress);
        if (read.text().isEmpty()) {
            throw new Refusal("No letters were seen in “" + source.title() + "”; it stays without a text");
        }
        CanonicalText text = new CanonicalText(
                id, read.text(), read.pageStarts(), read.language(), tesseract.named(), read.notices());
        access.run(viewer, transaction -> {
            TextStore texts = new TextStore(transaction);
            refuseIfRead(texts.of(id));
            if (!texts.insertLater(source, text)) {
                throw new Refusal("somebody else has just given it its text");
            }
        });
        return text;
    }

    /**
     * The same where there is something to do: a source that may be read and has no text.
     *
     * @return the text that was read; absent when there was nothing to do
     */
    public Optional<CanonicalText> readWhereNone(Viewer viewer, Source source, PictureReader.Progress progress) {
        boolean none = access.as(viewer, transaction -> new TextStore(transaction).of(source.id()))
                .isEmpty();
        return none && mayBeRead(source) ? Optional.of(read(viewer, source.id(), progress)) : Optional.empty();
    }

    private static void refuseIfRead(Optional<CanonicalText> text) {
        if (text.isPresent()) {
            throw new Refusal("it has a text already, and a text is never replaced, because claims may rest on it");
        }
    }
}
