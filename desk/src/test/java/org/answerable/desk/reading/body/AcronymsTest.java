package org.answerable.desk.reading.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AcronymsTest {
    @Test
    void anAcronymInBracketsIsTheBodyEverywhere() {
        assertThat(Marked.text("The Northern Law Centre (NLC) spoke. Anna of NLC wept.")
                        .rule('O', "Northern Law Centre")
                        .merged())
                .containsExactly("O Northern Law Centre", "O NLC", "O NLC");
    }

    @Test
    void theFullNameMayStandInTheBrackets() {
        assertThat(Marked.text("They asked NLC (Northern Law Centre) for help.")
                        .rule('O', "Northern Law Centre")
                        .merged())
                .containsExactly("O NLC", "O Northern Law Centre");
    }

    @Test
    void aFullNameThatNobodyFoundIsReadOffTheInitials() {
        assertThat(Marked.text("He wrote to Friends of Northern Rivers (FNR) in vain.")
                        .merged())
                .containsExactly("O Friends of Northern Rivers", "O FNR");
    }

    @Test
    void lettersThatAreNoInitialsBindNothing() {
        assertThat(Marked.text("He wrote to Friends of Northern Rivers (XYZ) in vain.")
                        .merged())
                .isEmpty();
    }

    @Test
    void initialsInCyrillicFitWordsInSmallLetters() {
        assertThat(Marked.text("Північна асоціація юристів (ПАЮ) мовчить. У ПАЮ нікого немає.", "uk")
                        .merged())
                .containsExactly("O Північна асоціація юристів", "O ПАЮ", "O ПАЮ");
    }

    @Test
    void aQuotedShortNameNeedsNoInitials() {
        assertThat(Marked.text("the Northern Choice Movement (“TRUE”) won. Members of TRUE sang.")
                        .rule('O', "Northern Choice Movement")
                        .merged())
                .containsExactly("O Northern Choice Movement", "O TRUE", "O TRUE");
    }

    @Test
    void theInitialsOfAPersonBindNothing() {
        assertThat(Marked.text("He saw Anna Example (AE) there.")
                        .model('P', "Anna Example")
                        .merged())
                .containsExactly("P Anna Example");
    }
}
