package org.answerable.desk.reading.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.answerable.desk.reading.rule.Rules;
import org.answerable.desk.reading.text.Block;
import org.answerable.desk.reading.text.Markers;
import org.answerable.desk.reading.text.Sentence;
import org.answerable.desk.reading.text.Token;
import org.answerable.desk.reading.text.View;

/** The blocks of a text as lines that lead in a list or are an item of one. */
final class Lines {
    private static final Set<String> ENDS = Set.of(".", ";", ",", ":");
    private static final int LONGEST_HEADING = 8;
    private static final int LONGEST_LINK = 3;

    private final View view;
    private final Rules words;
    private final List<List<Sentence>> sentences = new ArrayList<>();

    Lines(View view, Rules words) {
        this.view = view;
        this.words = words;
        view.blocks().forEach(each -> sentences.add(new ArrayList<>()));
        view.sentences().forEach(each -> sentences.get(each.block()).add(each));
    }

    /** The tokens of what an item asks. */
    record Span(int first, int after) {}

    /** Whether a block says that what follows is asked: it asks and ends with a colon, or is a heading over asks. */
    boolean leadsIn(int block) {
        List<Sentence> inside = sentences.get(block);
        if (inside.isEmpty()) {
            return false;
        }
        List<Token> last = view.tokens(inside.getLast());
        if (!last.getLast().text().equals(":")) {
            return inside.size() == 1 && heads(last);
        }
        return last.stream()
                        .anyMatch(each -> words.has("LEADS_IN", each.lower()) || words.has("HEADS_ASKS", each.lower()))
                && last.stream().noneMatch(each -> words.has("LEADS_ELSEWHERE", each.lower()));
    }

    /** Whether a block without a marker is one of several that semicolons part, or the last of them. */
    boolean oneOfSeveral(int block) {
        boolean last = block > 0
                && view.blocks().get(block - 1).kind() != Block.Kind.ITEM
                && endsWith(";", block - 1)
                && endsWith(".", block);
        return endsWith(";", block) || last;
    }

    private boolean endsWith(String mark, int block) {
        List<Sentence> inside = sentences.get(block);
        return !inside.isEmpty()
                && view.tokens(inside.getLast()).getLast().text().equals(mark);
    }

    /** Whether a block looks like a heading between the items of a list. */
    boolean shortLine(int block) {
        List<Sentence> inside = sentences.get(block);
        return inside.size() == 1 && shortLine(view.tokens(inside.getFirst()));
    }

    private static boolean shortLine(List<Token> line) {
        return line.size() <= LONGEST_HEADING
                && line.getFirst().capital()
                && !ENDS.contains(line.getLast().text());
    }

    private boolean heads(List<Token> line) {
        return shortLine(line) && line.stream().anyMatch(each -> words.has("HEADS_ASKS", each.lower()));
    }

    /** What an item asks: its first sentence, without marker, closing mark, the “and” before the last item or the states that ask it in brackets. */
    Optional<Span> item(int block) {
        List<Sentence> inside = sentences.get(block);
        if (inside.isEmpty()) {
            return Optional.empty();
        }
        int from = afterMarker(block, inside.getFirst().first());
        int to = inside.getFirst().after();
        if (from >= to && inside.size() > 1) {
            to = inside.get(1).after();
        }
        while (to > from && closes(to - 1, from)) {
            to--;
        }
        to = withoutStates(from, to);
        boolean asks = to - from >= 2
                && !view.tokens().get(inside.getLast().after() - 1).text().equals("?");
        return asks ? Optional.of(new Span(from, to)) : Optional.empty();
    }

    /** Reports of the United Nations say after each recommendation who made it: “(Norway, Bosnia and Herzegovina)”. */
    private int withoutStates(int from, int to) {
        if (!view.tokens().get(to - 1).text().equals(")")) {
            return to;
        }
        for (int i = to - 2; i > from; i--) {
            Token token = view.tokens().get(i);
            if (token.text().equals("(")) {
                return i < to - 2 ? i : to;
            }
            boolean named = token.capital()
                    || ENDS.contains(token.text())
                    || token.lower().length() <= LONGEST_LINK;
            if (!named || token.shape() == Token.Shape.NUMBER) {
                return to;
            }
        }
        return to;
    }

    private boolean closes(int token, int from) {
        String word = view.tokens().get(token).lower();
        boolean and = token > from
                && words.has("AND", word)
                && ENDS.contains(view.tokens().get(token - 1).text());
        return ENDS.contains(word) || and;
    }

    private int afterMarker(int block, int first) {
        Block line = view.blocks().get(block);
        int text = line.start() + Markers.length(view.text(), line.start(), line.end());
        int at = first;
        while (at < view.tokens().size() && view.tokens().get(at).start() < text) {
            at++;
        }
        return at;
    }
}
