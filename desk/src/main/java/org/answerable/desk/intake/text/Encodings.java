package org.answerable.desk.intake.text;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * Bytes to letters where nothing says how: the mark at the start, then UTF-8 if every byte agrees, then UTF-16 by its zeros,
 * then line by line where UTF-8 is mixed with something older, then the older encoding whose letters make words.
 */
final class Encodings {
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");

    /** One control character in this many bytes is an accident, more are not text. */
    private static final int BYTES_PER_CONTROL = 200;

    private Encodings() {}

    static String decode(byte[] bytes, Draft draft) {
        Optional<Charset> marked = marked(bytes).or(() -> unmarkedUtf16(bytes));
        if (marked.isPresent()) return decoded(bytes, marked.get(), draft);
        if (isUtf8(bytes)) return new String(bytes, UTF_8);
        Optional<String> mixed = MixedLines.decode(bytes, draft);
        if (mixed.isPresent()) return mixed.get();
        Charset older = OlderEncoding.of(bytes);
        draft.notice("the file does not say how its letters are encoded; it was read as " + older.name());
        return new String(bytes, older);
    }

    private static String decoded(byte[] bytes, Charset charset, Draft draft) {
        String text = new String(bytes, charset);
        if (text.indexOf('\ufffd') >= 0) {
            draft.notice("mixed encodings: some bytes are not " + charset.name() + " and were replaced by U+FFFD");
        }
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    static boolean isMarked(byte[] bytes) {
        return marked(bytes).isPresent();
    }

    /** The byte order mark (Unicode, section 23.8); the longer ones first, because one begins like another. */
    private static Optional<Charset> marked(byte[] bytes) {
        if (startsWith(bytes, 0xff, 0xfe, 0, 0)) return Optional.of(UTF_32LE);
        if (startsWith(bytes, 0, 0, 0xfe, 0xff)) return Optional.of(UTF_32BE);
        if (startsWith(bytes, 0xff, 0xfe)) return Optional.of(UTF_16LE);
        if (startsWith(bytes, 0xfe, 0xff)) return Optional.of(UTF_16BE);
        return startsWith(bytes, 0xef, 0xbb, 0xbf) ? Optional.of(UTF_8) : Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) return false;
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xff) != mark[i]) return false;
        }
        return true;
    }

    /** In UTF-16 every space and line end has a zero beside it, always on the same side. */
    private static Optional<Charset> unmarkedUtf16(byte[] bytes) {
        int even = 0;
        int odd = 0;
        int n = Math.min(bytes.length, Magic.ENOUGH) & ~1;
        for (int i = 0; i < n; i += 2) {
            if (bytes[i] == 0) even++;
            if (bytes[i + 1] == 0) odd++;
        }
        int enough = Math.max(2, n / 40);
        if (odd >= enough && even == 0) return Optional.of(UTF_16LE);
        return even >= enough && odd == 0 ? Optional.of(UTF_16BE) : Optional.empty();
    }

    static boolean isUtf8(byte[] bytes) {
        return isUtf8(bytes, 0, bytes.length);
    }

    static boolean isUtf8(byte[] bytes, int from, int to) {
        try {
            UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, to - from));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** Whether the start of a file is text in any encoding at all. */
    static boolean looksLikeText(byte[] head) {
        if (marked(head).isPresent()) return true;
        if (unmarkedUtf16(head).isPresent()) return isUtf16Text(head);
        int controls = 0;
        for (byte b : head) if (b >= 0 && b < ' ' && "\t\n\r\f\u001a".indexOf(b) < 0) controls++;
        return controls <= head.length / BYTES_PER_CONTROL;
    }

    /** Numbers in binary files have zeros on one side too, but not letters on the other. */
    private static boolean isUtf16Text(byte[] head) {
        String text = new String(head, 0, head.length & ~1, unmarkedUtf16(head).orElseThrow());
        long sound = text.chars()
                .filter(c -> Character.isLetterOrDigit(c) || Character.isWhitespace(c) || (c > ' ' && c < 127))
                .count();
        return sound * 10 >= text.length() * 9L;
    }
}
