package org.answerable.desk.reading.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.answerable.desk.reading.mention.Annotator;
import org.answerable.desk.reading.mention.Mention;
import org.answerable.desk.reading.mention.MentionType;
import org.answerable.desk.reading.text.Language;
import org.answerable.desk.reading.text.Sentence;
import org.answerable.desk.reading.text.Token;
import org.answerable.desk.reading.text.View;

/** Countries and great cities by their names, in whatever case they stand. */
final class Gazetteer implements Annotator {
    private static final int LONGEST = 6;

    private final Language language;
    private final Map<String, List<String>> forms = new HashMap<>();
    private final Map<String, List<List<String>>> names = new HashMap<>();

    /** @param places what is called by which names */
    Gazetteer(Language language, Places places) {
        this.language = language;
        List<String[]> endings = new ArrayList<>();
        if (language == Language.RUSSIAN || language == Language.UKRAINIAN) {
            Lexicon.lines(language.code() + "/place-endings").forEach(line -> endings.add(line.split("\t", -1)));
        }
        for (String name : places.of(language).keySet()) {
            List<String> words = List.of(name.split(" ", -1));
            words.forEach(word -> forms.computeIfAbsent(word, key -> declined(key, endings)));
            for (String form : forms.getOrDefault(words.getFirst(), List.of())) {
                names.computeIfAbsent(form, key -> new ArrayList<>()).add(words);
            }
        }
    }

    private static List<String> declined(String word, List<String[]> endings) {
        for (String[] row : endings) {
            String nominative = row[0].equals("-") ? "" : row[0];
            boolean consonant = "аеёиоуыэюяіїє".indexOf(word.charAt(word.length() - 1)) < 0;
            if (word.endsWith(nominative) && (!nominative.isEmpty() || consonant)) {
                String stem = word.substring(0, word.length() - nominative.length());
                return List.of(row[1].split(" ", -1)).stream()
                        .map(each -> each.equals("-") ? stem : stem + each)
                        .toList();
            }
        }
        return List.of(word);
    }

    @Override
    public String id() {
        return "cldr-" + language.code() + "@48";
    }

    @Override
    public boolean reads(Language other) {
        return other == language;
    }

    @Override
    public List<Mention> annotate(View view, Language wanted) {
        List<Mention> found = new ArrayList<>();
        for (Sentence sentence : view.sentences(wanted)) {
            List<Token> tokens = view.tokens(sentence);
            for (int i = 0; i < tokens.size(); i++) {
                int end = tokens.get(i).capital() ? longest(tokens, i) : i;
                if (end > i) {
                    found.add(new Mention(
                            tokens.get(i).start(), tokens.get(end - 1).end(), MentionType.PLACE, Map.of(), id()));
                    i = end - 1;
                }
            }
        }
        return found;
    }

    private int longest(List<Token> tokens, int at) {
        int best = at;
        for (List<String> words : names.getOrDefault(tokens.get(at).lower(), List.of())) {
            if (words.size() > LONGEST || at + words.size() > tokens.size()) {
                continue;
            }
            boolean all = true;
            for (int i = 1; i < words.size() && all; i++) {
                all = forms.getOrDefault(words.get(i), List.of())
                        .contains(tokens.get(at + i).lower());
            }
            best = all ? Math.max(best, at + words.size()) : best;
        }
        return best;
    }
}
