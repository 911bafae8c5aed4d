package org.answerable.desk.intake.text;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Which encoding from before Unicode bytes are in. For those with one byte a letter each candidate is tried, and the one whose letters
 * make the most plausible words wins; for Chinese, Japanese and Korean the byte patterns decide.
 */
final class OlderEncoding {
    private static final int SAMPLE = 1 << 18;

    /** A candidate, and letters that would be rare in what is written in it but common when it is the wrong one. */
    private record Candidate(Charset charset, String rare) {}

    /** In order of preference: the first wins where two read the same. */
    private static final List<Candidate> CANDIDATES = candidates(
            "windows-1252=ðÐþÞøØ",
            "windows-1251=ђЃѓЉљЊњЌќЋћЏџЎўЈјЅѕЄ",
            "KOI8-R=",
            "KOI8-U=",
            "windows-1250=ŔŕĹĺĽľŇŰűŐőţŢđĐ",
            "windows-1254=",
            "x-MacRoman=",
            "IBM866=",
            "ISO-8859-5=ђЃѓЉљЊњЌќЋћЏџЎўЈјЅѕЄ",
            "x-MacCyrillic=ђЃѓЉљЊњЌќЋћЏџЎўЈјЅѕЄ",
            "ISO-8859-2=ŔŕĹĺĽľŇŰűŐőţŢđĐ",
            "windows-1253=",
            "windows-1255=",
            "windows-1256=");

    private OlderEncoding() {}

    private static List<Candidate> candidates(String... named) {
        List<Candidate> found = new ArrayList<>();
        for (String each : named) {
            String name = each.substring(0, each.indexOf('='));
            if (Charset.isSupported(name)) {
                found.add(new Candidate(Charset.forName(name), each.substring(name.length() + 1)));
            }
        }
        return List.copyOf(found);
    }

    static Charset of(byte[] bytes) {
        byte[] sample = bytes.length > SAMPLE ? Arrays.copyOf(bytes, SAMPLE) : bytes;
        Optional<Charset> eastAsian = eastAsian(sample);
        if (eastAsian.isPresent()) return eastAsian.get();
        Candidate best = CANDIDATES.getFirst();
        double most = Double.NEGATIVE_INFINITY;
        for (Candidate candidate : CANDIDATES) {
            double score = Plausibility.of(new String(sample, candidate.charset), candidate.rare);
            if (score > most) {
                best = candidate;
                most = score;
            }
        }
        return best.charset;
    }

    private static Optional<Charset> eastAsian(byte[] sample) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(sample);
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        if (name == null || !Charset.isSupported(name)) return Optional.empty();
        String text = new String(sample, Charset.forName(name));
        long beyondAscii = text.codePoints().filter(c -> c > 127).count();
        long ideographs = text.codePoints().filter(OlderEncoding::isEastAsian).count();
        return ideographs * 10 > beyondAscii * 7 ? Optional.of(Charset.forName(name)) : Optional.empty();
    }

    private static boolean isEastAsian(int c) {
        return Character.isIdeographic(c)
                || switch (Character.UnicodeScript.of(c)) {
                    case HIRAGANA, KATAKANA, HANGUL -> true;
                    default -> (c >= 0x3000 && c <= 0x303f) || (c >= 0xff00 && c <= 0xff60);
                };
    }
}
