package org.answerable.desk.reading.rule;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.answerable.desk.reading.text.Token;
import org.answerable.desk.reading.text.Token.Shape;

/** The classes of tokens that patterns can name after a colon. */
enum TokenClass {
    NUM(token -> token.shape() == Shape.NUMBER),
    DAY(token -> between(token, 1, 31, 2)),
    MONTH(token -> between(token, 1, 12, 2)),
    YEAR(token -> token.lower().length() == 4 && between(token, 1500, 2100, 4)),
    WHOLE(figures("[1-9]\\d{0,6}|[1-9]\\d{0,2}(?:,\\d{3})+|[1-9]\\d{0,2}(?:\\.\\d{3})+")),
    SHORT(figures("[1-9]\\d{0,2}")),
    GROUP(figures("\\d{3}")),
    TWO(figures("\\d{2}")),
    DATED(figures("\\d{1,2}\\.\\d{1,2}\\.(?:1[5-9]|20)\\d{2}")),
    DECIMAL(figures("\\d{1,3}[.,]\\d{1,2}")),
    ROMAN(token -> token.capital() && token.lower().chars().allMatch(c -> "ivxlc".indexOf(c) >= 0)),
    CAP(token -> token.shape() == Shape.CAPITAL),
    CAPS(token -> token.shape() == Shape.CAPITALS),
    CAPWORD(Token::capital),
    INITIAL(token -> token.shape() == Shape.LETTER),
    LOWER(token -> token.shape() == Shape.LOWER),
    WORD(Token::word),
    MIXED(token -> token.shape() == Shape.MIXED),
    ALNUM(token -> token.shape() != Shape.MARK),
    MARK(token -> token.shape() == Shape.MARK),
    ANY(token -> true),
    QUOTE_OPEN(token ->
            token.text().length() == 1 && "\"“«„‘'".indexOf(token.text().charAt(0)) >= 0),
    QUOTE_CLOSE(token ->
            token.text().length() == 1 && "\"”»“’'".indexOf(token.text().charAt(0)) >= 0),
    DASH(token -> token.text().length() == 1 && "-–—".indexOf(token.text().charAt(0)) >= 0);

    private final Predicate<Token> test;

    TokenClass(Predicate<Token> test) {
        this.test = test;
    }

    boolean accepts(Token token) {
        return test.test(token);
    }

    static Optional<TokenClass> named(String name) {
        String wanted = name.toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(values())
                .filter(each -> each.name().equals(wanted))
                .findFirst();
    }

    private static Predicate<Token> figures(String form) {
        Pattern figures = Pattern.compile(form);
        return token ->
                token.shape() == Shape.NUMBER && figures.matcher(token.text()).matches();
    }

    private static boolean between(Token token, int least, int most, int longest) {
        String digits = token.lower();
        if (token.shape() != Shape.NUMBER || digits.length() > longest) {
            return false;
        }
        int number = 0;
        for (int i = 0; i < digits.length(); i++) {
            if (!Character.isDigit(digits.charAt(i))) {
                return false;
            }
            number = number * 10 + Character.digit(digits.charAt(i), 10);
        }
        return number >= least && number <= most;
    }
}
