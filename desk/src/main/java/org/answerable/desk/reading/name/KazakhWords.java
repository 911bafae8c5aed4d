package org.answerable.desk.reading.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.answerable.desk.reading.mention.Annotator;
import org.answerable.desk.reading.mention.Mention;
import org.answerable.desk.reading.mention.MentionType;
import org.answerable.desk.reading.text.Language;
import org.answerable.desk.reading.text.Sentence;
import org.answerable.desk.reading.text.Token;
import org.answerable.desk.reading.text.View;

/** Names in Kazakh, for which there is no model: persons, places and bodies by what their words and their neighbours look like. */
final class KazakhWords implements Annotator {
    private final KazakhLexicon lexicon;
    private final KazakhPlaces places;
    private final KazakhBodies bodies;
    private final KazakhPeople people;

    KazakhWords(WordForms russian, Places known) {
        this.lexicon = new KazakhLexicon(russian, known);
        this.places = new KazakhPlaces(lexicon);
        this.bodies = new KazakhBodies(lexicon);
        this.people = new KazakhPeople(lexicon, bodies);
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
            List<Token> tokens = view.tokens(sentence);
            if (Casing.shouted(tokens)) {
                tokens = softened(tokens);
            } else {
                tokens.forEach(each -> acronym(each, found));
            }
            for (int i = 0; i < tokens.size(); i++) {
                body(tokens, i, found);
            }
            runs(tokens, found);
        }
        return found;
    }

    private void runs(List<Token> tokens, List<Mention> found) {
        for (int i = 0; i < tokens.size(); i++) {
            if (!KazakhPeople.capital(tokens.get(i))) {
                continue;
            }
            int end = places.seated(tokens, i, KazakhPeople.run(tokens, i));
            if (lexicon.role(tokens.get(i)) || (i == 0 && end > 1 && lexicon.ordinary(tokens.getFirst()))) {
                continue;
            }
            if (people.person(tokens, i, end)) {
                found.add(mention(tokens, i, end, MentionType.PERSON));
            } else {
                for (int k = i; k < end; k++) {
                    place(tokens, k, found);
                }
            }
            i = end - 1;
        }
    }

    /** A line of capitals as if it were none: large letters only for what is known as a name. */
    private List<Token> softened(List<Token> tokens) {
        return tokens.stream()
                .map(each -> each.shape() == Token.Shape.CAPITALS ? softened(each) : each)
                .toList();
    }

    private Token softened(Token loud) {
        boolean name = lexicon.known(Kazakh.stem(loud.lower()));
        return new Token(
                loud.start(),
                loud.end(),
                name ? Casing.title(loud.text()) : loud.lower(),
                loud.lower(),
                name ? Token.Shape.CAPITAL : Token.Shape.LOWER,
                loud.glued());
    }

    private void place(List<Token> tokens, int at, List<Mention> found) {
        int length = places.length(tokens, at);
        if (length > 0) {
            found.add(mention(tokens, at, at + length, MentionType.PLACE));
        }
    }

    private void body(List<Token> tokens, int at, List<Mention> found) {
        int from = bodies.head(tokens.get(at)) ? bodies.start(tokens, at) : -1;
        if (from >= 0) {
            found.add(mention(tokens, from, at + 1, MentionType.ORGANISATION));
        }
    }

    private void acronym(Token token, List<Mention> found) {
        int length = KazakhBodies.acronym(token);
        if (length > 0 && !lexicon.place(Kazakh.stem(token.lower()))) {
            found.add(new Mention(token.start(), token.start() + length, MentionType.ORGANISATION, Map.of(), id()));
        }
    }

    private Mention mention(List<Token> tokens, int from, int to, MentionType type) {
        return new Mention(tokens.get(from).start(), tokens.get(to - 1).end(), type, Map.of(), id());
    }
}
