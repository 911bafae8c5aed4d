package org.answerable.desk.reading.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.answerable.desk.reading.mention.MentionType;
import org.answerable.desk.reading.rule.Rules;
import org.answerable.desk.reading.text.Language;
import org.answerable.desk.reading.text.View;
import org.junit.jupiter.api.Test;

class ListedAsksTest {
    @Test
    void itemsAfterALineThatAsksAreAskedAsAWhole() {
        assertThat(asks("""
                We ask the ministry to:
                1. close the camp at Dara;
                2. tell the families, and their lawyers, where the men are; and
                3. pay what it owes.
                """))
                .containsExactly(
                        "close the camp at Dara",
                        "tell the families, and their lawyers, where the men are",
                        "pay what it owes");
    }

    @Test
    void aHeadingCanLeadInToo() {
        assertThat(asks("Recommendations\n\n- Open the archive of the old court.\n- Repeal the law on meetings.\n"))
                .containsExactly("Open the archive of the old court", "Repeal the law on meetings");
    }

    @Test
    void linesThatSemicolonsPartNeedNoMarker() {
        assertThat(asks("""
                Recommendations to the government of Ruritania

                Open the archive of the old court;

                Rights of meeting

                Repeal the law on meetings;

                Free the two poets.

                The law was passed in spring and nobody read it then.
                """))
                .containsExactly(
                        "Open the archive of the old court", "Repeal the law on meetings", "Free the two poets");
    }

    @Test
    void itemsOfAnotherListAreNotAsked() {
        assertThat(asks("The file holds:\n1. a letter of the mayor;\n2. two maps.\n"))
                .isEmpty();
        assertThat(asks("We ask the following questions:\n1. Who gave the order?\n2. Where are they?\n"))
                .isEmpty();
    }

    @Test
    void theListEndsWhereNoItemFollows() {
        assertThat(
                        asks(
                                "We urge the council to:\n- open the gate;\nThe gate is old and heavy and was never painted.\n- A list of gates\n"))
                .containsExactly("open the gate");
    }

    @Test
    void anItemThatAsksItselfIsFoundOnce() {
        assertThat(asks("We request:\n1. call on the mayor to open the archive;\n2. the keys of the house.\n"))
                .containsExactly("call on the mayor to open the archive", "the keys of the house");
    }

    @Test
    void aRecommendationHasANumberOfTwoPartsAndTheStatesThatMadeIt() {
        assertThat(asks("""
                The recommendations are listed below:
                76.1 Repeal the law on meetings (Norway, Bosnia and Herzegovina);
                76.12. Free Ivo Marn (32 days late) (Chile).
                """)).containsExactly("Repeal the law on meetings", "Free Ivo Marn (32 days late)");
    }

    @Test
    void aLineThatOnlyLeadsInAsksNothingItself() {
        assertThat(asks(
                        Language.UKRAINIAN,
                        "Просимо написати владі і вимагати:\n– відкрити архів;\n– відповісти родинам.\n"))
                .containsExactly("відкрити архів", "відповісти родинам");
    }

    @Test
    void otherAlphabetsReadTheSame() {
        assertThat(asks(Language.RUSSIAN, "Просим вас:\n1) открыть архив;\n2) ответить семьям.\n"))
                .containsExactly("открыть архив", "ответить семьям");
    }

    private static List<String> asks(String text) {
        return asks(Language.ENGLISH, text);
    }

    private static List<String> asks(Language language, String text) {
        View view = View.of(text, language.code());
        return ListedAsks.with(view, language, Rules.of(language).find(view, language, List.of())).stream()
                .filter(each -> each.type() == MentionType.ASK)
                .map(each -> each.in(text))
                .toList();
    }
}
