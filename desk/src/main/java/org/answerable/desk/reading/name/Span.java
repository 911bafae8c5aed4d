package org.answerable.desk.reading.name;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.answerable.desk.reading.mention.Mention;
import org.answerable.desk.reading.mention.MentionType;
import org.answerable.desk.reading.text.Token;
import org.answerable.desk.reading.text.View;
import org.jspecify.annotations.Nullable;

/** A person as printed: without a title before the name, a mark or a possessive after it. */
final class Span {
    private static final Set<String> TITLES = Lexicon.words("titles");

    private Span() {}

    /** A mention cut to its name; absent when nothing of a name is left. */
    static @Nullable Mention trimmed(Mention mention, View view) {
        int first = view.tokenAt(mention.start());
        int last = view.tokenAt(mention.end() - 1) + 1;
        int from = first;
        int to = last;
        List<Token> tokens = view.tokens();
        if (mention.type() == MentionType.PERSON) {
            while (from < to - 1 && title(tokens, from)) {
                from++;
            }
        }
        while (to > from && trailing(tokens.get(to - 1), mention.type())) {
            to--;
        }
        while (from < to && tokens.get(from).shape() == Token.Shape.MARK && mention.type() == MentionType.PERSON) {
            from++;
        }
        if (mention.type() == MentionType.PERSON) {
            to = aside(tokens, from, to);
        }
        if (opened(tokens.subList(from, to))
                && to < tokens.size()
                && tokens.get(to).text().equals("»")) {
            to++;
        }
        if (mention.type() == MentionType.PERSON
                && from > 0
                && tokens.get(from).glued()
                && tokens.get(from - 1).text().equals("/")) {
            return null;
        }
        if (from >= to || (mention.type() == MentionType.PERSON && !name(tokens.subList(from, to)))) {
            return null;
        }
        int start = from == first ? mention.start() : tokens.get(from).start();
        int end = to == last ? mention.end() : tokens.get(to - 1).end();
        return start == mention.start() && end == mention.end()
                ? mention
                : new Mention(start, end, mention.type(), mention.features(), mention.annotator());
    }

    /** Where a second name in brackets begins; it is no part of the first. */
    private static int aside(List<Token> tokens, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (tokens.get(i).text().equals("(")) {
                return i;
            }
        }
        return to;
    }

    /** Whether a quotation begins among them that does not end there. */
    private static boolean opened(List<Token> tokens) {
        int open = 0;
        for (Token each : tokens) {
            open += each.text().equals("«") ? 1 : each.text().equals("»") ? -1 : 0;
        }
        return open > 0 && !tokens.getFirst().text().equals("«");
    }

    private static boolean title(List<Token> tokens, int at) {
        return TITLES.contains(tokens.get(at).lower()) || tokens.get(at).text().equals(".");
    }

    private static boolean trailing(Token token, MentionType type) {
        boolean possessive = token.glued() && token.lower().equals("'s");
        boolean mark = token.shape() == Token.Shape.MARK
                && !token.text().equals(".")
                && !token.text().equals("»");
        return possessive
                || (mark && type == MentionType.PERSON)
                || token.text().equals(",");
    }

    /** Persons are not called by "of", by a title alone, or by figures. */
    private static boolean name(List<Token> tokens) {
        boolean letters = false;
        for (Token each : tokens) {
            if (each.lower().equals("of") || each.lower().equals("the") || each.shape() == Token.Shape.NUMBER) {
                return false;
            }
            letters |= each.word() && each.text().length() > 1;
        }
        return letters
                && !(tokens.size() == 1 && TITLES.contains(tokens.getFirst().lower()));
    }

    /** The same mention with a feature more. */
    static Mention with(Mention mention, String feature, String value) {
        java.util.LinkedHashMap<String, String> features = new java.util.LinkedHashMap<>(mention.features());
        features.put(feature, value);
        return new Mention(mention.start(), mention.end(), mention.type(), Map.copyOf(features), mention.annotator());
    }
}
