package org.answerable.desk.reading.name;

import java.util.List;
import java.util.regex.Pattern;
import org.answerable.desk.reading.text.Token;

/** A word of a sentence with what it may be the form of. */
final class Word {
    private static final Pattern ADJECTIVE =
            Pattern.compile("(ськ|цьк|зьк|ск|цк)(ий|ого|ому|им|ім|а|ої|ій|у|ою|ая|ой|ую|ом|ие|их)$");
    /** Forms of an adjective that qualify the noun after them, which a place's name of its own is not in. */
    private static final Pattern QUALIFYING = Pattern.compile("(ськ|цьк|зьк)(ий|ого|ому|им|ім|ої|ій|ою)$");

    private static final Pattern PATRONYMIC = Pattern.compile(
            "(ович|евич|йович|івн|овн|евн|ївн|инічн|ьович)(а|у|ем|ові|еві|і|и|ою|ой|е|ы)?$|[аяоеи]?(улы|ұлы|оглу|оглы|кызы|қызы)$");
    private static final Pattern QUALIFIES = Pattern.compile(
            "(ий|ій|ого|ього|ому|ьому|им|ім|ої|ьої|ою|их|іх|ый|ой|его|ему|ым|ом|ем|ая|яя|ую|юю|ое|ее|ые|ие|ых|на|ня|не|нє|ні|ну)$");
    private static final int LONGEST = 40;
    private static final int LONGEST_ACRONYM = 4;

    private final Token token;
    private final List<Form> forms;
    private final boolean capital;

    private Word(Token token, List<Form> forms) {
        this.token = token;
        this.forms = forms;
        this.capital =
                token.capital() && token.text().length() > 1 && token.text().length() < LONGEST;
    }

    static Word of(Token token, WordForms dictionary) {
        return new Word(token, token.capital() ? dictionary.of(token.text()) : List.of());
    }

    String lower() {
        return token.lower();
    }

    boolean capital() {
        return capital;
    }

    boolean initial() {
        return token.shape() == Token.Shape.LETTER;
    }

    boolean quote() {
        return "«„“\"".contains(token.text());
    }

    boolean point() {
        return token.text().equals(".");
    }

    boolean given() {
        return capital && may(Form.Kind.GIVEN);
    }

    boolean patronymic() {
        return capital
                && (may(Form.Kind.PATRONYMIC)
                        || PATRONYMIC.matcher(token.lower()).find());
    }

    boolean family() {
        return capital && may(Form.Kind.FAMILY);
    }

    /** A word in Cyrillic with a large letter that no dictionary has: no acronym. */
    boolean unknown() {
        boolean word = token.shape() == Token.Shape.CAPITAL || token.text().length() > LONGEST_ACRONYM;
        return capital && forms.isEmpty() && word && Inflections.cyrillic(token.text());
    }

    /** Whether it may be a person's name. */
    boolean person() {
        return forms.stream().anyMatch(each -> each.kind().person());
    }

    /** Whether it is written in Cyrillic. */
    boolean cyrillic() {
        return Inflections.cyrillic(token.text());
    }

    /** An adjective by its ending, with a large letter. */
    boolean qualifies() {
        return capital && QUALIFIES.matcher(token.lower()).find();
    }

    /** A name of a person and of nothing else. */
    boolean surely() {
        return capital
                && token.shape() == Token.Shape.CAPITAL
                && !forms.isEmpty()
                && forms.stream().allMatch(each -> each.kind().person());
    }

    /** The name of a place and of no person. */
    boolean place() {
        return capital && may(Form.Kind.PLACE) && forms.stream().noneMatch(each -> each.kind() == Form.Kind.GIVEN);
    }

    /** A place's name that is a person's too. */
    boolean perhapsPlace() {
        return capital
                && may(Form.Kind.PLACE)
                && !QUALIFYING.matcher(token.lower()).find();
    }

    boolean adjective() {
        return ADJECTIVE.matcher(token.lower()).find();
    }

    private boolean may(Form.Kind kind) {
        return forms.stream().anyMatch(each -> each.kind() == kind);
    }
}
