package org.answerable.desk.intake.text;

/** Text that is nothing but text: as it stands, once its encoding is known. */
final class PlainText {
    private final Draft draft;

    PlainText(Draft draft) {
        this.draft = draft;
    }

    void read(byte[] bytes) {
        draft.text().append(Encodings.decode(bytes, draft));
    }
}
