package org.answerable.desk.intake.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * Looks into a ZIP-based document before any parser does: which kind it is, that it does not unpack into more than a document
 * holds, and that its XML declares no entities of its own (which these formats never do, and which attacks on parsers need).
 */
final class ZipPackage {
    private static final int MAX_ENTRIES = 20_000;
    private static final long MAX_UNPACKED = 512L << 20;
    private static final long SUSPECT_FROM = 16L << 20;
    private static final long SUSPECT_RATIO = 200;
    private static final int XML_HEAD = 4096;

    private ZipPackage() {}

    static MediaKind kind(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            MediaKind kind = declared(zip);
            check(zip);
            return kind;
        } catch (ZipException e) {
            throw new Unreadable("it is a damaged ZIP package, perhaps cut off on its way; bring it again", e);
        } catch (IOException e) {
            throw new Unreadable("it cannot be unpacked; bring it again from where it came", e);
        }
    }

    private static MediaKind declared(ZipFile zip) throws IOException {
        String types = head(zip, zip.getEntry("[Content_Types].xml"), 1 << 20);
        if (types.contains("wordprocessingml.document.main") || types.contains("ms-word.document.macroEnabled.main")) {
            return MediaKind.DOCX;
        }
        if (types.contains("wordprocessingml.template.main")
                || types.contains("ms-word.template.macroEnabledTemplate.main")) {
            return MediaKind.DOCX;
        }
        if (types.contains("spreadsheetml.sheet.main") || types.contains("ms-excel.sheet.macroEnabled.main")) {
            return MediaKind.XLSX;
        }
        if (head(zip, zip.getEntry("mimetype"), 100).startsWith(MediaKind.ODT.mediaType())) return MediaKind.ODT;
        throw new Unreadable("it is a ZIP archive and not a document; unpack it and bring the files themselves; "
                + MediaKind.whatIsRead());
    }

    private static String head(ZipFile zip, @Nullable ZipEntry entry, int bytes) throws IOException {
        if (entry == null) return "";
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(bytes), UTF_8);
        }
    }

    /** Unpacks everything into nothing and counts: what the entries say about their size is not to be trusted. */
    private static void check(ZipFile zip) throws IOException {
        if (zip.size() > MAX_ENTRIES) throw bomb();
        byte[] buffer = new byte[1 << 16];
        long total = 0;
        for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
            try (InputStream in = zip.getInputStream(entry)) {
                long size = 0;
                for (int n = in.readNBytes(buffer, 0, buffer.length);
                        n > 0;
                        n = in.readNBytes(buffer, 0, buffer.length)) {
                    if (size == 0 && isXml(entry)) refuseEntities(buffer, n);
                    size += n;
                    total += n;
                    boolean inflated = size > SUSPECT_FROM && size / SUSPECT_RATIO > entry.getCompressedSize();
                    if (total > MAX_UNPACKED || inflated) throw bomb();
                }
            }
        }
    }

    private static boolean isXml(ZipEntry entry) {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        return name.endsWith(".xml") || name.endsWith(".rels");
    }

    private static void refuseEntities(byte[] buffer, int length) {
        // Without NULs, so that UTF-16 reads like UTF-8.
        String head = new String(buffer, 0, Math.min(length, XML_HEAD), ISO_8859_1).replace("\0", "");
        if (head.contains("<!ENTITY") || head.matches("(?s).*<!DOCTYPE[^>]*\\[.*")) {
            throw new Unreadable(
                    "its XML declares entities, which no word processor writes and attacks do; ask its sender for a PDF");
        }
    }

    private static Unreadable bomb() {
        return new Unreadable(
                "it unpacks into far more than a document holds (a “zip bomb”); ask its sender for a PDF");
    }

    /** Names of the parts, for notices about macros and embedded files. */
    static List<String> parts(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.stream().map(ZipEntry::getName).sorted().toList();
        }
    }
}
