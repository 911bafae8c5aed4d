package org.answerable.desk.reading.body;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.answerable.desk.reading.mention.Mention;
import org.answerable.desk.reading.mention.MentionIndex;
import org.answerable.desk.reading.mention.MentionType;
import org.answerable.desk.reading.text.Token;
import org.answerable.desk.reading.text.View;
import org.jspecify.annotations.Nullable;

/** Finds names of bodies, and full names of persons, where they stand again, in whatever case. */
final class Repeats {
    private static final int LONGEST_ENDING = 3;
    private static final int SHORTEST_STEM = 4;

    private final View view;
    private final MentionIndex names;
    private final Map<String, Integer> written = new HashMap<>();
    private final Map<String, Map<String, Name>> known = new HashMap<>();

    /**
     * @param words what it is written with
     * @param first where it was found
     */
    private record Name(List<Token> words, Mention first) {
        /** Where it stands again; the same person has the same {@code name}, of a body nothing is known there but the words. */
        Mention again(int start, int end) {
            String nominative = first.type() == MentionType.PERSON ? first.feature("name") : null;
            Map<String, String> features = nominative == null ? Map.of() : Map.of("name", nominative);
            return new Mention(start, end, first.type(), features, Acronyms.ANNOTATOR);
        }
    }

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

    /** A guess does not tell what else is a name, unless it was guessed twice; a surname alone may be another's. */
    private boolean confirmed(Mention mention) {
        return switch (mention.type()) {
            case ORGANISATION ->
                switch (mention.feature("kind", "")) {
                    case "" -> true;
                    case "acronym" -> written.getOrDefault(mention.in(view.text()), 0) > 1;
                    default -> false;
                };
            case PERSON -> mention.in(view.text()).indexOf(' ') > 0;
            default -> false;
        };
    }

    private void learn(Mention mention) {
        List<Token> words = view.tokens().subList(view.tokenAt(mention.start()), view.tokenAt(mention.end() - 1) + 1);
        if (words.getFirst().capital()) {
            known.computeIfAbsent(key(words.getFirst()), key -> new LinkedHashMap<>())
                    .putIfAbsent(mention.in(view.text()), new Name(words, mention));
        }
    }

    private static String key(Token token) {
        String lower = token.lower();
        return lower.substring(0, Math.min(SHORTEST_STEM, lower.length()));
    }

    private void find() {
        List<Token> tokens = view.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            Name name = tokens.get(i).capital() ? longest(tokens, i) : null;
            if (name != null) {
                int last = i + name.words().size() - 1;
                add(name.again(tokens.get(i).start(), tokens.get(last).end()));
                i = last;
            }
        }
    }

    private @Nullable Name longest(List<Token> tokens, int at) {
        Name best = null;
        for (Name name : known.getOrDefault(key(tokens.get(at)), Map.of()).values()) {
            int length = name.words().size();
            boolean all = (best == null || length > best.words().size()) && at + length <= tokens.size();
            for (int i = 0; i < length && all; i++) {
                all = same(tokens.get(at + i), name.words().get(i));
            }
            best = all ? name : best;
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

    private void add(Mention again) {
        List<Mention> here = names.overlapping(again);
        boolean taken = here.stream().anyMatch(each -> stays(each, again));
        if (!taken) {
            here.forEach(names::remove);
            names.add(again);
        }
    }

    private static boolean stays(Mention mention, Mention again) {
        return again.type() == MentionType.PERSON
                || mention.end() - mention.start() > again.end() - again.start()
                || (mention.type() == MentionType.ORGANISATION && mention.covers(again))
                || mention.type() == MentionType.PERSON
                || mention.annotator().contains("cldr");
    }
}
