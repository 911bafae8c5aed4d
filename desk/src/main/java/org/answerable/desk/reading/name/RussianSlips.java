package org.answerable.desk.reading.name;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.answerable.desk.reading.mention.Mention;
import org.answerable.desk.reading.mention.MentionType;
import org.answerable.desk.reading.text.Token;

/** What the Russian model mistakes in the same way again and again, told by the dictionary. */
final class RussianSlips {
    private final WordForms dictionary;
    private final String annotator;
    private final Set<String> common = Lexicon.words("ru/no-bodies");
    private final Set<String> heads;

    /** @param heads nouns that a body is named by, in small letters */
    RussianSlips(WordForms dictionary, Set<String> heads, String annotator) {
        this.dictionary = dictionary;
        this.heads = heads;
        this.annotator = annotator;
    }

    /** What the words of a sentence from one to another really name: mostly that, sometimes a person, or nothing. */
    List<Mention> mended(List<Token> sentence, int from, int to, MentionType type) {
        return type == MentionType.ORGANISATION ? body(sentence, from, to) : List.of(mention(sentence, from, to, type));
    }

    /** “Press release” and “media” are nobody; of “to Anna Example the court” the model makes one body. */
    private List<Mention> body(List<Token> sentence, int from, int to) {
        if (sentence.subList(from, to).stream().allMatch(each -> common.contains(each.lower()))) {
            return List.of();
        }
        Token head = sentence.get(to - 1);
        int first = to - 1;
        while (head.shape() == Token.Shape.LOWER
                && heads.contains(head.lower())
                && first > from
                && name(sentence.get(first - 1))) {
            first--;
        }
        // a foreign given name, which no dictionary has, before the surname
        boolean given = first < to - 1
                && first > from
                && first - 1 > 0
                && sentence.get(first - 1).capital();
        first -= given ? 1 : 0;
        boolean somebody = to - 1 - first > 1;
        return List.of(
                somebody
                        ? mention(sentence, first, to - 1, MentionType.PERSON)
                        : mention(sentence, from, to, MentionType.ORGANISATION));
    }

    private boolean name(Token token) {
        return token.capital()
                && dictionary.of(token.text()).stream()
                        .anyMatch(each -> each.kind() == Form.Kind.GIVEN || each.kind() == Form.Kind.FAMILY);
    }

    private Mention mention(List<Token> sentence, int from, int to, MentionType type) {
        return new Mention(sentence.get(from).start(), sentence.get(to - 1).end(), type, Map.of(), annotator);
    }
}
