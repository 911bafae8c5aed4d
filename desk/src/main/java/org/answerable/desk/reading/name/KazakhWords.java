package org.answerable.desk.reading.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.answerable.desk.reading.mention.Annotator;
import org.answerable.desk.reading.mention.Mention;
import org.answerable.desk.reading.mention.MentionType;
import org.answerable.desk.reading.text.Language;
import org.answerable.desk.reading.text.Sentence;
import org.answerable.desk.reading.text.Token;
import org.answerable.desk.reading.text.View;

/**
 * Names in Kazakh, for which there is no model: persons by runs of large letters, the endings of names, what stands before them, and the given
 * names of the Russian dictionary; places by what follows them and by their locative; bodies by the noun that ends their name.
 */
final class KazakhWords implements Annotator {
    private static final int LONGEST_PERSON = 4;
    private static final int LONGEST_BODY = 8;

    private final WordForms russian;
    private final Places places;
    private final Set<String> endings = Lexicon.words("kk/name-endings");
    private final Set<String> roles = Lexicon.words("kk/roles");
    private final Set<String> openers = Lexicon.words("kk/openers");
    private final Set<String> bodies = Lexicon.words("kk/bodies");
    private final Set<String> alone = new HashSet<>();
    private final Set<String> with = new HashSet<>();

    KazakhWords(WordForms russian, Places places) {
        this.russian = russian;
        this.places = places;
        for (String line : Lexicon.lines("kk/seats")) {
            String[] cells = line.split("\t", -1);
            (cells[0].equals("alone") ? alone : with).addAll(List.of(cells[1].split(" +", -1)));
        }
    }

    @Override
    public String id() {
        return "kazakh-words@1";
    }

    @Override
    public boolean reads(Language language) {
        return language == Language.KAZAKH;
    }

    @Override
    public List<Mention> annotate(View view, Language language) {
        List<Mention> found = new ArrayList<>();
        for (Sentence sentence : view.sentences(language)) {
            boolean shouted = Casing.shouted(view.tokens(sentence));
            List<Token> tokens = shouted ? softened(view.tokens(sentence)) : view.tokens(sentence);
            for (int i = 0; i < tokens.size(); i++) {
                if (!shouted) {
                    acronym(tokens.get(i), found);
                }
                body(tokens, i, found);
                if (!capital(tokens.get(i))) {
                    continue;
                }
                int end = seated(tokens, i, run(tokens, i));
                if (roles.contains(tokens.get(i).lower()) || (i == 0 && end > 1 && ordinary(tokens.getFirst()))) {
                    continue;
                }
                if (person(tokens, i, end)) {
                    found.add(mention(tokens, i, end, MentionType.PERSON));
                } else {
                    for (int k = i; k < end; k++) {
                        place(tokens, k, found);
                    }
                }
                for (int k = i + 1; k < end; k++) {
                    body(tokens, k, found);
                }
                i = end - 1;
            }
        }
        return found;
    }

    /** A line of capitals as if it were none: large letters only for what is known as a name. */
    private List<Token> softened(List<Token> tokens) {
        List<Token> softened = new ArrayList<>(tokens.size());
        for (Token each : tokens) {
            String stem = Kazakh.stem(each.lower());
            boolean name = given(stem) || named(stem) || places.has(stem, Language.KAZAKH);
            softened.add(
                    each.shape() != Token.Shape.CAPITALS
                            ? each
                            : new Token(
                                    each.start(),
                                    each.end(),
                                    name ? Casing.title(each.text()) : each.lower(),
                                    each.lower(),
                                    name ? Token.Shape.CAPITAL : Token.Shape.LOWER,
                                    each.glued()));
        }
        return softened;
    }

    private Mention mention(List<Token> tokens, int from, int to, MentionType type) {
        return new Mention(tokens.get(from).start(), tokens.get(to - 1).end(), type, Map.of(), id());
    }

    private static boolean capital(Token token) {
        return token.shape() == Token.Shape.CAPITAL
                && Inflections.cyrillic(token.text())
                && token.text().length() > 1;
    }

    /** The words with large letters from one on, until one that a case ending closes. */
    private static int run(List<Token> tokens, int from) {
        int end = from + 1;
        while (end < tokens.size()
                && end < from + LONGEST_PERSON
                && capital(tokens.get(end))
                && !declined(tokens.get(end - 1))
                && (end == from + 1 || !locative(tokens.get(end).lower()))) {
            end++;
        }
        return end;
    }

    /** A run without its last word where that is the name of the place whose kind follows. */
    private int seated(List<Token> tokens, int from, int end) {
        String next = end < tokens.size() ? tokens.get(end).lower() : "";
        return end > from + 1 && (with.contains(next) || alone.contains(next)) ? end - 1 : end;
    }

    private static boolean declined(Token token) {
        return !Kazakh.stem(token.lower()).equals(token.lower());
    }

    private boolean person(List<Token> tokens, int from, int end) {
        boolean ending = false;
        for (int i = from; i < end; i++) {
            ending |= named(Kazakh.stem(tokens.get(i).lower()));
        }
        boolean after = from > 0 && roles.contains(tokens.get(from - 1).lower());
        if (end - from == 1) {
            boolean known = ending || given(Kazakh.stem(tokens.get(from).lower()));
            return after && !places.has(Kazakh.stem(tokens.get(from).lower()), Language.KAZAKH) && known;
        }
        boolean given =
                given(tokens.get(from).lower()) || given(tokens.get(end - 1).lower());
        // Two words with large letters in the middle of a sentence are somebody, where they are not the beginning of a
        // body's name.
        boolean somebody = from > 0
                && end - from == 2
                && !bodyAhead(tokens, end)
                && !locative(tokens.get(end - 1).lower());
        for (int i = from + 1; i < end; i++) {
            somebody &= !places.has(Kazakh.stem(tokens.get(i).lower()), Language.KAZAKH);
        }
        return (ending || after || given || somebody)
                && !places.has(tokens.get(from).lower(), Language.KAZAKH);
    }

    /** Whether the large letter is only that of the sentence. */
    private boolean ordinary(Token first) {
        String stem = Kazakh.stem(first.lower());
        return openers.contains(first.lower())
                || (!given(first.lower()) && !named(stem) && !places.has(stem, Language.KAZAKH));
    }

    private boolean bodyAhead(List<Token> tokens, int at) {
        for (int i = at; i < tokens.size() && i < at + LONGEST_PERSON; i++) {
            String lower = tokens.get(i).lower();
            if (bodies.contains(lower) || bodies.contains(Kazakh.stem(lower))) {
                return true;
            }
        }
        return false;
    }

    private boolean named(String stem) {
        return endings.stream().anyMatch(each -> stem.endsWith(each) && stem.length() > each.length() + 1);
    }

    /** Whether the Russian dictionary has it as a given name, in the letters that Russian has for Kazakh ones. */
    private boolean given(String word) {
        String plain = word.toLowerCase(Locale.ROOT)
                .replace('ғ', 'г')
                .replace('қ', 'к')
                .replace('ң', 'н')
                .replace('ә', 'а')
                .replace('ө', 'о')
                .replace('ұ', 'у')
                .replace('ү', 'у')
                .replace('і', 'и')
                .replace('һ', 'х');
        return russian.of(plain).stream()
                .anyMatch(each -> each.kind() == Form.Kind.GIVEN || each.kind() == Form.Kind.FAMILY);
    }

    private void place(List<Token> tokens, int at, List<Mention> found) {
        Token token = tokens.get(at);
        String next = at + 1 < tokens.size() ? tokens.get(at + 1).lower() : "";
        boolean known =
                places.has(Kazakh.stem(token.lower()), Language.KAZAKH) || places.has(token.lower(), Language.KAZAKH);
        if (with.contains(next)) {
            found.add(mention(tokens, at, at + 2, MentionType.PLACE));
        } else if (known || alone.contains(next) || (at > 0 && locative(token.lower()))) {
            found.add(mention(tokens, at, at + 1, MentionType.PLACE));
        }
    }

    private static boolean locative(String word) {
        String stem = Kazakh.stem(word);
        String ending = word.substring(stem.length());
        return ending.matches("[дт][ае]|н?[дт][ае]ғы|н?[дт]егі");
    }

    /** A body: from the nearest large letter before its head noun, and those right before that one. */
    private void body(List<Token> tokens, int at, List<Mention> found) {
        if (!bodies.contains(Kazakh.stem(tokens.get(at).lower()))
                && !bodies.contains(tokens.get(at).lower())) {
            return;
        }
        int from = at - 1;
        while (from >= 0
                && at - from < LONGEST_BODY
                && within(tokens.get(from))
                && !tokens.get(from).capital()) {
            from--;
        }
        if (from < 0 || at - from >= LONGEST_BODY || !tokens.get(from).capital() || genitive(tokens.get(from))) {
            return;
        }
        while (from > 0
                && tokens.get(from - 1).capital()
                && !genitive(tokens.get(from - 1))
                && at - from < LONGEST_BODY) {
            from--;
        }
        from += from == 0 && openers.contains(tokens.getFirst().lower()) ? 1 : 0;
        if (tokens.get(from).capital()) {
            found.add(mention(tokens, from, at + 1, MentionType.ORGANISATION));
        }
    }

    /** An acronym, of which a hyphen parts the case ending. */
    private void acronym(Token token, List<Mention> found) {
        int hyphen = token.text().indexOf('-');
        String letters = hyphen < 0 ? token.text() : token.text().substring(0, hyphen);
        boolean capitals = letters.length() > 1 && letters.chars().allMatch(Character::isUpperCase);
        boolean roman = letters.chars().allMatch(c -> "IVXLC".indexOf(c) >= 0);
        if (capitals && !roman && letters.length() < LONGEST_BODY && Inflections.cyrillic(letters)) {
            found.add(new Mention(
                    token.start(), token.start() + letters.length(), MentionType.ORGANISATION, Map.of(), id()));
        }
    }

    private static boolean within(Token token) {
        return token.word()
                || token.shape() == Token.Shape.NUMBER
                || token.text().equals("№");
    }

    private static boolean genitive(Token token) {
        String stem = Kazakh.stem(token.lower());
        return token.lower().substring(stem.length()).matches("[ндт][ыі]ң")
                || token.lower().matches(".*-[ндт][ыі]ң");
    }
}
