package org.answerable.desk.intake.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;

/** A message (RFC 5322 with MIME): who, to whom, when, about what, then what was written. Attachments are named, not opened. */
final class MailText {
    private static final List<String> HEADERS = List.of("From", "To", "Cc", "Date", "Subject");
    private static final int DEPTH = 20;

    private final Draft draft;
    private final List<String> attachments = new ArrayList<>();

    MailText(Draft draft) {
        this.draft = draft;
    }

    void read(Path file) throws IOException {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(MimeConfig.PERMISSIVE);
        builder.setDecodeMonitor(DecodeMonitor.SILENT);
        try (InputStream in = Files.newInputStream(file)) {
            Message message = builder.parseMessage(in);
            writeHeaders(message);
            writeBody(message, 0);
            message.dispose();
        } catch (IOException e) {
            if (e.getCause() instanceof MimeException) throw damaged(e);
            throw e;
        }
        if (!attachments.isEmpty()) {
            draft.notice(Count.of(attachments.size(), "attachment") + " not opened: " + String.join(", ", attachments)
                    + "; bring what matters by itself");
        }
    }

    private static Unreadable damaged(Throwable cause) {
        return new Unreadable("it is a damaged message; save it again from the mail program", cause);
    }

    private void writeHeaders(Message message) {
        for (String name : HEADERS) {
            Field field = message.getHeader().getField(name);
            if (field == null) continue;
            String value = unfolded(field);
            if (!value.isEmpty()) draft.text().append(name + ": " + value + "\n");
            if (name.equals("Subject")) draft.title(value);
        }
    }

    /** As the sender's program wrote it, encoded words decoded (RFC 2047), on one line. */
    private static String unfolded(Field field) {
        byte[] raw = field.getRaw() == null
                ? field.getBody().getBytes(ISO_8859_1)
                : field.getRaw().toByteArray();
        String line = new String(raw, Encodings.isUtf8(raw) ? java.nio.charset.StandardCharsets.UTF_8 : ISO_8859_1);
        String value = line.substring(line.indexOf(':') + 1)
                .replaceAll("\\r?\\n[ \\t]*", " ")
                .strip();
        return DecoderUtil.decodeEncodedWords(value, DecodeMonitor.SILENT);
    }

    private void writeBody(Entity entity, int depth) throws IOException {
        Body body = entity.getBody();
        if (depth > DEPTH)
            throw new Unreadable("its parts are nested too deeply; save the innermost message by itself");
        if (isAttachment(entity) || body instanceof Message) {
            attachments.add(
                    FileName.shown(Optional.ofNullable(entity.getFilename()).orElse(entity.getMimeType())));
        } else if (body instanceof Multipart parts) {
            boolean choice = entity.getMimeType().equals("multipart/alternative");
            List<Entity> written = choice ? plainest(parts.getBodyParts()) : parts.getBodyParts();
            for (Entity part : written) writeBody(part, depth + 1);
        } else if (body instanceof SingleBody single) {
            writeSingle(entity, single);
        }
    }

    private static boolean isAttachment(Entity entity) {
        String type = entity.getMimeType();
        boolean text = type.equals("text/plain") || type.equals("text/html") || type.startsWith("multipart/");
        return !text || "attachment".equalsIgnoreCase(entity.getDispositionType());
    }

    /** Of several forms of the same words the plain one; senders put the plainest first. */
    private static List<Entity> plainest(List<Entity> forms) {
        return forms.stream()
                .filter(form -> form.getMimeType().equals("text/plain"))
                .findFirst()
                .or(() -> forms.stream().findFirst())
                .map(List::of)
                .orElse(List.of());
    }

    private void writeSingle(Entity entity, SingleBody single) throws IOException {
        byte[] bytes = bytes(single);
        if (!draft.text().isEmpty()) draft.text().append("\n");
        if (entity.getMimeType().equals("text/html")) {
            new HtmlText(draft).readWithin(letters(entity, bytes));
        } else {
            draft.text().append(letters(entity, bytes));
        }
        draft.text().append("\n");
    }

    private String letters(Entity entity, byte[] bytes) {
        String declared = entity.getCharset();
        boolean plain = declared == null || declared.equalsIgnoreCase("us-ascii") || !Charset.isSupported(declared);
        return plain ? Encodings.decode(bytes, draft) : new String(bytes, Charset.forName(declared));
    }

    private static byte[] bytes(SingleBody single) throws IOException {
        try (InputStream in = single.getInputStream()) {
            return in.readAllBytes();
        }
    }
}
