package org.answerable.desk.intake.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import java.util.Optional;

/**
 * What the first bytes of a file show. Plain comparisons on a few kilobytes: safe in the desk's own JVM, so that pictures, sound and
 * film of any size need no child.
 */
final class Magic {
    /** How many bytes from the start of a file are worth giving to {@link #kind}. */
    static final int ENOUGH = 8192;

    private static final List<String> PROGRAMS = List.of(
            "MZ",
            "\u007fELF",
            "#!",
            "\u00ca\u00fe\u00ba\u00be",
            "\u00fe\u00ed\u00fa\u00ce",
            "\u00fe\u00ed\u00fa\u00cf",
            "\u00ce\u00fa\u00ed\u00fe",
            "\u00cf\u00fa\u00ed\u00fe",
            "\u0000asm");

    private Magic() {}

    /** The kind whose mark stands at its place; empty for text, for containers (ZIP, OLE) and for the unknown. */
    static Optional<MediaKind> kind(byte[] head) {
        String h = new String(head, ISO_8859_1);
        if (h.startsWith("\u00ff\u00d8\u00ff")) return Optional.of(MediaKind.JPEG);
        if (h.startsWith("\u0089PNG\r\n\u001a\n")) return Optional.of(MediaKind.PNG);
        if (h.startsWith("GIF87a") || h.startsWith("GIF89a")) return Optional.of(MediaKind.GIF);
        if (h.startsWith("II*\0") || h.startsWith("MM\0*")) return Optional.of(MediaKind.TIFF);
        if (h.startsWith("RIFF")) return riff(h);
        if (h.startsWith("OggS")) return h.contains("theora") ? Optional.empty() : Optional.of(MediaKind.OGG);
        if (h.startsWith("\u001aE\u00df\u00a3")) return matroska(h);
        if (h.startsWith("ID3") || Mp3Frame.twoIn(head)) return Optional.of(MediaKind.MP3);
        if (h.startsWith("ftyp", 4)) return isoMedia(h);
        if (h.startsWith("moov", 4) || h.startsWith("mdat", 4) || h.startsWith("wide", 4)) {
            return Optional.of(MediaKind.MOV);
        }
        if (h.substring(0, Math.min(1024, h.length())).contains("%PDF-")) return Optional.of(MediaKind.PDF);
        return h.startsWith("{\\rtf") ? Optional.of(MediaKind.RTF) : Optional.empty();
    }

    /** Whether these bytes begin a program or a script: never stored as a document, whatever the name says. */
    static boolean isProgram(byte[] head) {
        String h = new String(head, ISO_8859_1);
        return PROGRAMS.stream().filter(mark -> mark.length() > 2).anyMatch(h::startsWith)
                || h.startsWith("#!")
                || (h.startsWith("MZ") && h.indexOf('\0') > 0);
    }

    private static Optional<MediaKind> riff(String h) {
        if (h.startsWith("WAVE", 8)) return Optional.of(MediaKind.WAV);
        if (h.startsWith("AVI ", 8)) return Optional.of(MediaKind.AVI);
        return h.startsWith("WEBP", 8) ? Optional.of(MediaKind.WEBP) : Optional.empty();
    }

    private static Optional<MediaKind> matroska(String h) {
        String doctype = h.substring(0, Math.min(64, h.length()));
        if (doctype.contains("webm")) return Optional.of(MediaKind.WEBM);
        return doctype.contains("matroska") ? Optional.of(MediaKind.MKV) : Optional.empty();
    }

    /** ISO 14496-12: the major brand after {@code ftyp}. Still pictures (HEIF, AVIF) share the container and are not among ours. */
    private static Optional<MediaKind> isoMedia(String h) {
        if (h.length() < 12) return Optional.empty();
        String brand = h.substring(8, 12);
        if (brand.startsWith("qt")) return Optional.of(MediaKind.MOV);
        if (brand.startsWith("M4A") || brand.startsWith("M4B")) return Optional.of(MediaKind.M4A);
        boolean still = List.of("heic", "heix", "mif1", "msf1", "avif", "avis").contains(brand);
        return still ? Optional.empty() : Optional.of(MediaKind.MP4);
    }
}
