package org.answerable.desk.reading.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.answerable.desk.reading.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Case endings of Russian and Ukrainian names undone. The words of a name agree in gender and case, so both are those that explain most of
 * them: a dictionary's word for it weighs more than an ending, and of two that explain as much the nominative is taken, which leaves a name
 * as it stands.
 */
final class Declension {
    private static final int BY_DICTIONARY = 6;
    private static final int BY_ENDING = 3;
    private static final int WEAK = 1;
    private static final int UNCHANGING = 2;
    private static final int AS_IT_STANDS = 2;
    private static final int UNEXPLAINED = -4;

    private static final int MOST_REMEMBERED = 50_000;

    private final Map<String, List<Form>> remembered = new ConcurrentHashMap<>();
    private final WordForms dictionary;
    private final Endings endings;

    Declension(WordForms dictionary, Language language) {
        this.dictionary = dictionary;
        this.endings = Endings.of(language);
    }

    /** A name in the nominative, each of its parts with a large letter; what is in the nominative stays as it is. */
    String nominative(List<String> words) {
        String once = undone(words);
        String twice = undone(List.of(once.split(" ", -1)));
        // Where the ending of one step invites another, the name as it stands is the safer answer.
        return once.equals(twice) ? once : kept(words);
    }

    private static String kept(List<String> words) {
        return joined(
                words,
                words.stream()
                        .flatMap(word -> List.of(WordForms.plain(word).split("-", -1)).stream())
                        .toList());
    }

    private String undone(List<String> words) {
        List<String> parts = new ArrayList<>();
        List<Boolean> leading = new ArrayList<>();
        for (String word : words) {
            List<String> ofWord = List.of(WordForms.plain(word).split("-", -1));
            parts.addAll(ofWord);
            for (int i = 0; i < ofWord.size(); i++) {
                leading.add(i + 1 < ofWord.size());
            }
        }
        List<List<Form>> forms = new ArrayList<>();
        for (String part : parts) {
            forms.add(of(part));
        }
        int best = Integer.MIN_VALUE;
        List<String> chosen = parts;
        for (Form.Case grammatical : Form.Case.values()) {
            for (Form.Gender gender : Form.Gender.values()) {
                if (gender == Form.Gender.ANY || grammatical == Form.Case.ANY) {
                    continue;
                }
                List<String> nominatives = new ArrayList<>();
                int score = score(parts, leading, forms, gender, grammatical, nominatives);
                if (score > best) {
                    best = score;
                    chosen = nominatives;
                }
            }
        }
        return joined(words, chosen);
    }

    /** What a word of a name may be in the nominative, in small letters. */
    List<String> nominatives(String word) {
        return of(WordForms.plain(word)).stream()
                .map(Form::nominative)
                .distinct()
                .toList();
    }

    /** Whose name it can only be; absent when it may be anybody's. */
    Form.@Nullable Gender gender(String word) {
        List<Form.Gender> genders = of(word).stream()
                .filter(each -> each.kind() == Form.Kind.GIVEN || each.kind() == Form.Kind.PATRONYMIC)
                .map(Form::gender)
                .distinct()
                .toList();
        return genders.size() == 1 ? genders.getFirst() : null;
    }

    private List<Form> of(String part) {
        if (remembered.size() > MOST_REMEMBERED) {
            remembered.clear();
        }
        return remembered.computeIfAbsent(part, this::look);
    }

    private List<Form> look(String part) {
        List<Form> forms = new ArrayList<>();
        for (Form each : dictionary.of(part)) {
            if (each.kind().person()) {
                forms.add(each);
            }
        }
        boolean known = !forms.isEmpty();
        for (Form each : endings.of(part.toLowerCase(Locale.ROOT))) {
            // What the dictionary knows by its cases is not one of the names that have none.
            if (!known || each.grammatical() != Form.Case.ANY) {
                forms.add(each);
            }
        }
        return List.copyOf(forms);
    }

    private static int score(
            List<String> parts,
            List<Boolean> leading,
            List<List<Form>> forms,
            Form.Gender gender,
            Form.Case grammatical,
            List<String> nominatives) {
        int score = grammatical == Form.Case.NOMINATIVE ? AS_IT_STANDS : 0;
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i);
            Form best = null;
            // The first half of a double name often stays as it is.
            int weight = leading.get(i) ? 0 : unexplained(forms.get(i));
            for (Form each : forms.get(i)) {
                if (each.gender().fits(gender) && each.grammatical().fits(grammatical) && weight(each) > weight) {
                    best = each;
                    weight = weight(each);
                }
            }
            boolean initial = part.length() <= 1;
            score += initial ? 0 : weight;
            nominatives.add(best == null || initial ? part : best.nominative());
        }
        return score;
    }

    /** What a reading of the name loses by a word that it does not explain; more by one that the dictionary does. */
    private static int unexplained(List<Form> forms) {
        return forms.stream().anyMatch(Form::known) ? 2 * UNEXPLAINED : UNEXPLAINED;
    }

    private static int weight(Form form) {
        if (form.grammatical() == Form.Case.ANY) {
            return form.known() ? UNCHANGING : WEAK;
        }
        boolean bare = form.grammatical() == Form.Case.NOMINATIVE && form.gender() == Form.Gender.FEMALE;
        return form.known() ? BY_DICTIONARY : bare && Endings.weak(form.nominative()) ? WEAK : BY_ENDING;
    }

    private static String joined(List<String> words, List<String> parts) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (String word : words) {
            boolean mark = word.length() == 1 && !Character.isLetter(word.charAt(0));
            out.append(out.isEmpty() || mark ? "" : " ");
            int count = word.split("-", -1).length;
            for (int i = 0; i < count; i++) {
                out.append(i == 0 ? "" : "-").append(Casing.title(parts.get(at++)));
            }
        }
        return out.toString();
    }
}
