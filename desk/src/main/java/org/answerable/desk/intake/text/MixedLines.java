package org.answerable.desk.intake.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A file pasted together from files: some lines are UTF-8, some are older. Each line is read as what it is. */
final class MixedLines {
    private static final int SHOWN = 5;

    private record Line(int from, int to) {}

    private MixedLines() {}

    /** Empty where no line with letters beyond ASCII is UTF-8: then the whole file is in one older encoding. */
    static Optional<String> decode(byte[] bytes, Draft draft) {
        List<Line> lines = lines(bytes);
        ByteArrayOutputStream olderBytes = new ByteArrayOutputStream();
        List<Integer> older = new ArrayList<>();
        int utf8 = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (isAscii(bytes, line)) continue;
            if (Encodings.isUtf8(bytes, line.from, line.to)) {
                utf8++;
            } else {
                older.add(i);
                olderBytes.write(bytes, line.from, line.to - line.from);
            }
        }
        if (utf8 == 0) return Optional.empty();
        Charset charset = OlderEncoding.of(olderBytes.toByteArray());
        draft.notice(notice(older, charset));
        return Optional.of(joined(bytes, lines, older, charset));
    }

    private static String notice(List<Integer> older, Charset charset) {
        List<String> shown =
                older.stream().limit(SHOWN).map(i -> String.valueOf(i + 1)).toList();
        String rest = older.size() > SHOWN ? " and " + (older.size() - SHOWN) + " more" : "";
        return "mixed encodings: UTF-8, but line" + (older.size() == 1 ? " " : "s ") + String.join(", ", shown) + rest
                + " read as " + charset.name();
    }

    private static String joined(byte[] bytes, List<Line> lines, List<Integer> older, Charset charset) {
        StringBuilder text = new StringBuilder(bytes.length);
        int next = 0;
        for (int i = 0; i < lines.size(); i++) {
            boolean isOlder = next < older.size() && older.get(next) == i;
            if (isOlder) next++;
            Line line = lines.get(i);
            text.append(new String(bytes, line.from, line.to - line.from, isOlder ? charset : UTF_8));
        }
        return text.toString();
    }

    /** Lines with their ends, whichever of the three kinds they are. */
    private static List<Line> lines(byte[] bytes) {
        List<Line> lines = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < bytes.length; i++) {
            boolean end = bytes[i] == '\n' || (bytes[i] == '\r' && (i + 1 == bytes.length || bytes[i + 1] != '\n'));
            if (!end) continue;
            lines.add(new Line(from, i + 1));
            from = i + 1;
        }
        if (from < bytes.length) lines.add(new Line(from, bytes.length));
        return lines;
    }

    private static boolean isAscii(byte[] bytes, Line line) {
        for (int i = line.from; i < line.to; i++) if (bytes[i] < 0) return false;
        return true;
    }
}
