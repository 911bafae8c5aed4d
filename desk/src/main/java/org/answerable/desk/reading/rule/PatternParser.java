package org.answerable.desk.reading.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.answerable.desk.reading.mention.MentionType;
import org.answerable.record.Refusal;

/** Compiles the text of a pattern. The language is told in the description of this package. */
final class PatternParser {
    private static final String SPECIAL = "()[]|?*+{}!&~<^'\" ";
    private static final int LONGEST = 60;

    private final Map<String, WordList> lists;
    private final Map<String, String> pieces;
    private final List<Step> steps = new ArrayList<>();
    private final List<String> captures = new ArrayList<>(List.of(""));
    private final Map<Integer, WordList> captured = new HashMap<>();
    private String text = "";
    private int at;
    private int depth;

    PatternParser(Map<String, WordList> lists, Map<String, String> pieces) {
        this.lists = lists;
        this.pieces = pieces;
    }

    Pattern parse(String pattern) {
        text = pattern;
        alternatives();
        if (at < text.length()) {
            throw wrong("“" + text.charAt(at) + "” closes nothing");
        }
        steps.add(new Step.Done());
        return new Pattern(List.copyOf(steps), List.copyOf(captures), Map.copyOf(captured));
    }

    private void alternatives() {
        int start = steps.size();
        List<List<Step>> branches = new ArrayList<>();
        row();
        branches.add(cut(start));
        while (peek() == '|') {
            at++;
            row();
            branches.add(cut(start));
        }
        join(branches);
    }

    /** Takes the steps since a place off the row; their targets are relative to that place until they are put back. */
    private List<Step> cut(int start) {
        List<Step> branch = new ArrayList<>();
        for (Step each : steps.subList(start, steps.size())) {
            branch.add(moved(each, -start));
        }
        steps.subList(start, steps.size()).clear();
        return branch;
    }

    private void put(List<Step> branch) {
        int here = steps.size();
        branch.forEach(each -> steps.add(moved(each, here)));
    }

    private static Step moved(Step step, int by) {
        return switch (step) {
            case Step.Either either -> new Step.Either(either.first() + by, either.second() + by);
            case Step.Jump jump -> new Step.Jump(jump.to() + by);
            default -> step;
        };
    }

    private void join(List<List<Step>> branches) {
        int length = branches.stream().mapToInt(each -> each.size() + 2).sum() - 2;
        int end = steps.size() + length;
        for (int i = 0; i < branches.size(); i++) {
            boolean last = i == branches.size() - 1;
            if (!last) {
                steps.add(new Step.Either(
                        steps.size() + 1, steps.size() + branches.get(i).size() + 2));
            }
            put(branches.get(i));
            if (!last) {
                steps.add(new Step.Jump(end));
            }
        }
    }

    private void row() {
        while (true) {
            skip();
            char c = peek();
            if (c == 0 || c == '|' || c == ')' || c == ']') {
                return;
            }
            int start = steps.size();
            item();
            repeat(start);
        }
    }

    private void item() {
        boolean glued = take('~');
        if (peek() == '(') {
            group('(', ')');
        } else if (peek() == '[') {
            steps.add(new Step.Note(0));
            group('[', ']');
            steps.add(new Step.Note(1));
        } else if (take('!')) {
            steps.add(text.startsWith("@", at) ? new Step.NotAhead(type(next())) : new Step.Ahead(test(), false));
        } else if (take('&')) {
            steps.add(new Step.Ahead(test(), true));
        } else if (text.startsWith("<!", at)) {
            at += 2;
            steps.add(new Step.NotBehind(test()));
        } else if (take('^')) {
            steps.add(new Step.Edge(true));
        } else if (text.startsWith("$$", at)) {
            at += 2;
            steps.add(new Step.Edge(false));
        } else {
            named(glued);
        }
    }

    private void group(char open, char close) {
        take(open);
        alternatives();
        if (!take(close)) {
            throw wrong("“" + open + "” is not closed");
        }
    }

    private void named(boolean glued) {
        int equals = captureEnd();
        if (equals < 0) {
            atom(glued, -1);
            return;
        }
        String name = text.substring(at, equals);
        at = equals + 1;
        int capture = captures.indexOf(name);
        if (capture < 0) {
            capture = captures.size();
            captures.add(name);
        }
        steps.add(new Step.Note(2 * capture));
        if (peek() == '(') {
            group('(', ')');
        } else {
            atom(glued || take('~'), capture);
        }
        steps.add(new Step.Note(2 * capture + 1));
    }

    /** Where the “=” of a capture stands; -1 when this is none. */
    private int captureEnd() {
        int i = at;
        while (i < text.length()
                && (Character.isLowerCase(text.charAt(i))
                        || Character.isDigit(text.charAt(i))
                        || text.charAt(i) == '_')) {
            i++;
        }
        return i > at && i < text.length() && text.charAt(i) == '=' ? i : -1;
    }

    private void atom(boolean glued, int capture) {
        if (peek() == '$') {
            name(next().substring(1), glued, capture);
        } else if (peek() == '@') {
            String[] parts = next().substring(1).split("\\.", -1);
            steps.add(new Step.Known(MentionType.of(parts[0].charAt(0)), parts.length > 1 ? parts[1] : null));
        } else if (text.startsWith(":aside", at)) {
            next();
            steps.add(new Step.Aside());
        } else {
            steps.add(new Step.Word(test(), glued));
        }
    }

    private void name(String name, boolean glued, int capture) {
        WordList list = lists.get(name);
        if (list != null) {
            if (capture >= 0) {
                captured.put(capture, list);
            }
            words(list, glued);
            return;
        }
        String piece = pieces.get(name);
        if (piece == null) {
            throw wrong("there is no list or piece “$" + name + "”");
        }
        if (++depth > LONGEST) {
            throw wrong("“$" + name + "” is made of itself");
        }
        String outerText = text;
        int outerAt = at;
        text = piece;
        at = 0;
        alternatives();
        text = outerText;
        at = outerAt;
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
            throw wrong("the list “" + list.name() + "” is empty");
        }
        join(branches);
    }

    private WordTest test() {
        char c = peek();
        if (c == '\'' || c == '"') {
            int end = text.indexOf(c, at + 1);
            if (end < 0) {
                throw wrong("a quote is not closed");
            }
            String word = text.substring(at + 1, end);
            at = end + 1;
            return c == '"' ? new WordTest.Exactly(word) : WordTests.literal(word.toLowerCase(Locale.ROOT));
        }
        if (c == ':') {
            String name = next().substring(1);
            return new WordTest.OfClass(
                    TokenClass.named(name).orElseThrow(() -> wrong("there is no class of tokens “:" + name + "”")));
        }
        if (c == '$') {
            String name = next().substring(1);
            WordList list = lists.get(name);
            if (list == null) {
                throw wrong("only a list of single words can be looked for here, and “$" + name + "” is none");
            }
            return WordTests.anyOf(list);
        }
        String word = next();
        if (word.isEmpty()) {
            throw wrong("a word is missing");
        }
        return WordTests.literal(word.toLowerCase(Locale.ROOT));
    }

    private static MentionType type(String word) {
        return MentionType.of(word.charAt(1));
    }

    private String next() {
        int start = at;
        while (at < text.length() && (SPECIAL.indexOf(text.charAt(at)) < 0 || apostropheInside(start))) {
            at++;
        }
        return text.substring(start, at);
    }

    /** Whether an apostrophe between two letters stands here, which belongs to the word: {@code в'язниця}. */
    private boolean apostropheInside(int start) {
        return text.charAt(at) == '\''
                && at > start
                && at + 1 < text.length()
                && Character.isLetter(text.charAt(at - 1))
                && Character.isLetter(text.charAt(at + 1));
    }

    private void repeat(int start) {
        char c = peek();
        int least = c == '+' ? 1 : 0;
        int most = c == '?' ? 1 : c == '*' || c == '+' ? LONGEST : -1;
        if (c == '{') {
            int close = text.indexOf('}', at);
            String[] bounds = text.substring(at + 1, close).split(",", -1);
            least = Integer.parseInt(bounds[0]);
            most = Integer.parseInt(bounds[bounds.length - 1]);
            at = close;
        }
        if (most < 0) {
            return;
        }
        at++;
        boolean few = take('?');
        List<Step> body = cut(start);
        for (int i = 0; i < least; i++) {
            put(body);
        }
        if (most == LONGEST) {
            int loop = steps.size();
            int after = loop + body.size() + 2;
            steps.add(few ? new Step.Either(after, loop + 1) : new Step.Either(loop + 1, after));
            put(body);
            steps.add(new Step.Jump(loop));
            return;
        }
        int end = steps.size() + (most - least) * (body.size() + 1);
        for (int i = least; i < most; i++) {
            int here = steps.size();
            steps.add(few ? new Step.Either(end, here + 1) : new Step.Either(here + 1, end));
            put(body);
        }
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : 0;
    }

    private boolean take(char c) {
        if (peek() != c) {
            return false;
        }
        at++;
        return true;
    }

    private void skip() {
        while (peek() == ' ') {
            at++;
        }
    }

    private Refusal wrong(String what) {
        return new Refusal(what + ", in the pattern “" + text + "” at character " + (at + 1));
    }
}
