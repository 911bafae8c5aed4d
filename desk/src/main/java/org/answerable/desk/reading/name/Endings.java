package org.answerable.desk.reading.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.answerable.desk.reading.text.Language;

/** What the ending of a name that no dictionary knows says of its case, and what it is in the nominative. */
final class Endings {
    static final Endings RUSSIAN = new Endings("ru");
    static final Endings UKRAINIAN = new Endings("uk");

    private static final Pattern OF_WOMEN = Pattern.compile("([оеєё]в|[иіїы]н|ськ|цьк|зьк)а$");
    private static final String CONSONANTS = "бвгґджзклмнпрстфхцчшщ";

    private final List<Row> rows = new ArrayList<>();

    private record Row(Form.Gender gender, Form.Case grammatical, String ending, String nominative, boolean given) {}

    private Endings(String language) {
        for (String line : Lexicon.lines(language + "/endings")) {
            String[] cells = line.split(" +", -1);
            Form.Gender gender = cells[0].equals("m") ? Form.Gender.MALE : Form.Gender.FEMALE;
            String nominative = cells.length > 3 ? cells[3] : "";
            for (String ending : cells[2].split("\\|", -1)) {
                rows.add(new Row(gender, grammatical(cells[1]), ending, nominative, false));
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
        rows.add(new Row(Form.Gender.MALE, grammatical, ending, nominative, true));
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
        List<Form> forms = new ArrayList<>();
        for (Form.Gender gender : List.of(Form.Gender.MALE, Form.Gender.FEMALE)) {
            for (Form.Case grammatical : Form.Case.values()) {
                Row best = null;
                for (Row row : rows) {
                    boolean longer = best == null || row.ending.length() > best.ending.length();
                    if (longer && row.gender == gender && row.grammatical == grammatical && ends(word, row)) {
                        best = row;
                    }
                }
                if (best != null && !best.nominative.equals("-")) {
                    forms.add(new Form(
                            nominative(word, best),
                            best.given ? Form.Kind.GIVEN : Form.Kind.FAMILY,
                            gender,
                            grammatical,
                            best.given));
                }
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
    private static boolean ends(String word, Row row) {
        boolean bare = row.ending.startsWith("*");
        String ending = bare ? row.ending.substring(1) : row.ending;
        int before = word.length() - ending.length() - 1;
        return word.endsWith(ending) && before >= 1 && (!bare || CONSONANTS.indexOf(word.charAt(before)) >= 0);
    }

    private static String nominative(String word, Row row) {
        int length = row.ending.startsWith("*") ? row.ending.length() - 1 : row.ending.length();
        return word.substring(0, word.length() - length) + row.nominative.replace("*", "");
    }
}
