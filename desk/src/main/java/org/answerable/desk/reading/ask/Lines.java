package org.answerable.desk.reading.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.answerable.desk.reading.rule.Rules;
import org.answerable.desk.reading.text.Sentence;
import org.answerable.desk.reading.text.Token;
import org.answerable.desk.reading.text.View;

/** The blocks of a text as lines that lead in a list or are an item of one. */
final class Lines {
    private static final Set<String> ENDS = Set.of(".", ";", ",", ":");
    private static final int LONGEST_HEADING = 8;
    private static final int LONGEST_NUMBER = 4;

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

    private boolean heads(List<Token> line) {
        return line.size() <= LONGEST_HEADING
                && line.getFirst().capital()
                && !ENDS.contains(line.getLast().text())
                && line.stream().anyMatch(each -> words.has("HEADS_ASKS", each.lower()));
    }

    /** What an item asks: its first sentence, without number, closing mark or the “and” before the last item. */
    Optional<Span> item(int block) {
        List<Sentence> inside = sentences.get(block);
        if (inside.isEmpty()) {
            return Optional.empty();
        }
        int from = inside.getFirst().first();
        int to = inside.getFirst().after();
        from = afterMarker(from, to);
        if (from == to && inside.size() > 1) {
            from = inside.get(1).first();
            to = inside.get(1).after();
        }
        while (to > from && closes(to - 1, from)) {
            to--;
        }
        boolean asks = to - from >= 2
                && !view.tokens().get(inside.getLast().after() - 1).text().equals("?");
        return asks ? Optional.of(new Span(from, to)) : Optional.empty();
    }

    private boolean closes(int token, int from) {
        String word = view.tokens().get(token).lower();
        boolean and = token > from
                && words.has("AND", word)
                && ENDS.contains(view.tokens().get(token - 1).text());
        return ENDS.contains(word) || and;
    }

    private int afterMarker(int first, int after) {
        int at = first;
        while (at < after && view.tokens().get(at).shape() == Token.Shape.MARK) {
            at++;
        }
        boolean numbered = at + 1 < after
                && view.tokens().get(at).lower().length() <= LONGEST_NUMBER
                && Set.of(".", ")", "]").contains(view.tokens().get(at + 1).text())
                && view.tokens().get(at + 1).glued();
        return numbered ? at + 2 : at;
    }
}
