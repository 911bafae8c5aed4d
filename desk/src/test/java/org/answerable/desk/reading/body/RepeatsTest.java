package org.answerable.desk.reading.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RepeatsTest {
    @Test
    void aNameThatWasFoundOnceIsFoundAgain() {
        assertThat(Marked.text("The movement “Fair Choice” grew. Later Fair Choice was banned.")
                        .rule('O', "Fair Choice")
                        .merged())
                .containsExactly("O Fair Choice", "O Fair Choice");
    }

    @Test
    void itIsFoundInAnotherCase() {
        assertThat(Marked.text("Издание «Северянка» закрыли. Редактора «Северянки» задержали.", "ru")
                        .rule('O', "Северянка")
                        .merged())
                .containsExactly("O Северянка", "O Северянки");
    }

    @Test
    void aPersonOfTheSameNameStaysAPerson() {
        assertThat(Marked.text("The Volna group sang. Anna Volna wept.")
                        .rule('O', "Volna")
                        .model('P', "Anna Volna")
                        .merged())
                .containsExactly("O Volna", "P Anna Volna");
    }

    @Test
    void aFullNameIsFoundAgain() {
        assertThat(Marked.text("They held Ivo Marn. Long live Ivo Marn, they said; Ivo is free.")
                        .rule('P', "Ivo Marn")
                        .merged())
                .containsExactly("P Ivo Marn", "P Ivo Marn");
    }

    @Test
    void itKeepsItsNominative() {
        assertThat(Marked.text("Задержали Ивана Примерова. Письмо Ивану Примерову вернули.", "ru")
                        .person("Ивана Примерова", "Иван Примеров")
                        .nominatives())
                .containsExactly("Иван Примеров", "Иван Примеров");
    }

    @Test
    void wordsInSmallLettersAreNoName() {
        assertThat(Marked.text("The Dawn won. They left at dawn.")
                        .rule('O', "Dawn")
                        .merged())
                .containsExactly("O Dawn");
    }

    @Test
    void aGuessThatStandsAloneTeachesNothing() {
        assertThat(Marked.text("He joined XQZ there. Read XQZ now.")
                        .guess('O', "XQZ")
                        .merged())
                .containsExactly("O XQZ");
    }
}
