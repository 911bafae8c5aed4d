package org.answerable.desk.reading.name;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.answerable.desk.reading.mention.Mention;
import org.answerable.desk.reading.mention.MentionType;
import org.answerable.desk.reading.text.Language;
import org.answerable.desk.reading.text.Token;
import org.answerable.desk.reading.text.View;
import org.jspecify.annotations.Nullable;

/**
 * A text that has given a person's full name goes on with the surname or the given name alone, in whatever case form. Each such word is a
 * person too, wherever nothing longer holds it; and a word that is now a person, now a place is what it mostly is.
 */
final class Propagation {
    private static final String ID = "propagation@2";
    private static final int LONGEST_ENDING = 2;
    private static final int SHORTEST_STEM = 4;

    private final View view;
    private final Inflection inflection;
    private final Map<String, Mention> known = new HashMap<>();
    private final Set<String> surnames = new HashSet<>();
    private final Set<String> places = new HashSet<>();

    private Propagation(View view, Inflection inflection) {
        this.view = view;
        this.inflection = inflection;
    }

    /** Mentions of a text, with those that its full names tell of besides. */
    static List<Mention> over(View view, List<Mention> mentions, Inflection inflection) {
        Propagation propagation = new Propagation(view, inflection);
        mentions.forEach(propagation::learn);
        return propagation.spread(propagation.settled(mentions));
    }

    /** Which forms a word is known by: its nominatives in a language that declines names, else itself. */
    interface Inflection {
        Collection<String> stems(Token token, @Nullable Language language);
    }

    private void learn(Mention mention) {
        List<Token> tokens = tokens(mention);
        List<Token> names = tokens.stream()
                .filter(each -> each.word() && each.text().length() > 2)
                .toList();
        if (mention.type() == MentionType.PLACE && tokens.size() == 1) {
            places.addAll(inflection.stems(tokens.getFirst(), language(mention.start())));
        }
        if (mention.type() != MentionType.PERSON || tokens.size() < 2 || names.isEmpty()) {
            return;
        }
        for (Token each : names) {
            for (String stem : inflection.stems(each, language(mention.start()))) {
                known.putIfAbsent(stem, mention);
                if (each.equals(names.getLast())) {
                    surnames.add(stem);
                }
            }
        }
    }

    /** One-word names that are of two kinds in the text become what they are more often; a surname of the text is a person. */
    private List<Mention> settled(List<Mention> mentions) {
        Map<String, Map<MentionType, Integer>> counts = new HashMap<>();
        for (Mention each : mentions) {
            if (tokens(each).size() == 1) {
                for (String stem : keys(each)) {
                    counts.computeIfAbsent(stem, key -> new HashMap<>()).merge(each.type(), 1, Integer::sum);
                }
            }
        }
        List<Mention> settled = new ArrayList<>();
        for (Mention each : mentions) {
            boolean single = tokens(each).size() == 1;
            Map<MentionType, Integer> count = single ? most(keys(each), counts) : Map.of();
            MentionType type = each.type();
            boolean surname = single && keys(each).stream().anyMatch(surnames::contains);
            if (surname && type != MentionType.PERSON) {
                type = MentionType.PERSON;
            } else if (count.size() > 1 && !surname) {
                type = commonest(count, type);
            }
            settled.add(
                    type == each.type()
                            ? each
                            : new Mention(
                                    each.start(), each.end(), type, each.features(), each.annotator() + "+" + ID));
        }
        return settled;
    }

    /** What the forms of a word are in the text, by the stem that is met most often. */
    private static Map<MentionType, Integer> most(
            Collection<String> stems, Map<String, Map<MentionType, Integer>> counts) {
        return stems.stream()
                .map(each -> counts.getOrDefault(each, Map.of()))
                .max(Comparator.comparingInt(each ->
                        each.values().stream().mapToInt(Integer::intValue).sum()))
                .orElse(Map.of());
    }

    private static MentionType commonest(Map<MentionType, Integer> count, MentionType own) {
        MentionType best = own;
        for (MentionType each : count.keySet()) {
            int more = count.getOrDefault(each, 0) - count.getOrDefault(best, 0);
            best = more > 0 || (more == 0 && best == MentionType.PERSON) ? each : best;
        }
        return best;
    }

    private List<Mention> spread(List<Mention> mentions) {
        boolean[] taken = new boolean[view.tokens().size()];
        for (Mention each : mentions) {
            for (int i = view.tokenAt(each.start());
                    i < taken.length && view.tokens().get(i).start() < each.end();
                    i++) {
                taken[i] = true;
            }
        }
        List<Mention> all = new ArrayList<>(mentions);
        List<Token> tokens = view.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            int end = i;
            while (end < tokens.size()
                    && end < i + 3
                    && !taken[end]
                    && names(tokens.get(end))
                    && (end == i || together(tokens, end))) {
                end++;
            }
            if (end > i && alone(tokens, taken, i, end)) {
                all.add(new Mention(
                        tokens.get(i).start(), tokens.get(end - 1).end(), MentionType.PERSON, Map.of(), ID));
            } else if (end == i && !taken[i] && placed(tokens.get(i)) && alone(tokens, taken, i, i + 1)) {
                all.add(new Mention(tokens.get(i).start(), tokens.get(i).end(), MentionType.PLACE, Map.of(), ID));
            }
            i = Math.max(i, end - 1);
        }
        all.sort(Comparator.comparingInt(Mention::start));
        return all;
    }

    private boolean names(Token token) {
        boolean article = token.text().matches("\\p{Ll}{2,3}-\\p{Lu}.*");
        if ((!token.capital() && !article) || token.text().length() < 3) {
            return false;
        }
        Language language = language(token.start());
        return inflection.stems(token, language).stream().anyMatch(known::containsKey);
    }

    /** Whether a place of this name stands elsewhere in a text, in another case form perhaps. */
    private boolean placed(Token token) {
        Language language = language(token.start());
        return language == Language.KAZAKH
                && token.capital()
                && inflection.stems(token, language).stream().anyMatch(places::contains);
    }

    private boolean together(List<Token> tokens, int at) {
        return view.sentenceAt(tokens.get(at).start())
                == view.sentenceAt(tokens.get(at - 1).start());
    }

    /** Whether no other word with a large letter stands beside it, of which it may be a part. */
    private boolean alone(List<Token> tokens, boolean[] taken, int from, int to) {
        boolean before = from > 0
                && !closed(tokens.get(from - 1))
                && together(tokens, from)
                && tokens.get(from - 1).capital()
                && !taken[from - 1]
                && !opens(tokens, from - 1);
        boolean after = to < tokens.size()
                && together(tokens, to)
                && tokens.get(to).capital()
                && !taken[to]
                && !closed(tokens.get(to - 1));
        return !before && !after;
    }

    /** Whether a case ending closes a name: in Kazakh only its last word has one. */
    private boolean closed(Token token) {
        return language(token.start()) == Language.KAZAKH
                && !Kazakh.stem(token.lower()).equals(token.lower());
    }

    /** Whether a word has its large letter only because a sentence or a quotation begins with it. */
    private boolean opens(List<Token> tokens, int at) {
        return at == 0
                || !together(tokens, at)
                || "\"“„«‘'".contains(tokens.get(at - 1).text());
    }

    private String key(Mention mention) {
        return tokens(mention).getFirst().lower();
    }

    /** The word itself, and what it may be in the nominative. */
    private Collection<String> keys(Mention mention) {
        Set<String> keys = new HashSet<>(inflection.stems(tokens(mention).getFirst(), language(mention.start())));
        String word = key(mention);
        keys.add(word);
        // A name that no dictionary declines is known by what stays of it.
        for (int ending = 1;
                ending <= LONGEST_ENDING && word.charAt(0) >= 'Ѐ' && word.length() - ending >= SHORTEST_STEM;
                ending++) {
            keys.add(word.substring(0, word.length() - ending) + "~");
        }
        return keys;
    }

    private @Nullable Language language(int offset) {
        int sentence = view.sentenceAt(offset);
        return sentence < 0
                ? null
                : view.blocks().get(view.sentences().get(sentence).block()).language();
    }

    private List<Token> tokens(Mention mention) {
        int from = view.tokenAt(mention.start());
        int to = from;
        while (to < view.tokens().size() && view.tokens().get(to).start() < mention.end()) {
            to++;
        }
        return view.tokens().subList(from, to);
    }
}
