package org.answerable.desk.search;

import java.util.ArrayList;
import java.util.List;

/**
 * What somebody typed. Words in quotation marks stand one after another, a minus before a word or a quotation leaves out what has it, the last
 * word (and any that ends in an asterisk) may be the beginning of one. Anything may be typed: what has no meaning here is passed over.
 *
 * @param asked what is looked for
 * @param without what must not be there
 */
record Question(List<Asked> asked, List<Asked> without) {
    private static final int LONGEST = 2000;
    private static final int MOST_TERMS = 32;
    private static final int SHORTEST_BEGINNING = 2;
    private static final String QUOTES = "\"“”„«»";
    private static final String MINUSES = "-−–";

    Question {
        asked = List.copyOf(asked);
        without = List.copyOf(without);
    }

    static Question of(String typed) {
        return new Parser(typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed).question();
    }

    /** Whether there is nothing to look for; leaving out alone finds nothing. */
    boolean isEmpty() {
        return asked.isEmpty();
    }

    private static final class Parser {
        private final String typed;
        private final List<Asked> asked = new ArrayList<>();
        private final List<Asked> without = new ArrayList<>();
        private int at;

        Parser(String typed) {
            this.typed = typed;
        }

        Question question() {
            while (skipSpace() && asked.size() + without.size() < MOST_TERMS) {
                boolean leftOut = is(MINUSES, at) && at + 1 < typed.length() && !isSpace(at + 1);
                if (leftOut) {
                    at++;
                }
                if (is(QUOTES, at)) {
                    quotation(leftOut);
                } else {
                    word(leftOut);
                }
            }
            return new Question(asked, without);
        }

        private void quotation(boolean leftOut) {
            int start = ++at;
            while (at < typed.length() && !is(QUOTES, at)) {
                at++;
            }
            add(leftOut, typed.substring(start, at), false);
            at++;
        }

        private void word(boolean leftOut) {
            int start = at;
            while (at < typed.length() && !isSpace(at) && !is(QUOTES, at)) {
                at++;
            }
            String word = typed.substring(start, at);
            boolean last = typed.substring(at).isBlank() && !leftOut;
            add(leftOut, word, last || word.endsWith("*"));
        }

        private void add(boolean leftOut, String text, boolean begun) {
            List<String> words = Token.words(text);
            if (!words.isEmpty()) {
                boolean goesOn = begun && words.getLast().length() >= SHORTEST_BEGINNING;
                (leftOut ? without : asked).add(new Asked(words, goesOn));
            }
        }

        private boolean skipSpace() {
            while (at < typed.length() && isSpace(at)) {
                at++;
            }
            return at < typed.length();
        }

        private boolean isSpace(int place) {
            return Character.isWhitespace(typed.charAt(place)) || Character.isSpaceChar(typed.charAt(place));
        }

        private boolean is(String one, int place) {
            return place < typed.length() && one.indexOf(typed.charAt(place)) >= 0;
        }
    }
}
