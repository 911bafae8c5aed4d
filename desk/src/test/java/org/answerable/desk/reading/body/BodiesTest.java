package org.answerable.desk.reading.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.answerable.desk.reading.mention.Mention;
import org.answerable.desk.reading.mention.MentionType;
import org.answerable.desk.reading.text.View;
import org.junit.jupiter.api.Test;

class BodiesTest {
    @Test
    void theLongestWellFormedNameWins() {
        assertThat(Marked.text("The Arran Court on Grave Offences met.")
                        .model('O', "Arran Court")
                        .rule('O', "Arran Court on Grave Offences")
                        .merged())
                .containsExactly("O Arran Court on Grave Offences");
    }

    @Test
    void aPlaceInsideABodyIsNoPlace() {
        assertThat(Marked.text("The Arran City Court met in Arran City.")
                        .model('L', "Arran")
                        .rule('O', "Arran City Court")
                        .merged())
                .containsExactly("O Arran City Court");
    }

    @Test
    void aGuessedAcronymGivesWayToAPlace() {
        assertThat(Marked.text("NORTHPORT, 3 May")
                        .model('L', "NORTHPORT")
                        .guess('O', "NORTHPORT")
                        .merged())
                .containsExactly("L NORTHPORT");
    }

    @Test
    void aCountryOfTheDictionaryIsNoBodyWhateverARuleSays() {
        assertThat(Marked.text("members of Ruritania")
                        .dictionary('L', "Ruritania")
                        .rule('O', "Ruritania")
                        .merged())
                .containsExactly("L Ruritania");
    }

    @Test
    void theCountryThatOwnsABodyStandsBeforeIt() {
        assertThat(Marked.text("He saw Ruritania's Supreme Court.")
                        .dictionary('L', "Ruritania")
                        .rule('O', "Ruritania's Supreme Court")
                        .merged())
                .containsExactly("L Ruritania", "O Supreme Court");
    }

    @Test
    void aNameDoesNotBeginInsideAWord() {
        assertThat(Marked.text("He left G!VE Board early.")
                        .model('O', "VE Board")
                        .rule('O', "G!VE")
                        .merged())
                .containsExactly("O G!VE");
    }

    @Test
    void aBodyInsideALawIsPartOfItsTitle() {
        assertThat(Marked.text("Under Council Regulation 12 he left.")
                        .rule('I', "Council Regulation 12")
                        .rule('O', "Council")
                        .merged())
                .containsExactly("I Council Regulation 12");
        assertThat(Marked.text("Under Council Regulation 12 he left.")
                        .rule('I', "Council Regulation 12")
                        .model('O', "Council")
                        .merged())
                .containsExactly("I Council Regulation 12");
    }

    @Test
    void aCaseEndingAfterAHyphenIsCutOff() {
        assertThat(Marked.text("СРДК-ның шешімі белгілі болды, ол бүгін.", "kk")
                        .rule('O', "СРДК-ның")
                        .merged())
                .containsExactly("O СРДК");
    }

    @Test
    void aTitleGoesOnToTheEndOfTheBodyItNames() {
        assertThat(Marked.text("the head of the Arran City Court left")
                        .rule('T', "head of the Arran")
                        .rule('O', "Arran City Court")
                        .merged())
                .containsExactly("T head of the Arran City Court", "O Arran City Court");
    }

    @Test
    void aTitleEndsBeforeThePersonItRunsInto() {
        assertThat(Marked.text("the president Anna-Bea Example spoke")
                        .rule('T', "president Anna-Bea")
                        .model('P', "Anna-Bea Example")
                        .merged())
                .containsExactly("T president", "P Anna-Bea Example");
    }

    @Test
    void whatAModelTakesForABodyMayBeATitle() {
        assertThat(Marked.text("They met Special Envoy Anna Example there.")
                        .model('O', "Special Envoy Anna Example")
                        .rule('T', "Special Envoy")
                        .merged())
                .containsExactly("T Special Envoy");
    }

    @Test
    void aTitleInsideABodysNameIsNone() {
        assertThat(Marked.text("the Chief Prosecutor’s Office said")
                        .rule('T', "Chief Prosecutor")
                        .rule('O', "Chief Prosecutor’s Office")
                        .merged())
                .containsExactly("O Chief Prosecutor’s Office");
    }

    @Property(tries = 200)
    void namesThatAreLeftNeverOverlap(@ForAll @Size(max = 12) List<@IntRange(max = 55) Integer> starts) {
        View view = View.of("Anna Example of the Arran City Court (ACC) met G!VE and ACC in Arran.", "en");
        List<Mention> models = new java.util.ArrayList<>();
        List<Mention> rules = new java.util.ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int start = starts.get(i);
            Mention mention = new Mention(
                    start,
                    start + 1 + (i * 7) % 11,
                    MentionType.of("POL".charAt(i % 3)),
                    Map.of(),
                    i % 2 == 0 ? "model@1" : "rules@1");
            (i % 2 == 0 ? models : rules).add(mention);
        }
        List<Mention> left = Bodies.merge(view, models, rules);
        for (int i = 1; i < left.size(); i++) {
            assertThat(left.get(i - 1).overlaps(left.get(i)))
                    .as(left.toString())
                    .isFalse();
        }
    }
}
