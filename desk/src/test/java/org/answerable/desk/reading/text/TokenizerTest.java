package org.answerable.desk.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TokenizerTest {
    @Test
    void hyphensAndApostrophesBelongToTheWordAndThePossessiveDoesNot() {
        assertThat(words("Aset-Khan’s son, Abd el-Fattah; O'Neill's зв’язку"))
                .containsExactly("Aset-Khan", "’s", "son", ",", "Abd", "el-Fattah", ";", "O'Neill", "'s", "зв’язку");
    }

    @Test
    void pointsAndCommasBetweenDigitsBelongToTheNumber() {
        assertThat(words("Article 234.4.3, 20,000 people, 8a."))
                .containsExactly("Article", "234.4.3", ",", "20,000", "people", ",", "8a", ".");
    }

    @Test
    void aWordBrokenAtALineEndIsOneWordAgain() {
        View view = View.of("The journalist was sen-\ntenced and then re\u00ad\nleased by the court.", "en");
        assertThat(view.tokens()).extracting(Token::lower).contains("sentenced", "released");
        Token broken = view.tokens().get(3);
        assertThat(view.source().substring(broken.start(), broken.end())).isEqualTo("sen-\ntenced");
    }

    @Test
    void aSoftHyphenInsideAWordIsNotSeen() {
        assertThat(View.of("he was im\u00adpri\u00adson\u00aded", "en").tokens())
                .extracting(Token::lower)
                .containsExactly("he", "was", "imprisoned");
    }

    @Test
    void aHyphenBetweenTwoNamesAtALineEndStaysOne() {
        View view = View.of("under the Ibragimov-\nKhan rule", "en");
        assertThat(view.tokens())
                .extracting(Token::text)
                .containsExactly("under", "the", "Ibragimov", "-", "Khan", "rule");
    }

    @Test
    void lettersBeyondTheFirstPlaneAreTokensOfTheirOwnLength() {
        List<Token> tokens = View.of("𝟙𝟚 😀 𝔸𝔹", null).tokens();
        assertThat(tokens).extracting(Token::end).containsExactly(4, 7, 12);
    }

    @Test
    void shapesSayWhatATokenIsMadeOf() {
        assertThat(View.of("held Aktau PACE J 24 8a ; iPhone Zhan-Aidar", "en").tokens())
                .extracting(Token::shape)
                .containsExactly(
                        Token.Shape.LOWER,
                        Token.Shape.CAPITAL,
                        Token.Shape.CAPITALS,
                        Token.Shape.LETTER,
                        Token.Shape.NUMBER,
                        Token.Shape.MIXED,
                        Token.Shape.MARK,
                        Token.Shape.MIXED,
                        Token.Shape.CAPITAL);
    }

    private static List<String> words(String text) {
        return View.of(text, "en").tokens().stream().map(Token::text).toList();
    }
}
