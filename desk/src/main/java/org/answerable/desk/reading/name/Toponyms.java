package org.answerable.desk.reading.name;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.answerable.desk.reading.text.Language;

/**
 * Places in Russian and Ukrainian that a dictionary has, and those that none has, by what stands before them: a village's name comes after
 * “village”, and a word that nobody knows after “in” is somewhere.
 */
final class Toponyms {
    private static final Pattern GENITIVE = Pattern.compile("[сц]ька$");

    private final Set<String> regions;
    private final Set<String> before;
    private final Set<String> where;
    private final Set<String> kinds;
    private final Set<String> owned;
    private final Set<String> bodies;
    private final Pattern endings;

    Toponyms(Language language) {
        String code = language.code();
        this.regions = Lexicon.words(code + "/regions");
        this.before = Lexicon.words(code + "/before-places");
        this.where = Lexicon.words(code + "/where");
        this.kinds = Lexicon.words(code + "/settlements");
        this.owned = Lexicon.words(code + "/owned-by-places");
        this.bodies = Lexicon.words(code + "/no-places");
        this.endings = Pattern.compile(
                Lexicon.words(code + "/toponym-endings").stream().sorted().collect(Collectors.joining("|", "(", ")$")));
    }

    /** Where the place that begins at a word ends; the word itself when none does. */
    int place(List<Word> words, int at) {
        Word word = words.get(at);
        if (!word.capital()) {
            return at;
        }
        Word next = at + 1 < words.size() ? words.get(at + 1) : null;
        if (next != null && regions.contains(next.lower()) && word.adjective()) {
            return at + 2;
        }
        String ahead = at > 0 ? words.get(at - 1).lower() : "";
        boolean second = next != null && next.capital() && next.cyrillic() && !next.given() && !no(next);
        if (kinds.contains(ahead) && word.cyrillic() && !no(word) && !word.given()) {
            return second ? at + 2 : at + 1;
        }
        boolean after = before.contains(ahead);
        if (after && second && next != null && word.qualifies() && !(word.family() && next.family())) {
            return at + 2;
        }
        boolean somewhere = word.unknown()
                && (where.contains(ahead)
                        || owned.contains(ahead)
                        || (after && endings.matcher(word.lower()).find()));
        // An adjective of a city in the nominative does not follow a preposition, the city's name in the genitive does.
        somewhere |= after && GENITIVE.matcher(word.lower()).find();
        boolean theirs = owned.contains(ahead) && !word.person() && !word.qualifies() && word.cyrillic() && !no(word);
        return word.place() || (after && word.perhapsPlace()) || (somewhere && !second) || theirs ? at + 1 : at;
    }

    /** Whether what stands before a word lets expect a place. */
    boolean expected(List<Word> words, int at) {
        String ahead = words.get(at - 1).lower();
        return kinds.contains(ahead) || where.contains(ahead) || owned.contains(ahead);
    }

    private boolean no(Word word) {
        return bodies.contains(word.lower()) || regions.contains(word.lower());
    }
}
