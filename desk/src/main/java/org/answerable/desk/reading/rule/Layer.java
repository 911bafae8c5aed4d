package org.answerable.desk.reading.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.answerable.desk.reading.mention.Mention;
import org.answerable.desk.reading.text.Sentence;
import org.answerable.desk.reading.text.Token;
import org.answerable.desk.reading.text.View;

/** The rules of one layer: all of them look at once, then overlaps of one type are resolved. */
final class Layer {
    private static final Comparator<Hit> BEST_FIRST = Comparator.comparingInt((Hit hit) -> -hit.length())
            .thenComparingInt(hit -> -hit.rule.priority())
            .thenComparingInt(hit -> hit.mention.start());

    private final RuleIndex index;

    Layer(List<Rule> rules) {
        this.index = new RuleIndex(rules);
    }

    /** A mention and the place in its sentence where it ends. */
    private record Hit(Rule rule, int after, Mention mention) {
        int length() {
            return mention.end() - mention.start();
        }
    }

    /** What the rules find in these sentences, beside what is known already. */
    List<Mention> find(View view, List<Sentence> sentences, Known known) {
        Matcher matcher = new Matcher(known);
        List<Mention> found = new ArrayList<>();
        List<RuleIndex.Entry> candidates = new ArrayList<>();
        int[] tried = new int[index.size()];
        for (Sentence sentence : sentences) {
            List<Token> tokens = view.tokens(sentence);
            matcher.sentence(tokens, sentence.first());
            List<Hit> hits = new ArrayList<>();
            for (int i = 0; i < tokens.size(); i++) {
                candidates.clear();
                index.candidates(tokens.get(i), known, sentence.first() + i, candidates);
                for (RuleIndex.Entry each : candidates) {
                    if (tried[each.number()] != sentence.first() + i + 1) {
                        tried[each.number()] = sentence.first() + i + 1;
                        if (matcher.matches(each.pattern(), i)) {
                            follow(
                                    each.rule(),
                                    view,
                                    tokens,
                                    matcher,
                                    hit(each.rule(), each.pattern(), view, tokens, matcher, i),
                                    hits);
                        }
                    }
                }
            }
            keepBest(hits, found);
        }
        return found;
    }

    /** Adds what was found, and what the rule says may follow it, until nothing more does. */
    private static void follow(Rule rule, View view, List<Token> tokens, Matcher matcher, Hit first, List<Hit> into) {
        into.add(first);
        Hit last = first;
        while (true) {
            int from = last.after;
            Pattern met = rule.next().stream()
                    .filter(each -> matcher.matches(each, from))
                    .findFirst()
                    .orElse(null);
            if (met == null) {
                return;
            }
            last = hit(rule, met, view, tokens, matcher, from);
            into.add(last);
        }
    }

    private static Hit hit(Rule rule, Pattern pattern, View view, List<Token> tokens, Matcher matcher, int at) {
        Map<String, String> features = new HashMap<>(rule.features());
        features.put("rule", rule.name());
        for (int i = 1; i < pattern.captures().size(); i++) {
            int from = matcher.slot(2 * i);
            int to = matcher.slot(2 * i + 1);
            if (from >= 0 && to > from) {
                features.put(pattern.captures().get(i), worth(pattern, i, view, tokens.subList(from, to)));
            }
        }
        boolean marked = matcher.slot(0) >= 0 && matcher.slot(1) > matcher.slot(0);
        int from = marked ? matcher.slot(0) : at;
        int to = marked ? matcher.slot(1) : matcher.end();
        return new Hit(
                rule,
                to,
                new Mention(
                        tokens.get(from).start(), tokens.get(to - 1).end(), rule.type(), features, rule.annotator()));
    }

    private static String worth(Pattern pattern, int capture, View view, List<Token> words) {
        String worth = pattern.worth(capture, words.stream().map(Token::lower).toList());
        return worth != null
                ? worth
                : view.text()
                        .substring(words.getFirst().start(), words.getLast().end());
    }

    /** Of overlapping mentions of one type the longest stays, then the one of the higher priority. */
    private static void keepBest(List<Hit> hits, List<Mention> into) {
        hits.sort(BEST_FIRST);
        List<Mention> kept = new ArrayList<>();
        for (Hit hit : hits) {
            if (hit.length() > 0
                    && kept.stream()
                            .noneMatch(each -> each.type() == hit.mention.type() && each.overlaps(hit.mention))) {
                kept.add(hit.mention);
            }
        }
        kept.sort(Comparator.comparingInt(Mention::start).thenComparingInt(each -> -each.end()));
        into.addAll(kept);
    }
}
