package org.answerable.desk.reading.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.answerable.desk.reading.mention.MentionType;
import org.answerable.record.Refusal;
import org.jspecify.annotations.Nullable;

/** Reads rule files; what is wrong in one is said with the file and the line. Lists and pieces of earlier files are known to later ones. */
final class RuleReader {
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Map<String, WordList> lists = new HashMap<>();
    private final Map<String, String> pieces = new HashMap<>();
    private final List<Rule> rules = new ArrayList<>();
    private @Nullable WordList list;
    private @Nullable Begun begun;
    private String file = "";
    private int version = 1;
    private int layer = 1;

    /** A rule whose lines are still being read. */
    private static final class Begun {
        private final String name;
        private @Nullable MentionType type;
        private int priority;
        private final Map<String, String> features = new HashMap<>();
        private final List<org.answerable.desk.reading.rule.Pattern> patterns = new ArrayList<>();
        private final List<org.answerable.desk.reading.rule.Pattern> next = new ArrayList<>();
        private final List<Rule.Example> examples = new ArrayList<>();

        Begun(String name) {
            this.name = name;
        }
    }

    /** Reads a file after those that were read before. */
    void read(String name, List<String> lines) {
        file = name;
        version = 1;
        layer = 1;
        for (int i = 0; i < lines.size(); i++) {
            try {
                line(lines.get(i), i + 1);
            } catch (RuntimeException e) {
                throw new Refusal("rules/" + name + ".rules, line " + (i + 1) + ": " + e.getMessage(), e);
            }
        }
        finish();
        list = null;
    }

    /** What was read so far. */
    List<Rule> rules() {
        return List.copyOf(rules);
    }

    /** The single words of every list. */
    Map<String, WordSet> words() {
        return lists.values().stream().collect(Collectors.toUnmodifiableMap(WordList::name, WordSet::of));
    }

    /** The phrases of every list and what each is worth; nothing where the list does not say. */
    Map<String, Map<String, String>> phrases() {
        Map<String, Map<String, String>> all = new HashMap<>();
        lists.forEach((name, list) -> all.put(name, list.words()));
        return Map.copyOf(all);
    }

    private void line(String whole, int number) {
        if (whole.isBlank() || whole.startsWith("#")) {
            return;
        }
        boolean inside = Character.isWhitespace(whole.charAt(0));
        String line = whole.strip();
        if (inside && line.startsWith("#")) {
            return;
        }
        if (inside && list != null) {
            phrases(list, line);
        } else if (inside && begun != null) {
            ofRule(begun, line, number);
        } else if (!inside) {
            top(line);
        } else {
            throw new Refusal("this line belongs to no list and no rule");
        }
    }

    private void top(String line) {
        finish();
        list = null;
        String[] words = SPACE.split(line, 2);
        String rest = words.length > 1 ? words[1] : "";
        switch (words[0]) {
            case "version" -> version = Integer.parseInt(rest);
            case "layer" -> layer = Integer.parseInt(rest);
            case "list" -> list = lists.computeIfAbsent(rest, WordList::new);
            case "let" -> {
                int equals = rest.indexOf('=');
                pieces.put(
                        rest.substring(0, equals).strip(),
                        rest.substring(equals + 1).strip());
            }
            case "rule" -> begun = new Begun(rest);
            default ->
                throw new Refusal("“" + words[0] + "” is no word of rule files; use version, layer, list, let or rule");
        }
    }

    private static void phrases(WordList list, String line) {
        for (String entry : COMMA.split(line, -1)) {
            int equals = entry.indexOf('=');
            String phrase = (equals < 0 ? entry : entry.substring(0, equals)).strip();
            if (!phrase.isEmpty()) {
                list.add(new WordList.Phrase(
                        List.of(SPACE.split(phrase.toLowerCase(Locale.ROOT), -1)),
                        equals < 0 ? null : entry.substring(equals + 1).strip()));
            }
        }
    }

    private void ofRule(Begun rule, String line, int number) {
        String[] words = SPACE.split(line, 2);
        String rest = words.length > 1 ? words[1] : "";
        switch (words[0]) {
            case "type" -> rule.type = MentionType.of(rest.charAt(0));
            case "priority" -> rule.priority = Integer.parseInt(rest);
            case "set" -> {
                String[] pair = SPACE.split(rest, 2);
                rule.features.put(pair[0], pair[1]);
            }
            case "find" -> rule.patterns.add(new PatternParser(lists, pieces).parse(rest));
            case "next" -> rule.next.add(new PatternParser(lists, pieces).parse(rest));
            case "+" -> rule.examples.add(new Rule.Example(number, rest, true));
            case "-" -> rule.examples.add(new Rule.Example(number, rest, false));
            default ->
                throw new Refusal(
                        "“" + words[0] + "” is no word of a rule; use type, priority, set, find, next, + or -");
        }
    }

    private void finish() {
        Begun done = begun;
        begun = null;
        if (done == null) {
            return;
        }
        if (done.type == null || done.patterns.isEmpty()) {
            throw new Refusal("the rule “" + done.name + "” lacks its type or a pattern");
        }
        rules.add(new Rule(
                file,
                version,
                layer,
                done.name,
                done.type,
                Map.copyOf(done.features),
                done.priority,
                List.copyOf(done.patterns),
                List.copyOf(done.next),
                List.copyOf(done.examples)));
    }
}
