package org.answerable.names.parse;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.answerable.names.Script;
import org.jspecify.annotations.Nullable;

/** Cuts a name as written into {@link Piece}s: at spaces and punctuation, and where a capital letter follows a small one. */
final class Scanner {
    /** Longer texts are no names; what follows is left out. */
    private static final int LONGEST = 400;

    private static final int MOST_PIECES = 24;
    private static final String APOSTROPHES = "'’ʼʻ׳`´‘";

    /** Hebrew writes a mark of abbreviation between letters that looks like a quotation mark. */
    private static final String GERSHAYIM = "\"״”“";

    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder letters = new StringBuilder();
    private final String text;

    private @Nullable Script script;
    private boolean lastSmall;
    private boolean digits;
    private boolean small;
    private boolean joined;
    private boolean comma;

    /** What ends the brackets or quotation marks that the text stands in; empty when it stands in none. */
    private String closing = "";

    private Scanner(String text) {
        this.text = text;
    }

    /** The pieces of a name, at most twenty-four. */
    static List<Piece> pieces(String name) {
        String shortened = name.length() > LONGEST ? name.substring(0, LONGEST) : name;
        return new Scanner(plain(shortened) ? shortened : composed(shortened)).scan();
    }

    private static boolean plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean known =
                    c < 0x300 || (c >= 0x370 && c < 0x483) || (c > 0x489 && c < 0x530) || (c >= 0x4E00 && c < 0xA000);
            if (!known) {
                return false;
            }
        }
        return true;
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    private List<Piece> scan() {
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            at += Character.charCount(c);
            if (Character.isLetter(c)) {
                letter(c, at < text.length() ? text.charAt(at) : ' ');
            } else if (Character.isDigit(c)) {
                digits = true;
                letters.append((char) ('0' + Character.digit(c, 10)));
                lastSmall = false;
            } else {
                mark(c, at);
            }
        }
        end(false);
        return pieces;
    }

    private void letter(int c, int next) {
        Script its = Script.of(c);
        boolean capital = Character.isUpperCase(c);
        boolean inside = lastSmall && capital && letters.length() > 1 && Character.isLetter(next);
        if (script != null && (inside || apart(its, script))) {
            end(false);
            joined = true;
        }
        if (script == null) {
            script = its;
        }
        letters.appendCodePoint(Character.toLowerCase(c));
        lastSmall = Character.isLowerCase(c);
        small |= !capital;
    }

    /** Scripts that follow each other in one word are parts of a word in Japanese, and a disguise between Latin, Cyrillic and Greek. */
    private static boolean apart(Script one, Script other) {
        return one.unspaced() != other.unspaced() || hanAndKana(one, other) || hanAndKana(other, one);
    }

    private static boolean hanAndKana(Script one, Script other) {
        return one == Script.HAN && other == Script.KANA;
    }

    private void mark(int c, int after) {
        switch (Character.getType(c)) {
            case Character.COMBINING_SPACING_MARK -> letters.appendCodePoint(c);
            case Character.NON_SPACING_MARK -> {
                // Accents went into their letters when the text was composed; scripts that the tables do not know need
                // their vowel signs.
                if (script == Script.OTHER) {
                    letters.appendCodePoint(c);
                }
            }
            case Character.FORMAT, Character.ENCLOSING_MARK -> {}
            default -> {
                if (gershayim(c, after)) {
                    lastSmall = false;
                } else if (APOSTROPHES.indexOf(c) < 0) {
                    separate(c, after);
                } else if (script == Script.HEBREW) {
                    letters.append('\'');
                }
            }
        }
    }

    /** Whether what looks like a quotation mark stands inside a Hebrew word, as in ד"ר. */
    private boolean gershayim(int c, int after) {
        return script == Script.HEBREW
                && GERSHAYIM.indexOf(c) >= 0
                && after < text.length()
                && Script.of(text.charAt(after)) == Script.HEBREW;
    }

    private void separate(int c, int after) {
        end(c == '.');
        switch (c) {
            case ',', '،', '、', ';' -> {
                comma = !pieces.isEmpty();
                joined = false;
            }
            case '.' -> joined = true;
            case '-', '‐', '‑', '–', '־', '゠', '＝', '=', '&' -> joined = c != '&';
            default -> joined = false;
        }
        if (closing.isEmpty()) {
            closing = Quotation.closing(c, text, after);
        } else if (closing.indexOf(c) >= 0) {
            closing = "";
        }
    }

    private void end(boolean dotted) {
        if (!letters.isEmpty() && pieces.size() < MOST_PIECES) {
            pieces.add(new Piece(
                    letters.toString(),
                    script == null ? Script.OTHER : script,
                    joined && !pieces.isEmpty(),
                    dotted,
                    !closing.isEmpty(),
                    comma,
                    digits,
                    !small));
            joined = false;
        }
        letters.setLength(0);
        script = null;
        digits = false;
        small = false;
        lastSmall = false;
    }
}
