package org.answerable.desk.reading.name;

import java.util.Locale;
import java.util.Set;
import org.answerable.desk.reading.text.Language;
import org.answerable.desk.reading.text.Token;

/** What is known of single Kazakh words: the endings of names, given names in the letters that Russian has for them, and what opens a sentence. */
final class KazakhLexicon {
    private final WordForms russian;
    private final Places places;
    private final Set<String> endings = Lexicon.words("kk/name-endings");
    private final Set<String> roles = Lexicon.words("kk/roles");
    private final Set<String> openers = Lexicon.words("kk/openers");

    KazakhLexicon(WordForms russian, Places places) {
        this.russian = russian;
        this.places = places;
    }

    /** Whether it says what somebody is, so that a name may follow. */
    boolean role(Token token) {
        return roles.contains(token.lower());
    }

    boolean opener(Token token) {
        return openers.contains(token.lower());
    }

    boolean place(String word) {
        return places.has(word, Language.KAZAKH);
    }

    /** Whether anything at all says that it is a name. */
    boolean known(String stem) {
        return given(stem) || named(stem) || place(stem);
    }

    /** Whether the large letter is only that of the sentence. */
    boolean ordinary(Token first) {
        String stem = Kazakh.stem(first.lower());
        return opener(first) || (!given(first.lower()) && !named(stem) && !place(stem));
    }

    /** Whether it ends as names do. */
    boolean named(String stem) {
        return endings.stream().anyMatch(each -> stem.endsWith(each) && stem.length() > each.length() + 1);
    }

    /** Whether the Russian dictionary has it as a given name, in the letters that Russian has for Kazakh ones. */
    boolean given(String word) {
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
}
