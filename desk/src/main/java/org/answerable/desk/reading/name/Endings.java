package org.answerable.desk.reading.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.answerable.desk.reading.text.Language;

/** What the ending of a name that no dictionary knows says of its case, and what it is in the nominative. */
final class Endings {
    static final Endings RUSSIAN = new Endings("ru");
    static final Endings UKRAINIAN = new Endings("uk");

    private static final Pattern OF_WOMEN = Pattern.compile("([оеєё]в|[иіїы]н|ськ|цьк|зьк)а$");
    private static final String CONSONANTS = "бвгґджзклмнпрстфхцчшщ";

    private final Map<String, List<Row>> rows = new HashMap<>();
    private int longest;

    private record Row(Form.Gender gender, Form.Case grammatical, String ending, String nominative, boolean given) {
        String bare() {
            return ending.replace("*", "");
        }
    }

    private void add(Row row) {
        rows.computeIfAbsent(row.bare(), key -> new ArrayList<>()).add(row);
        longest = Math.max(longest, row.bare().length());
    }

    private Endings(String language) {
        for (String line : Lexicon.lines(language + "/endings")) {
            String[] cells = line.split(" +", -1);
            Form.Gender gender = cells[0].equals("m") ? Form.Gender.MALE : Form.Gender.FEMALE;
            String nominative = cells.length > 3 ? cells[3] : "";
            for (String ending : cells[2].split("\\|", -1)) {
                add(new Row(gender, grammatical(cells[1]), ending, nominative, false));
            }
        }
        for (String name : Lexicon.words(language + "/given-endings")) {
            decline(name);
        }
    }

    private void decline(String name) {
        boolean soft = name.endsWith("й");
        String stem = soft ? name.substring(0, name.length() - 1) : name;
        given(Form.Case.NOMINATIVE, name, name);
        given(Form.Case.GENITIVE, stem + (soft ? "я" : "а"), name);
        given(Form.Case.ACCUSATIVE, stem + (soft ? "я" : "а"), name);
        given(Form.Case.DATIVE, stem + (soft ? "ю" : "у"), name);
        given(Form.Case.INSTRUMENTAL, stem + (soft ? "ем" : "ом"), name);
        given(Form.Case.LOCATIVE, stem + "е", name);
    }

    private void given(Form.Case grammatical, String ending, String nominative) {
        add(new Row(Form.Gender.MALE, grammatical, ending, nominative, true));
    }

    static Endings of(Language language) {
        return language == Language.UKRAINIAN ? UKRAINIAN : RUSSIAN;
    }

    private static Form.Case grammatical(String letter) {
        for (Form.Case each : Form.Case.values()) {
            if (each.name().toLowerCase(Locale.ROOT).startsWith(letter)) {
                return each;
            }
        }
        throw new IllegalArgumentException("no case is called " + letter);
    }

    /** What a name in small letters may be: for each gender and case, by its longest ending. */
    List<Form> of(String word) {
        Map<List<Object>, Row> best = new LinkedHashMap<>();
        for (int length = Math.min(longest, word.length()); length >= 0; length--) {
            for (Row row : rows.getOrDefault(word.substring(word.length() - length), List.of())) {
                if (fits(word, row)) {
                    best.putIfAbsent(List.of(row.gender, row.grammatical), row);
                }
            }
        }
        List<Form> forms = new ArrayList<>();
        for (Row row : best.values()) {
            if (!row.nominative.equals("-")) {
                Form.Kind kind = row.given ? Form.Kind.GIVEN : Form.Kind.FAMILY;
                forms.add(new Form(nominative(word, row), kind, row.gender, row.grammatical, row.given));
            }
        }
        return forms;
    }

    /** The nominative of a word whose gender and case are known; {@code otherwise} when its ending is not in the table. */
    String nominative(String word, Form.Gender gender, Form.Case grammatical, String otherwise) {
        return of(word.toLowerCase(Locale.ROOT)).stream()
                .filter(each -> each.gender() == gender && each.grammatical() == grammatical)
                .map(Form::nominative)
                .findFirst()
                .orElse(otherwise);
    }

    /** Whether a woman's name in small letters ends as a man's does in the genitive. */
    static boolean weak(String nominative) {
        int before = nominative.length() - 2;
        return nominative.endsWith("а")
                && before >= 0
                && !OF_WOMEN.matcher(nominative).find();
    }

    /** An ending that begins with {@code *} stands after a consonant. */
    private static boolean fits(String word, Row row) {
        int before = word.length() - row.bare().length() - 1;
        return before >= 1 && (!row.ending.startsWith("*") || CONSONANTS.indexOf(word.charAt(before)) >= 0);
    }

    private static String nominative(String word, Row row) {
        return word.substring(0, word.length() - row.bare().length()) + row.nominative.replace("*", "");
    }
}
