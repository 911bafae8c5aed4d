package org.answerable.desk.reading.name;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.answerable.desk.reading.mention.Mention;
import org.answerable.desk.reading.mention.MentionType;
import org.answerable.desk.reading.text.Token;
import org.answerable.desk.reading.text.View;

/** “The brother of Example, Ivan”, “the lawyer of …”: in Russian nothing but the case stands between the two, and they look like one name. */
final class Kin {
    private final WordForms dictionary;
    private final Set<String> relations = Lexicon.words("ru/kin");

    Kin(WordForms dictionary) {
        this.dictionary = dictionary;
    }

    /** The same mentions, with such a pair parted. */
    List<Mention> parted(View view, List<Mention> mentions) {
        return mentions.stream().flatMap(each -> parted(view, each)).toList();
    }

    private Stream<Mention> parted(View view, Mention mention) {
        int first = view.tokenAt(mention.start());
        int last = view.tokenAt(mention.end() - 1);
        boolean pair = mention.type() == MentionType.PERSON
                && last == first + 1
                && first > 0
                && relations.contains(view.tokens().get(first - 1).lower())
                && owner(view.tokens().get(first))
                && subject(view.tokens().get(last));
        return pair
                ? Stream.of(
                        part(view.tokens().get(first), mention),
                        part(view.tokens().get(last), mention))
                : Stream.of(mention);
    }

    private boolean owner(Token family) {
        return dictionary.of(family.text()).stream()
                .anyMatch(each -> each.kind() == Form.Kind.FAMILY && each.grammatical() == Form.Case.GENITIVE);
    }

    /** A man's name in the nominative: a woman's would agree with the surname before it. */
    private boolean subject(Token given) {
        List<Form> forms = dictionary.of(given.text());
        return "аяоеиыую".indexOf(given.lower().charAt(given.lower().length() - 1)) < 0
                && (forms.isEmpty()
                        || forms.stream()
                                .anyMatch(each ->
                                        each.kind() == Form.Kind.GIVEN && each.grammatical() == Form.Case.NOMINATIVE));
    }

    private static Mention part(Token token, Mention of) {
        return new Mention(token.start(), token.end(), MentionType.PERSON, Map.of(), of.annotator());
    }
}
