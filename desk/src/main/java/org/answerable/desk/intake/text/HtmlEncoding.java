package org.answerable.desk.intake.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The encoding that a page declares for itself (HTML, section 13.2.3), else what its bytes show. */
final class HtmlEncoding {
    private static final int LOOK = 4096;
    private static final Pattern DECLARED = Pattern.compile(
            "<(?:meta|\\?xml)\\b[^>]*?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]+)",
            Pattern.CASE_INSENSITIVE);

    private HtmlEncoding() {}

    static String decode(byte[] bytes, Draft draft) {
        if (Encodings.isMarked(bytes) || Encodings.isUtf8(bytes)) return Encodings.decode(bytes, draft);
        Optional<Charset> declared = declared(bytes);
        if (declared.isEmpty()) return Encodings.decode(bytes, draft);
        String decoded = new String(bytes, declared.get());
        if (decoded.indexOf('\ufffd') < 0) return decoded;
        draft.notice("mixed encodings: the page says " + declared.get().name() + ", and some bytes are not");
        return Encodings.decode(bytes, draft);
    }

    private static Optional<Charset> declared(byte[] bytes) {
        Matcher found = DECLARED.matcher(new String(bytes, 0, Math.min(LOOK, bytes.length), ISO_8859_1));
        if (!found.find()) return Optional.empty();
        String name = found.group(1);
        try {
            // A page that can be read byte by byte is not UTF-16, and browsers read Latin-1 as windows-1252.
            if (name.toLowerCase(java.util.Locale.ROOT).startsWith("utf-16")) return Optional.empty();
            if (name.equalsIgnoreCase("iso-8859-1") || name.equalsIgnoreCase("us-ascii")) name = "windows-1252";
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
