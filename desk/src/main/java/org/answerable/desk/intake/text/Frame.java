package org.answerable.desk.intake.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What desk and child say to each other: a mark, a length, a body. The mark and the length bound what the desk accepts from a child
 * that lost its mind; numbers are big-endian, strings UTF-8 with their length before them, −1 standing for absent.
 */
final class Frame {
    private static final int MARK = 0x414E5357;
    private static final int TEXT = 1;
    private static final int REFUSED = 2;
    private static final int PICTURE = 3;

    /** What a child is asked for. */
    enum Work {
        /** The text of a file. */
        READ,
        /** A picture of a page. */
        DRAW,
        /** A picture of a page, large enough for a machine to read its letters. */
        DRAW_LARGE
    }

    /**
     * One thing to do.
     *
     * @param path the file; empty for a page of the file that is open
     * @param name under which it came
     * @param number the longest text when it is read, the page when it is drawn
     */
    record Request(Work work, String path, String name, int number) {}

    private Frame() {}

    static void writeRequest(DataOutputStream out, Request request) throws IOException {
        write(out, body -> {
            string(body, request.work().name());
            string(body, request.path());
            string(body, request.name());
            body.writeInt(request.number());
        });
    }

    static Request readRequest(DataInputStream in) throws IOException {
        DataInputStream body = read(in, 1 << 20);
        try {
            return new Request(Work.valueOf(present(body)), present(body), present(body), body.readInt());
        } catch (IllegalArgumentException e) {
            throw new IOException("no such work", e);
        }
    }

    static void writeText(DataOutputStream out, ReadText text) throws IOException {
        write(out, body -> {
            body.writeByte(TEXT);
            string(body, text.mediaType());
            string(body, text.text());
            body.writeInt(text.pageStarts().size());
            for (int start : text.pageStarts()) body.writeInt(start);
            string(body, text.title());
            string(body, text.language());
            body.writeDouble(text.languageConfidence());
            body.writeInt(text.notices().size());
            for (String notice : text.notices()) string(body, notice);
        });
    }

    static void writeRefusal(DataOutputStream out, String reason) throws IOException {
        write(out, body -> {
            body.writeByte(REFUSED);
            string(body, reason);
        });
    }

    /** @throws Unreadable the child's own refusal */
    static ReadText readAnswer(DataInputStream in, int maxBytes) throws IOException {
        DataInputStream body = read(in, maxBytes);
        int kind = body.readByte();
        if (kind == REFUSED) throw new Unreadable(present(body));
        if (kind != TEXT) throw new IOException("neither a text nor a refusal");
        String mediaType = present(body);
        String text = present(body);
        List<Integer> pageStarts = new ArrayList<>();
        for (int left = count(body); left > 0; left--) pageStarts.add(body.readInt());
        String title = string(body);
        String language = string(body);
        double confidence = body.readDouble();
        List<String> notices = new ArrayList<>();
        for (int left = count(body); left > 0; left--) notices.add(present(body));
        return new ReadText(mediaType, text, pageStarts, title, language, confidence, notices);
    }

    static void writePicture(DataOutputStream out, PagePicture picture) throws IOException {
        write(out, body -> {
            body.writeByte(PICTURE);
            body.writeInt(picture.pages());
            body.write(picture.png());
        });
    }

    /** @throws Unreadable the child's own refusal */
    static PagePicture readPicture(DataInputStream in, int maxBytes) throws IOException {
        DataInputStream body = read(in, maxBytes);
        int kind = body.readByte();
        if (kind == REFUSED) throw new Unreadable(present(body));
        if (kind != PICTURE) throw new IOException("neither a picture nor a refusal");
        int pages = body.readInt();
        return new PagePicture(pages, body.readAllBytes());
    }

    private interface Body {
        void to(DataOutputStream out) throws IOException;
    }

    private static void write(DataOutputStream out, Body body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(8192);
        body.to(new DataOutputStream(bytes));
        out.writeInt(MARK);
        out.writeInt(bytes.size());
        bytes.writeTo(out);
        out.flush();
    }

    private static DataInputStream read(DataInputStream in, int maxBytes) throws IOException {
        if (in.readInt() != MARK) throw new IOException("no frame begins here");
        int length = in.readInt();
        if (length < 0 || length > maxBytes) throw new IOException("a frame of " + length + " bytes");
        byte[] body = in.readNBytes(length);
        if (body.length < length) throw new IOException("the frame ends early");
        return new DataInputStream(new ByteArrayInputStream(body));
    }

    private static void string(DataOutputStream out, @Nullable String value) throws IOException {
        byte[] bytes = value == null ? new byte[0] : value.getBytes(UTF_8);
        out.writeInt(value == null ? -1 : bytes.length);
        out.write(bytes);
    }

    private static @Nullable String string(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0) return null;
        if (length > in.available()) throw new IOException("a string longer than its frame");
        return new String(in.readNBytes(length), UTF_8);
    }

    private static String present(DataInputStream in) throws IOException {
        String value = string(in);
        if (value == null) throw new IOException("a value is missing");
        return value;
    }

    private static int count(DataInputStream in) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > in.available()) throw new IOException("a list longer than its frame");
        return count;
    }
}
