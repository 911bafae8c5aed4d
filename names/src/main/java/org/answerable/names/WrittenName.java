package org.answerable.names;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A name as somebody wrote it, and whether it can be trusted to be what it looks like.
 *
 * <p>Two names that look alike may differ in their letters: a Cyrillic “а” inside a Latin word, or a control character that turns the direction
 * of writing (Unicode Technical Report 36). Such a name is kept in the source as it is; as the name of a person it is refused, because nobody
 * would ever find it again.
 *
 * @param text the name, in normalisation form C, without outer white space and with single spaces inside
 */
public record WrittenName(String text) {
    private static final Pattern WORDS = Pattern.compile("[ \\-]+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u2007\\u202F]+");

    public WrittenName {
        text = SPACES.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }

    /** The scripts (ISO 15924 names in English) in which its letters are written, in order of first appearance. */
    public Set<String> scripts() {
        Set<String> found = new LinkedHashSet<>();
        text.codePoints()
                .filter(UCharacter::isLetter)
                .forEach(letter -> found.add(UScript.getName(UScript.getScript(letter))));
        return found;
    }

    /**
     * Why it should not be taken as a name, as the rest of a sentence that begins with the name; empty when it is fine.
     */
    public Optional<String> doubt() {
        if (text.isEmpty()) {
            return Optional.of("is empty");
        }
        Optional<Integer> hidden =
                text.codePoints().filter(WrittenName::hidden).boxed().findFirst();
        if (hidden.isPresent()) {
            return Optional.of("holds a character that is not seen (%s, %s)"
                    .formatted(
                            "U+%04X".formatted(hidden.get()),
                            UCharacter.getExtendedName(hidden.get()).toLowerCase(java.util.Locale.ROOT)));
        }
        for (String word : WORDS.splitAsStream(text).toList()) {
            Set<String> scripts = mixable(new WrittenName(word).scripts());
            if (scripts.size() > 1) {
                return Optional.of("mixes %s letters in “%s”".formatted(String.join(" and ", scripts), word));
            }
        }
        return Optional.empty();
    }

    /** Japanese writes three scripts in one word; that is no disguise. */
    private static Set<String> mixable(Set<String> scripts) {
        Set<String> apart = new TreeSet<>(scripts);
        apart.remove("Common");
        apart.remove("Inherited");
        if (apart.removeAll(Set.of("Hiragana", "Katakana"))) {
            apart.remove("Han");
        }
        return apart;
    }

    private static boolean hidden(int character) {
        // Zero-width joiner and non-joiner are letters' business in Persian and Indic names.
        if (character == 0x200C || character == 0x200D) {
            return false;
        }
        int type = Character.getType(character);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.PRIVATE_USE
                || type == Character.SURROGATE
                || type == Character.UNASSIGNED
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }
}
