package org.answerable.desk.reading.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.answerable.desk.reading.mention.MentionType;
import org.answerable.desk.reading.text.Language;
import org.answerable.desk.reading.text.View;
import org.junit.jupiter.api.Test;

class SlavicTest {
    private static final Slavic UKRAINIAN = new Slavic(Language.UKRAINIAN, WordForms.load(Language.UKRAINIAN));
    private static final Slavic RUSSIAN = new Slavic(Language.RUSSIAN, WordForms.load(Language.RUSSIAN));

    @Test
    void aWordAfterAGivenNameIsTheSurnameWhateverElseItIs() {
        assertThat(found("Учора фотографа Остапа Темного та Оксану Журавель відпустили.", MentionType.PERSON))
                .containsExactly("Остапа Темного", "Оксану Журавель");
    }

    @Test
    void twoWordsThatNobodyKnowsAreAPerson() {
        assertThat(found("Учора зник Ахмет Йилмазер.", MentionType.PERSON)).containsExactly("Ахмет Йилмазер");
    }

    @Test
    void aWordThatNobodyKnowsBeforeASurnameIsTheGivenName() {
        assertThat(foundInRussian("Вчера президент Йорг-Амир Матвеев уехал.", MentionType.PERSON))
                .containsExactly("Йорг-Амир Матвеев");
    }

    @Test
    void aVillageHasTheNameThatFollowsTheWord() {
        assertThat(found("Мешканці села Верхні Ключі написали листа.", MentionType.PLACE))
                .containsExactly("Верхні Ключі");
    }

    @Test
    void anAdjectiveAndANounAfterAPrepositionAreAPlace() {
        assertThat(found("Його затримали біля Старого Броду вночі.", MentionType.PLACE))
                .containsExactly("Старого Броду");
    }

    @Test
    void aWordThatNobodyKnowsIsAPlaceAfterWhatAPlaceHas() {
        assertThat(foundInRussian("Вчера полиция Дальногорьевска молчала.", MentionType.PLACE))
                .containsExactly("Дальногорьевска");
    }

    @Test
    void aCourtAfterAPrepositionIsNoPlace() {
        assertThat(found("Він звернувся до Верховного Суду вчора.", MentionType.PLACE))
                .isEmpty();
    }

    @Test
    void aStreetIsNotWhoItIsCalledBy() {
        assertThat(found("Її бачили на вулиці Шевченка вчора.", MentionType.PERSON))
                .isEmpty();
    }

    private static List<String> found(String text, MentionType type) {
        return found(UKRAINIAN, Language.UKRAINIAN, text, type);
    }

    private static List<String> foundInRussian(String text, MentionType type) {
        return found(RUSSIAN, Language.RUSSIAN, text, type);
    }

    private static List<String> found(Slavic slavic, Language language, String text, MentionType type) {
        View view = View.of(text, List.of(0), language.code());
        return slavic.annotate(view, language).stream()
                .filter(each -> each.type() == type)
                .map(each -> each.in(text))
                .toList();
    }
}
