package org.answerable.desk.reading.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.answerable.desk.reading.mention.MentionType;

/** Compiles the text of a pattern. The language is told in the description of this package. */
final class PatternParser {
    private static final int LONGEST = 60;

    private final Map<String, WordList> lists;
    private final Map<String, String> pieces;
    private final StepRow steps = new StepRow();
    private final List<String> captures = new ArrayList<>(List.of(""));
    private final Map<Integer, List<WordList>> captured = new HashMap<>();
    private PatternText text = new PatternText("");
    private int depth;

    PatternParser(Map<String, WordList> lists, Map<String, String> pieces) {
        this.lists = lists;
        this.pieces = pieces;
    }

    Pattern parse(String pattern) {
        text = new PatternText(pattern);
        alternatives();
        if (!text.ended()) {
            throw text.wrong("“" + text.peek() + "” closes nothing");
        }
        steps.add(new Step.Done());
        return new Pattern(steps.all(), List.copyOf(captures), Map.copyOf(captured));
    }

    private void alternatives() {
        int start = steps.size();
        List<List<Step>> branches = new ArrayList<>();
        row();
        branches.add(steps.cut(start));
        while (text.take('|')) {
            row();
            branches.add(steps.cut(start));
        }
        steps.join(branches);
    }

    private void row() {
        while (true) {
            text.skip();
            char c = text.peek();
            if (c == 0 || c == '|' || c == ')' || c == ']') {
                return;
            }
            int start = steps.size();
            item();
            repeat(start);
        }
    }

    private void item() {
        boolean glued = text.take('~');
        if (text.peek() == '(') {
            group('(', ')');
        } else if (text.peek() == '[') {
            steps.add(new Step.Note(0));
            group('[', ']');
            steps.add(new Step.Note(1));
        } else if (text.take('!')) {
            steps.add(text.peek() == '@' ? new Step.NotAhead(type(text.next())) : new Step.Ahead(test(), false));
        } else if (text.take('&')) {
            steps.add(new Step.Ahead(test(), true));
        } else if (text.take("<!")) {
            steps.add(new Step.NotBehind(test()));
        } else if (text.take('^')) {
            steps.add(new Step.Edge(true));
        } else if (text.take("$$")) {
            steps.add(new Step.Edge(false));
        } else {
            named(glued);
        }
    }

    private void group(char open, char close) {
        text.take(open);
        alternatives();
        if (!text.take(close)) {
            throw text.wrong("“" + open + "” is not closed");
        }
    }

    private void named(boolean glued) {
        String name = text.capture();
        if (name.isEmpty()) {
            atom(glued, -1);
            return;
        }
        int capture = captures.indexOf(name);
        if (capture < 0) {
            capture = captures.size();
            captures.add(name);
        }
        steps.add(new Step.Note(2 * capture));
        if (text.peek() == '(') {
            group('(', ')');
        } else {
            atom(glued || text.take('~'), capture);
        }
        steps.add(new Step.Note(2 * capture + 1));
    }

    private void atom(boolean glued, int capture) {
        if (text.peek() == '$') {
            name(text.next().substring(1), glued, capture);
        } else if (text.peek() == '@') {
            String[] parts = text.next().substring(1).split("\\.", -1);
            steps.add(new Step.Known(MentionType.of(parts[0].charAt(0)), parts.length > 1 ? parts[1] : null));
        } else if (text.ahead(":aside")) {
            text.next();
            steps.add(new Step.Aside());
        } else {
            steps.add(new Step.Word(test(), glued));
        }
    }

    private void name(String name, boolean glued, int capture) {
        WordList list = lists.get(name);
        if (list != null) {
            if (capture >= 0) {
                captured.computeIfAbsent(capture, each -> new ArrayList<>()).add(list);
            }
            words(list, glued);
            return;
        }
        String piece = pieces.get(name);
        if (piece == null) {
            throw text.wrong("there is no list or piece “$" + name + "”");
        }
        if (++depth > LONGEST) {
            throw text.wrong("“$" + name + "” is made of itself");
        }
        PatternText outer = text;
        text = new PatternText(piece);
        alternatives();
        text = outer;
        depth--;
    }

    private void words(WordList list, boolean glued) {
        Set<String> single = new HashSet<>();
        List<List<Step>> branches = new ArrayList<>();
        list.phrases().stream()
                .sorted((a, b) -> b.words().size() - a.words().size())
                .filter(each ->
                        each.words().size() > 1 || each.words().getFirst().contains("%"))
                .forEach(each -> {
                    List<Step> branch = new ArrayList<>();
                    for (String word : each.words()) {
                        branch.add(new Step.Word(WordTests.literal(word), glued && branch.isEmpty()));
                    }
                    branches.add(branch);
                });
        list.phrases().stream()
                .filter(each ->
                        each.words().size() == 1 && !each.words().getFirst().contains("%"))
                .forEach(each -> single.add(each.words().getFirst()));
        if (!single.isEmpty()) {
            branches.add(List.of(new Step.Word(new WordTest.Words(Set.copyOf(single)), glued)));
        }
        if (branches.isEmpty()) {
            throw text.wrong("the list “" + list.name() + "” is empty");
        }
        steps.join(branches);
    }

    private WordTest test() {
        char c = text.peek();
        if (text.take('\'') || text.take('"')) {
            String word = text.until(c, "a quote is not closed");
            return c == '"' ? new WordTest.Exactly(word) : WordTests.literal(word.toLowerCase(Locale.ROOT));
        }
        if (c == ':') {
            String name = text.next().substring(1);
            return new WordTest.OfClass(TokenClass.named(name)
                    .orElseThrow(() -> text.wrong("there is no class of tokens “:" + name + "”")));
        }
        if (c == '$') {
            String name = text.next().substring(1);
            WordList list = lists.get(name);
            if (list == null) {
                throw text.wrong("only a list of single words can be looked for here, and “$" + name + "” is none");
            }
            return WordTests.anyOf(list);
        }
        String word = text.next();
        if (word.isEmpty()) {
            throw text.wrong("a word is missing");
        }
        return WordTests.literal(word.toLowerCase(Locale.ROOT));
    }

    private static MentionType type(String word) {
        return MentionType.of(word.charAt(1));
    }

    private void repeat(int start) {
        if (text.take('?')) {
            steps.repeat(start, 0, 1, text.take('?'));
        } else if (text.take('*')) {
            steps.loop(start, 0, text.take('?'));
        } else if (text.take('+')) {
            steps.loop(start, 1, text.take('?'));
        } else if (text.take('{')) {
            String[] bounds = text.until('}', "“{” is not closed").split(",", -1);
            steps.repeat(start, number(bounds[0]), number(bounds[bounds.length - 1]), text.take('?'));
        }
    }

    private int number(String digits) {
        if (!digits.matches("[0-9]{1,2}") || Integer.parseInt(digits) > LONGEST) {
            throw text.wrong("“" + digits + "” is no number of times up to " + LONGEST);
        }
        return Integer.parseInt(digits);
    }
}
