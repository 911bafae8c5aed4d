package org.answerable.desk.reading.body;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.answerable.desk.reading.mention.Mention;
import org.answerable.desk.reading.mention.MentionIndex;
import org.answerable.desk.reading.mention.MentionType;
import org.answerable.desk.reading.text.Sentence;
import org.answerable.desk.reading.text.Token;
import org.answerable.desk.reading.text.View;
import org.jspecify.annotations.Nullable;

/**
 * Binds acronyms: {@code Full Name (FN)} and {@code FN (Full Name)} say that FN is that body, everywhere in the text. A full name that nobody
 * found is read off the initials.
 */
final class Acronyms {
    static final String ANNOTATOR = "bodies@1";

    private final View view;
    private final List<Token> tokens;
    private final MentionIndex names;
    private final Set<String> bound = new HashSet<>();

    private Acronyms(View view, List<Mention> names) {
        this.view = view;
        this.tokens = view.tokens();
        this.names = new MentionIndex(names);
    }

    static List<Mention> bound(View view, List<Mention> names) {
        Acronyms acronyms = new Acronyms(view, names);
        for (Sentence sentence : view.sentences()) {
            for (int i = sentence.first() + 1; i < sentence.after() - 1; i++) {
                if (acronyms.is(i, "(")) {
                    acronyms.bracket(sentence, i);
                }
            }
        }
        acronyms.everywhere();
        return acronyms.names.inOrder();
    }

    private boolean is(int token, String text) {
        return tokens.get(token).text().equals(text);
    }

    private boolean quote(int token) {
        return token < tokens.size()
                && tokens.get(token).text().length() == 1
                && "\"“”«»„‘’'".indexOf(tokens.get(token).text().charAt(0)) >= 0;
    }

    private void bracket(Sentence sentence, int open) {
        boolean quoted = quote(open + 1);
        int at = open + (quoted ? 2 : 1);
        int close = at + 1 + (quote(at + 1) ? 1 : 0);
        if (close < sentence.after() && is(close, ")") && shortName(tokens.get(at))) {
            int last = open - 1 - (quote(open - 1) ? 1 : 0);
            Mention full = endingAt(tokens.get(last).end());
            if (full == null) {
                full = byInitials(sentence, tokens.get(at).text(), last);
            }
            if (full != null && full.type() == MentionType.ORGANISATION) {
                bound.add(tokens.get(at).text());
            }
        } else if (shortName(tokens.get(open - 1))) {
            Mention full = beginningAt(tokens.get(at).start());
            if (full != null
                    && full.type() == MentionType.ORGANISATION
                    && Initials.fit(tokens.get(open - 1).text(), words(full))) {
                bound.add(tokens.get(open - 1).text());
            }
        }
    }

    private static boolean shortName(Token token) {
        return token.shape() == Token.Shape.CAPITALS && token.text().length() <= 10;
    }

    private List<Token> words(Mention mention) {
        return tokens.subList(view.tokenAt(mention.start()), view.tokenAt(mention.end() - 1) + 1);
    }

    private @Nullable Mention endingAt(int offset) {
        return names.overlapping(offset - 1, offset).stream()
                .filter(each -> each.end() == offset)
                .findFirst()
                .orElse(null);
    }

    private @Nullable Mention beginningAt(int offset) {
        return names.overlapping(offset, offset + 1).stream()
                .filter(each -> each.start() == offset)
                .findFirst()
                .orElse(null);
    }

    private @Nullable Mention byInitials(Sentence sentence, String shortName, int last) {
        int first = Math.max(sentence.first(), last - 2 * shortName.length() - 2);
        for (int i = last - 1; i >= first; i--) {
            if (tokens.get(i).capital() && Initials.fit(shortName, tokens.subList(i, last + 1))) {
                Mention full = new Mention(
                        tokens.get(i).start(), tokens.get(last).end(), MentionType.ORGANISATION, Map.of(), ANNOTATOR);
                List<Mention> here = names.overlapping(full);
                if (here.stream().anyMatch(each -> each.type() == MentionType.PERSON)) {
                    return null;
                }
                here.forEach(names::remove);
                names.add(full);
                return full;
            }
        }
        return null;
    }

    private void everywhere() {
        for (Token token : tokens) {
            if (bound.contains(token.text())) {
                List<Mention> here = names.overlapping(token.start(), token.end());
                here.stream()
                        .filter(each -> each.start() == token.start() && each.end() == token.end())
                        .forEach(names::remove);
                if (names.overlapping(token.start(), token.end()).isEmpty()) {
                    names.add(new Mention(token.start(), token.end(), MentionType.ORGANISATION, Map.of(), ANNOTATOR));
                }
            }
        }
    }
}
