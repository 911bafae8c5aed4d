package org.answerable.desk.reading.name;

import java.util.ArrayList;
import java.util.List;
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
 * Persons and places by the dictionary of Russian or Ukrainian: given names, patronymics and surnames that stand beside each other, with
 * initials; a word that no dictionary knows is a surname when it stands beside a given name.
 */
final class Slavic implements Annotator {
    private static final int LONGEST = 5;

    private final Language language;
    private final WordForms dictionary;
    private final Toponyms toponyms;
    private final Set<String> streets;

    Slavic(Language language, WordForms dictionary) {
        this.language = language;
        this.dictionary = dictionary;
        this.toponyms = new Toponyms(language);
        this.streets = Lexicon.words(language.code() + "/streets");
    }

    @Override
    public String id() {
        return "dictionary-" + language.code() + "@1";
    }

    @Override
    public boolean reads(Language other) {
        return other == language || (other == Language.ENGLISH && language == Language.RUSSIAN);
    }

    @Override
    public List<Mention> annotate(View view, Language wanted) {
        List<Mention> found = new ArrayList<>();
        for (Sentence sentence : view.sentences(wanted)) {
            List<Token> tokens = view.tokens(sentence);
            List<Word> words = new ArrayList<>(tokens.size());
            for (Token token : tokens) {
                words.add(Word.of(token, dictionary));
            }
            int at = 0;
            while (at < words.size()) {
                int after = person(words, at);
                if (after > at && at > 0 && streets.contains(tokens.get(at - 1).lower())) {
                    at = after;
                    continue;
                }
                if (after > at) {
                    found.add(mention(tokens, at, after, MentionType.PERSON));
                } else {
                    after = toponyms.place(words, at);
                    if (after > at) {
                        found.add(mention(tokens, at, after, MentionType.PLACE));
                    }
                }
                at = Math.max(after, at + 1);
            }
        }
        return found;
    }

    private Mention mention(List<Token> tokens, int from, int to, MentionType type) {
        return new Mention(tokens.get(from).start(), tokens.get(to - 1).end(), type, Map.of(), id());
    }

    /** Where the person that begins at a word ends; the word itself when none does. */
    private int person(List<Word> words, int at) {
        int end = at;
        boolean given = false;
        boolean family = false;
        boolean initials = false;
        while (end < words.size() && end < at + LONGEST * 2) {
            Word word = words.get(end);
            if (word.initial() && end + 1 < words.size() && words.get(end + 1).point()) {
                initials = true;
                end += 2;
            } else if (word.given() && !given) {
                given = true;
                end++;
            } else if (word.patronymic() && (given || end == at)) {
                given = true;
                end++;
            } else if (!family && family(words, at, end, given, initials)) {
                family = true;
                end++;
            } else {
                break;
            }
        }
        if (family && (given || initials)) {
            return end;
        }
        if (foreign(words, at)) {
            return at + 2;
        }
        boolean sure = end == at + 1 && at < words.size() && words.get(at).surely();
        return (sure || (given && end > at + 1)) && !initials ? end : at;
    }

    /** Whether a word is the surname of the name that began before it, whatever else the dictionary has it for. */
    private static boolean family(List<Word> words, int from, int at, boolean given, boolean initials) {
        Word word = words.get(at);
        if (word.family() || (word.unknown() && (given || initials || next(words, at)))) {
            return true;
        }
        // A place or any other word with a large letter right after a given name; a sentence may begin with Faith or
        // Glory.
        boolean name = given && word.capital() && (from > 0 || words.get(from).surely());
        boolean slogan = from > 0 && words.get(from - 1).quote();
        return name && word.cyrillic() && (words.get(at - 1).surely() || !word.place() || !slogan);
    }

    /** A word that no dictionary knows before a surname, in Ukrainian before another such word too, where a place is not to be expected. */
    private boolean foreign(List<Word> words, int at) {
        if (at == 0 || at + 1 >= words.size() || !words.get(at).unknown()) {
            return false;
        }
        Word after = words.get(at + 1);
        return (after.family() && !after.place())
                || (language == Language.UKRAINIAN && after.unknown() && !toponyms.expected(words, at));
    }

    /** Whether a given name with a patronymic, or initials, stand after a word. */
    private static boolean next(List<Word> words, int at) {
        if (at + 2 >= words.size()) {
            return false;
        }
        Word after = words.get(at + 1);
        return (after.given() && words.get(at + 2).patronymic())
                || (after.initial() && words.get(at + 2).point());
    }
}
