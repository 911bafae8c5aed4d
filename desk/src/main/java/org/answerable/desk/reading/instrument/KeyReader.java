package org.answerable.desk.reading.instrument;

import java.util.List;
import java.util.regex.Pattern;
import org.answerable.desk.reading.mention.Mention;
import org.answerable.desk.reading.mention.MentionType;
import org.answerable.desk.reading.rule.Rules;
import org.answerable.desk.reading.text.Language;
import org.answerable.desk.reading.text.View;
import org.answerable.record.Refusal;
import org.jspecify.annotations.Nullable;

/** Reads the key of an instrument out of what a person typed, by the same rules that read texts. */
public final class KeyReader {
    private static final int LONGEST = 300;
    private static final Pattern LAST_NUMBER = Pattern.compile(" (?=\\S*\\d\\S*(?: \\(\\d{4}\\))?$)");

    private final Rules rules = Rules.of(Language.ENGLISH);

    /**
     * The key that a name stands for.
     *
     * @param name such as {@code PACE Written Declaration 912} or {@code Decree 12}
     * @throws Refusal when no instrument, or more than one, is named
     */
    public InstrumentKey read(String name) {
        if (name.isBlank() || name.length() > LONGEST) {
            throw new Refusal("the name of an instrument has 1 to " + LONGEST + " characters; this one has "
                    + name.strip().length());
        }
        String plain = name.strip();
        List<Mention> found = mentions(plain);
        InstrumentKey key = whole(found, plain.length());
        if (key == null) {
            String numbered = LAST_NUMBER.matcher(plain).replaceFirst(" no. ");
            key = whole(mentions(numbered), numbered.length());
        }
        if (key == null) {
            throw new Refusal("“" + plain + "” names " + (found.size() > 1 ? "several instruments" : "no instrument")
                    + "; give one with its kind and number, such as “Resolution 12/3”");
        }
        return key;
    }

    /** The key of the only instrument, when nothing follows it. */
    private static @Nullable InstrumentKey whole(List<Mention> found, int length) {
        return found.size() == 1 && found.getFirst().end() == length
                ? InstrumentKey.of(found.getFirst()).orElse(null)
                : null;
    }

    private List<Mention> mentions(String name) {
        return rules.find(View.of(name, "en"), Language.ENGLISH, List.of()).stream()
                .filter(each -> each.type() == MentionType.INSTRUMENT)
                .toList();
    }
}
