package org.answerable.desk.reading.measure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a text with its marks inside: {@code {P#p1|Anna}}, and frames after a line {@code %%}. */
final class MarkedText {
    private static final Pattern OPEN =
            Pattern.compile("\\{([POLDICSATKE])(?::([a-z]+))?(\\?)?(?:#([A-Za-z0-9_]+))?\\|");
    private static final Pattern RANGE = Pattern.compile("([A-Za-z_]+)(\\d+)-\\1(\\d+)");

    private record Open(String type, int start, @Nullable String id) {}

    private final String name;
    private final StringBuilder text = new StringBuilder();
    private final List<Span> spans = new ArrayList<>();
    private final Map<String, Span> named = new HashMap<>();

    private MarkedText(String name) {
        this.name = name;
    }

    /** @throws IllegalArgumentException naming the document and the place, when the marks are wrong */
    static Gold read(String name, String source) {
        MarkedText marked = new MarkedText(name);
        int cut = ("\n" + source).indexOf("\n%%\n");
        String body = cut < 0 ? source : source.substring(0, cut);
        marked.body(body.replaceFirst("\\n*$", "\n"));
        List<Told> frames = cut < 0 ? List.of() : marked.frames(source.substring(cut + 3));
        marked.spans.sort(Comparator.comparingInt(Span::start)
                .thenComparingInt(each -> -each.end())
                .thenComparing(Span::type));
        return new Gold(name, marked.text.toString(), new Marked(marked.spans, frames.isEmpty() ? null : frames));
    }

    private void body(String body) {
        Deque<Open> open = new ArrayDeque<>();
        Matcher matcher = OPEN.matcher(body);
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            if (c == '{' && matcher.region(i, body.length()).lookingAt()) {
                String type = matcher.group(1)
                        + (matcher.group(2) == null ? "" : ":" + matcher.group(2))
                        + (matcher.group(3) == null ? "" : "?");
                open.push(new Open(
                        type.startsWith("E") && type.endsWith("?") ? "E?" : type, text.length(), matcher.group(4)));
                i = matcher.end() - 1;
            } else if (c == '}' && !open.isEmpty()) {
                close(open.pop());
            } else if (c == '{' || c == '}') {
                throw new IllegalArgumentException(name + ": a stray brace at " + i);
            } else {
                text.append(c);
            }
        }
        if (!open.isEmpty()) {
            throw new IllegalArgumentException(name + ": a mark that is never closed: " + open.peek());
        }
    }

    private void close(Open open) {
        Span span = new Span(open.start, text.length(), open.type);
        spans.add(span);
        if (open.id != null && named.put(open.id, span) != null) {
            throw new IllegalArgumentException(name + ": the id " + open.id + " stands twice");
        }
    }

    private List<Told> frames(String lines) {
        return lines.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(this::frame)
                .toList();
    }

    private Told frame(String line) {
        List<String> words = List.of(line.split("\\s+", -1));
        List<Told.Part> parts = new ArrayList<>();
        for (String word : words.subList(2, words.size())) {
            String role = word.substring(0, word.indexOf('='));
            for (String each : word.substring(role.length() + 1).split(",", -1)) {
                int at = each.indexOf('@');
                for (String id : ids(at < 0 ? each : each.substring(0, at))) {
                    Span span = span(id);
                    String words1 = text.substring(span.start(), span.end());
                    parts.add(new Told.Part(
                            role, span.start(), span.end(), at < 0 ? "-" : each.substring(at + 1), words1));
                }
            }
        }
        parts.sort(Comparator.comparing(Told.Part::role).thenComparingInt(Told.Part::start));
        return new Told(span(words.get(0)), words.get(1), parts);
    }

    private Span span(String id) {
        Span span = named.get(id);
        if (span == null) {
            throw new IllegalArgumentException(name + ": no mark has the id " + id);
        }
        return span;
    }

    private static List<String> ids(String reference) {
        Matcher range = RANGE.matcher(reference);
        if (!range.matches()) {
            return List.of(reference);
        }
        List<String> ids = new ArrayList<>();
        for (int i = Integer.parseInt(range.group(2)); i <= Integer.parseInt(range.group(3)); i++) {
            ids.add(range.group(1) + i);
        }
        return ids;
    }
}
