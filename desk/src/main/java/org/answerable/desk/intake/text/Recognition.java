package org.answerable.desk.intake.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells from the content which of the documents a file is. The name decides only between kinds of plain text. */
final class Recognition {
    private static final Pattern HTML = Pattern.compile(
            "\\A\\s*(<\\?xml[^>]*>\\s*)?(<!--.*?-->\\s*)*<(!doctype\\s+html|html|head|body|meta|title|div|p|h1|table|article)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern XML = Pattern.compile("\\A\\s*<(\\?xml|!DOCTYPE)\\b");
    private static final Pattern MAIL_HEADER =
            Pattern.compile("\\G([A-Za-z][A-Za-z0-9-]{0,60}):[^\\n]*\\n([ \\t][^\\n]*\\n)*");
    private static final Set<String> SENT_BY_MACHINES =
            Set.of("received", "message-id", "mime-version", "return-path", "delivered-to");

    private Recognition() {}

    /** @throws Unreadable none of the kinds that are read */
    static MediaKind of(Path file, byte[] head, String name) throws IOException {
        Optional<MediaKind> marked = Magic.kind(head);
        if (marked.isPresent()) return marked.get();
        String h = new String(head, ISO_8859_1);
        if (h.startsWith("PK\u0003\u0004") || h.startsWith("PK\u0005\u0006")) return ZipPackage.kind(file);
        if (h.startsWith("\u00d0\u00cf\u0011\u00e0")) return OleFile.kind(file);
        if (!Encodings.looksLikeText(head)) throw unknown();
        return ofText(withoutMark(head, h), MediaKind.claimedBy(name));
    }

    private static MediaKind ofText(String h, Optional<MediaKind> claimed) {
        if (HTML.matcher(h).find()) return MediaKind.HTML;
        if (XML.matcher(h).find()) {
            throw new Unreadable("it is XML data, not a document; " + MediaKind.whatIsRead());
        }
        boolean claimsMail = claimed.filter(kind -> kind == MediaKind.EML).isPresent();
        if (isMail(h.replace("\r\n", "\n").replace('\r', '\n'), claimsMail)) return MediaKind.EML;
        return claimed.filter(kind -> kind == MediaKind.CSV).orElse(MediaKind.TXT);
    }

    /** Letters typed into a text file begin like mail too: without the ending .eml, a header that only machines write is asked for. */
    private static boolean isMail(String h, boolean claimsMail) {
        Set<String> headers = new HashSet<>();
        Matcher header = MAIL_HEADER.matcher(h.startsWith("From ") ? h.substring(h.indexOf('\n') + 1) : h);
        while (header.find()) headers.add(header.group(1).toLowerCase(Locale.ROOT));
        boolean written = headers.contains("from") || headers.contains("subject");
        return written && (claimsMail || headers.stream().anyMatch(SENT_BY_MACHINES::contains));
    }

    private static String withoutMark(byte[] head, String latin) {
        if (latin.startsWith("\u00ef\u00bb\u00bf")) return latin.substring(3);
        if (latin.startsWith("\u00ff\u00fe")) return new String(head, 2, head.length - 2, UTF_16LE);
        if (latin.startsWith("\u00fe\u00ff")) return new String(head, 2, head.length - 2, UTF_16BE);
        return latin;
    }

    static Unreadable unknown() {
        return new Unreadable(
                "its content is none of the kinds that are read, whatever its name says; " + MediaKind.whatIsRead());
    }
}
