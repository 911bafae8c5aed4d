package org.answerable.desk.reading.name;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.answerable.desk.reading.mention.Mention;
import org.answerable.desk.reading.mention.MentionType;
import org.answerable.desk.reading.text.Language;
import org.answerable.desk.reading.text.Token;
import org.answerable.desk.reading.text.View;
import org.jspecify.annotations.Nullable;

/** How each language changes a name, undone: for telling that two words are one name, and for the name in the nominative. */
final class Inflections implements Propagation.Inflection {
    private final Map<Language, Declension> declensions = new EnumMap<>(Language.class);

    Inflections(Map<Language, WordForms> dictionaries) {
        dictionaries.forEach((language, forms) -> declensions.put(language, new Declension(forms, language)));
    }

    @Override
    public Collection<String> stems(Token token, @Nullable Language language) {
        Declension declension = language == null ? null : declensions.get(language);
        if (declension != null && cyrillic(token.text())) {
            return declension.nominatives(token.text());
        }
        return language == Language.KAZAKH ? List.of(Kazakh.stem(token.lower())) : List.of(token.lower());
    }

    /** A person with the feature {@code name}: the name in the nominative, where its language declines names. */
    Mention named(Mention mention, View view, @Nullable Language language) {
        if (mention.type() != MentionType.PERSON || language == null || language == Language.ENGLISH) {
            return mention;
        }
        List<String> words = words(mention, view);
        Declension declension = declensions.get(cyrillic(words.getFirst()) ? language : Language.ENGLISH);
        if (declension != null) {
            return Span.with(mention, "name", declension.nominative(words));
        }
        return language == Language.KAZAKH ? Span.with(mention, "name", Kazakh.nominative(words)) : mention;
    }

    private static List<String> words(Mention mention, View view) {
        int from = view.tokenAt(mention.start());
        int to = from;
        while (to < view.tokens().size() && view.tokens().get(to).start() < mention.end()) {
            to++;
        }
        return view.tokens().subList(from, to).stream().map(Token::text).toList();
    }

    static boolean cyrillic(String word) {
        return !word.isEmpty() && word.charAt(0) >= 'Ѐ' && word.charAt(0) <= 'ԯ';
    }
}
