package org.answerable.desk.reading.rule;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.answerable.desk.reading.mention.MentionType;
import org.answerable.desk.reading.text.Token;
import org.answerable.record.Refusal;

/** The patterns of one layer by what they begin with. */
final class RuleIndex {
    /** A pattern and the rule it belongs to. */
    record Entry(int number, Rule rule, Pattern pattern) {}

    private final Map<String, List<Entry>> byWord = new HashMap<>();
    private final Map<String, List<Entry>> byExactly = new HashMap<>();
    private final Map<String, List<Entry>> byPrefix = new HashMap<>();
    private final Map<String, List<Entry>> bySuffix = new HashMap<>();
    private final Map<TokenClass, List<Entry>> byClass = new EnumMap<>(TokenClass.class);
    private final Map<MentionType, List<Entry>> byMention = new EnumMap<>(MentionType.class);
    private int size;
    private int longestPrefix;
    private int longestSuffix;

    RuleIndex(List<Rule> rules) {
        for (Rule rule : rules) {
            for (Pattern pattern : rule.patterns()) {
                add(new Entry(size++, rule, pattern));
            }
        }
    }

    int size() {
        return size;
    }

    private void add(Entry entry) {
        FirstTokens first = new FirstTokens(entry.pattern());
        if (first.anything()) {
            throw new Refusal("the rule “" + entry.rule().name() + "” of rules/"
                    + entry.rule().file() + ".rules can be met by nothing at all; make one of its elements necessary");
        }
        first.mentions().forEach(each -> put(byMention, each.type(), entry));
        first.tests().forEach(test -> add(test, entry));
    }

    private void add(WordTest test, Entry entry) {
        switch (test) {
            case WordTest.Words words -> words.words().forEach(word -> put(byWord, word, entry));
            case WordTest.Exactly word -> put(byExactly, word.text(), entry);
            case WordTest.Prefix prefix -> {
                put(byPrefix, prefix.prefix(), entry);
                longestPrefix = Math.max(longestPrefix, prefix.prefix().length());
            }
            case WordTest.Suffix suffix -> {
                put(bySuffix, suffix.suffix(), entry);
                longestSuffix = Math.max(longestSuffix, suffix.suffix().length());
            }
            case WordTest.OfClass kind -> put(byClass, kind.kind(), entry);
            case WordTest.Any any -> any.tests().forEach(each -> add(each, entry));
        }
    }

    private static <K> void put(Map<K, List<Entry>> into, K key, Entry entry) {
        List<Entry> entries = into.computeIfAbsent(key, ignored -> new ArrayList<>());
        if (entries.isEmpty() || entries.getLast().number() != entry.number()) {
            entries.add(entry);
        }
    }

    /** The patterns that may begin at a token, into a list; some may stand in it twice. */
    void candidates(Token token, Known known, int at, List<Entry> into) {
        String lower = token.lower();
        into.addAll(byWord.getOrDefault(lower, List.of()));
        into.addAll(byExactly.getOrDefault(token.text(), List.of()));
        for (int length = 1; length <= Math.min(longestPrefix, lower.length()); length++) {
            into.addAll(byPrefix.getOrDefault(lower.substring(0, length), List.of()));
        }
        for (int length = 1; length < Math.min(longestSuffix + 1, lower.length()); length++) {
            into.addAll(bySuffix.getOrDefault(lower.substring(lower.length() - length), List.of()));
        }
        byClass.forEach((kind, entries) -> {
            if (kind.accepts(token)) {
                into.addAll(entries);
            }
        });
        byMention.forEach((type, entries) -> {
            if (known.begins(at, type)) {
                into.addAll(entries);
            }
        });
    }
}
