package org.answerable.desk.reading.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.answerable.desk.reading.mention.Annotator;
import org.answerable.desk.reading.mention.Mention;
import org.answerable.desk.reading.mention.MentionType;
import org.answerable.desk.reading.text.Language;
import org.answerable.desk.reading.text.Sentence;
import org.answerable.desk.reading.text.Token;
import org.answerable.desk.reading.text.View;

/** Bodies in Ukrainian, for which there is no model: an adjective with a large letter and the noun it belongs to; acronyms. */
final class UkrainianBodies implements Annotator {
    private static final Pattern ADJECTIVE = Pattern.compile("(ий|ого|ому|им|ім|а|ої|ій|у|ою|е|і|их|ими)$");
    private static final Pattern MASCULINE = Pattern.compile("[бвгґджзклмнпрстфхцчшщ]$");
    private static final Pattern PLURAL_OF_PEOPLE = Pattern.compile("(ів|їв|ників|истів)$");
    private static final Pattern ORDINARY = Pattern.compile("суд(у|ом|і|ові)?|прокуратур(а|и|і|у)|поліці(я|ї|ю)");
    private static final int LONGEST = 5;
    private static final int LONGEST_ACRONYM = 6;

    private final Set<String> regions = Lexicon.words("uk/regions");
    private final Set<String> heads = Lexicon.words("uk/bodies");
    private final Set<String> common = Lexicon.words("uk/no-bodies");
    private final Set<String> openers = Lexicon.words("uk/openers");
    private final Set<String> nations = Lexicon.words("uk/nations");

    @Override
    public String id() {
        return "bodies-uk@1";
    }

    @Override
    public boolean reads(Language language) {
        return language == Language.UKRAINIAN;
    }

    @Override
    public List<Mention> annotate(View view, Language language) {
        List<Mention> found = new ArrayList<>();
        for (Sentence sentence : view.sentences(language)) {
            List<Token> tokens = view.tokens(sentence);
            boolean shouted = Casing.shouted(tokens);
            for (int i = 0; i < tokens.size(); i++) {
                int end = adjective(tokens.get(i)) ? body(tokens, i) : i;
                if (end == i && head(tokens, i) && district(tokens, i + 1)) {
                    end = i + 3;
                }
                if (end == i
                        && !shouted
                        && acronym(tokens.get(i))
                        && !common.contains(tokens.get(i).lower())) {
                    end = i + 1;
                }
                if (end > i) {
                    found.add(new Mention(
                            tokens.get(i).start(),
                            tokens.get(end - 1).end(),
                            MentionType.ORGANISATION,
                            Map.of(),
                            id()));
                    i = end - 1;
                }
            }
        }
        return found;
    }

    private static boolean adjective(Token token) {
        return token.shape() == Token.Shape.CAPITAL
                && ADJECTIVE.matcher(token.lower()).find();
    }

    /** Where the body ends whose adjective stands here: behind its noun, and behind the people in the genitive after that. */
    private int body(List<Token> tokens, int at) {
        int end = at + 1;
        while (end < tokens.size()
                && end - at < LONGEST
                && ADJECTIVE.matcher(tokens.get(end).lower()).find()
                && !head(tokens, end)) {
            end++;
        }
        if (end >= tokens.size()
                || !head(tokens, end)
                || !agree(tokens.subList(at, end), tokens.get(end))
                || nameless(tokens.get(at), tokens.get(end))) {
            return at;
        }
        end++;
        return end < tokens.size()
                        && PLURAL_OF_PEOPLE.matcher(tokens.get(end).lower()).find()
                ? end + 1
                : end;
    }

    /** Before a masculine noun in the nominative every adjective has one ending: in “Anna Example the court” none has. */
    private static boolean agree(List<Token> adjectives, Token head) {
        return !MASCULINE.matcher(head.lower()).find()
                || adjectives.stream()
                        .allMatch(each ->
                                each.lower().endsWith("ий") || each.lower().endsWith("ій"));
    }

    /** “Belarusian court” only says whose country it is, and “according to” begins a sentence. */
    private boolean nameless(Token first, Token head) {
        boolean national = nations.stream().anyMatch(first.lower()::startsWith);
        return openers.contains(first.lower())
                || (national && ORDINARY.matcher(head.lower()).matches());
    }

    /** A district in the genitive, which is part of a court's name. */
    private boolean district(List<Token> tokens, int at) {
        return at + 1 < tokens.size()
                && adjective(tokens.get(at))
                && regions.contains(tokens.get(at + 1).lower());
    }

    private boolean head(List<Token> tokens, int at) {
        return heads.contains(tokens.get(at).lower());
    }

    private static boolean acronym(Token token) {
        return token.shape() == Token.Shape.CAPITALS
                && Inflections.cyrillic(token.text())
                && token.text().length() <= LONGEST_ACRONYM
                && token.text()
                        .chars()
                        .noneMatch(c -> "ІХ".indexOf(c) >= 0 && token.text().length() < 4);
    }
}
