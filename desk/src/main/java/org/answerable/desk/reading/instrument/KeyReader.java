package org.answerable.desk.reading.instrument;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.answerable.desk.reading.rule.Rules;
import org.answerable.desk.reading.text.Language;
import org.answerable.desk.reading.text.View;
import org.answerable.record.Refusal;

/** Reads the key of an instrument out of what a person typed, by the same rules that read texts. */
public final class KeyReader {
    private static final int LONGEST = 300;
    private static final Pattern LAST_NUMBER = Pattern.compile(" (?=\\S*\\d\\S*(?: \\(\\d{4}\\))?$)");

    private final Rules rules = Rules.of(Language.ENGLISH);

    /**
     * The key that a name stands for.
     *
     * @param name such as {@code PACE Written Declaration 670} or {@code Decree 12}
     * @throws Refusal when no instrument, or more than one, is named
     */
    public InstrumentKey read(String name) {
        if (name.isBlank() || name.length() > LONGEST) {
            throw new Refusal("the name of an instrument has 1 to " + LONGEST + " characters; this one has "
                    + name.strip().length());
        }
        List<InstrumentKey> found = keys(name);
        if (found.isEmpty()) {
            found = keys(LAST_NUMBER.matcher(name).replaceFirst(" no. "));
        }
        if (found.size() != 1) {
            throw new Refusal(
                    "“" + name.strip() + "” names " + (found.isEmpty() ? "no instrument" : "several instruments")
                            + "; give one with its kind and number, such as “Resolution 12/3”");
        }
        return found.getFirst();
    }

    private List<InstrumentKey> keys(String name) {
        return rules.find(View.of(name, "en"), Language.ENGLISH, List.of()).stream()
                .map(InstrumentKey::of)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }
}
