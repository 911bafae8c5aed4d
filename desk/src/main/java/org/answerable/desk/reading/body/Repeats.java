package org.answerable.desk.reading.body;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.answerable.desk.reading.mention.Mention;
import org.answerable.desk.reading.mention.MentionIndex;
import org.answerable.desk.reading.mention.MentionType;
import org.answerable.desk.reading.text.Token;
import org.answerable.desk.reading.text.View;

/** Finds names of bodies where they stand again, in whatever case. */
final class Repeats {
    private static final int LONGEST_ENDING = 3;
    private static final int SHORTEST_STEM = 4;

    private final View view;
    private final MentionIndex names;
    private final Map<String, Integer> written = new HashMap<>();
    private final Map<String, Map<String, List<Token>>> known = new HashMap<>();

    private Repeats(View view, List<Mention> names) {
        this.view = view;
        this.names = new MentionIndex(names);
        names.forEach(each -> written.merge(each.in(view.text()), 1, Integer::sum));
    }

    static List<Mention> over(View view, List<Mention> names) {
        Repeats repeats = new Repeats(view, names);
        names.stream().filter(repeats::confirmed).forEach(repeats::learn);
        repeats.find();
        return repeats.names.inOrder();
    }

    /** A guess does not tell what else is a name, unless it was guessed twice. */
    private boolean confirmed(Mention mention) {
        return mention.type() == MentionType.ORGANISATION
                && switch (mention.feature("kind", "")) {
                    case "" -> true;
                    case "acronym" -> written.getOrDefault(mention.in(view.text()), 0) > 1;
                    default -> false;
                };
    }

    private void learn(Mention mention) {
        List<Token> words = view.tokens().subList(view.tokenAt(mention.start()), view.tokenAt(mention.end() - 1) + 1);
        if (words.getFirst().capital()) {
            known.computeIfAbsent(key(words.getFirst()), key -> new LinkedHashMap<>())
                    .putIfAbsent(mention.in(view.text()), words);
        }
    }

    private static String key(Token token) {
        String lower = token.lower();
        return lower.substring(0, Math.min(SHORTEST_STEM, lower.length()));
    }

    private void find() {
        List<Token> tokens = view.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            int length = tokens.get(i).capital() ? longest(tokens, i) : 0;
            if (length > 0) {
                add(tokens.get(i).start(), tokens.get(i + length - 1).end());
                i += length - 1;
            }
        }
    }

    private Collection<List<Token>> likely(Token first) {
        return known.getOrDefault(key(first), Map.of()).values();
    }

    private int longest(List<Token> tokens, int at) {
        int best = 0;
        for (List<Token> words : likely(tokens.get(at))) {
            boolean all = words.size() > best && at + words.size() <= tokens.size();
            for (int i = 0; i < words.size() && all; i++) {
                all = same(tokens.get(at + i), words.get(i));
            }
            best = all ? words.size() : best;
        }
        return best;
    }

    /** The same word, in another case perhaps, but as large. */
    private static boolean same(Token one, Token other) {
        if (one.text().equals(other.text())) {
            return true;
        }
        if (one.capital() != other.capital() || one.shape() == Token.Shape.MARK) {
            return false;
        }
        String a = one.lower();
        String b = other.lower();
        if (a.charAt(0) < 'Ѐ' || (one.shape() == Token.Shape.CAPITALS && a.length() < SHORTEST_STEM)) {
            return a.equals(b) && one.shape() == other.shape();
        }
        int common = 0;
        while (common < Math.min(a.length(), b.length()) && a.charAt(common) == b.charAt(common)) {
            common++;
        }
        return common >= SHORTEST_STEM
                && a.length() - common <= LONGEST_ENDING
                && b.length() - common <= LONGEST_ENDING;
    }

    private void add(int start, int end) {
        Mention again = new Mention(start, end, MentionType.ORGANISATION, Map.of(), Acronyms.ANNOTATOR);
        List<Mention> here = names.overlapping(again);
        boolean taken = here.stream()
                .anyMatch(each -> each.end() - each.start() > end - start
                        || (each.type() == MentionType.ORGANISATION && each.covers(again))
                        || each.type() == MentionType.PERSON
                        || each.annotator().contains("cldr"));
        if (!taken) {
            here.forEach(names::remove);
            names.add(again);
        }
    }
}
