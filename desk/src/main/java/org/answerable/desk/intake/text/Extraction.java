package org.answerable.desk.intake.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** In the child: one file from its path to its text. Knows every format's reader and nothing of processes. */
final class Extraction {
    private final Languages languages = new Languages();

    /** @throws Unreadable with the reason to show */
    ReadText read(Path file, String name, int maxCharacters) throws Exception {
        MediaKind kind = Recognition.of(file, head(file), name);
        Draft draft = new Draft(maxCharacters);
        NameNotice.of(kind, name).forEach(draft::notice);
        switch (kind) {
            case PDF -> new PdfText(draft).read(file);
            case DOCX, DOC, RTF, ODT -> new WordText(draft).read(file, kind);
            case XLSX -> new SheetText(draft).read(file);
            case HTML -> new HtmlText(draft).read(Files.readAllBytes(file));
            case EML -> new MailText(draft).read(file);
            case CSV -> new TableText(draft).read(Files.readAllBytes(file));
            case TXT -> new PlainText(draft).read(Files.readAllBytes(file));
            default -> throw new Unreadable("it is a " + kind + " without text");
        }
        return finished(kind, draft);
    }

    private ReadText finished(MediaKind kind, Draft draft) {
        draft.text().trimEnd();
        String text = draft.text().toString();
        List<String> notices = new ArrayList<>(draft.notices());
        notices.addAll(draft.text().notices());
        notices.addAll(Oddities.in(text));
        if (text.isEmpty()) notices.add("no text was found in it");
        Languages.Guess language = languages.of(text);
        return new ReadText(
                kind.mediaType(),
                text,
                draft.text().pageStarts(),
                draft.title(),
                language.code(),
                language.confidence(),
                notices);
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(Magic.ENOUGH);
        }
    }
}
