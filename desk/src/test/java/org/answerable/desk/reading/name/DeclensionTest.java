package org.answerable.desk.reading.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.answerable.desk.reading.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeclensionTest {
    private static final Declension RUSSIAN = of(Language.RUSSIAN);
    private static final Declension UKRAINIAN = of(Language.UKRAINIAN);

    @ParameterizedTest
    @CsvSource({
        "Тимуром Ахметовым, Тимур Ахметов",
        "Марину Колосову, Марина Колосова",
        "Марины Колосовой, Марина Колосова",
        "Ивану Петровичу Сидорову, Иван Петрович Сидоров",
        "Анной Петренко, Анна Петренко",
        "Серика Билаша, Серик Билаш",
        "Олега Волынского, Олег Волынский",
        "Игоря Белых, Игорь Белых",
        "Нино Гурамишвили, Нино Гурамишвили",
        "Виктору Макаренко, Виктор Макаренко",
        "Ильи Яценко, Илья Яценко",
        "Асель Нурмагамбетовой, Асель Нурмагамбетова",
        "Михаила Орлова-Денисова, Михаил Орлов-Денисов",
        "Айбека Нурланова, Айбек Нурланов",
        "Сандры Миллер, Сандра Миллер",
        "Юрий ГРАЧЁВ, Юрий Грачёв",
        "Ахметов, Ахметов"
    })
    void russianCaseEndingsAreUndone(String declined, String nominative) {
        assertThat(of(RUSSIAN, declined)).isEqualTo(nominative);
    }

    @ParameterizedTest
    @CsvSource({
        "Катерину Савчук, Катерина Савчук",
        "Дар’ю Соколову, Дар'я Соколова",
        "Романа Петренка, Роман Петренко",
        "Олегом Сенькіним, Олег Сенькін",
        "Надією Марченко, Надія Марченко",
        "Ігоря Ковальчука, Ігор Ковальчук",
        "Олександрові Бойку, Олександр Бойко",
        "Петренко, Петренко"
    })
    void ukrainianCaseEndingsAreUndone(String declined, String nominative) {
        assertThat(of(UKRAINIAN, declined)).isEqualTo(nominative);
    }

    @Property(tries = 500)
    void theNominativeOfANominativeIsItself(@ForAll @From("declined") String name) {
        String once = of(RUSSIAN, name);
        assertThat(of(RUSSIAN, once)).isEqualTo(once);
        String ukrainian = of(UKRAINIAN, name);
        assertThat(of(UKRAINIAN, ukrainian)).isEqualTo(ukrainian);
    }

    @Provide
    Arbitrary<String> declined() {
        Arbitrary<String> given = Arbitraries.of(
                "Тимур", "Тимура", "Тимуру", "Тимуром", "Анна", "Анны", "Анну", "Анной", "Айбек", "Айбека", "Серика",
                "Сергея", "Сергеем", "Марией", "Марию", "Нино", "Сандра", "Сандры", "Ильёй", "Илью", "Романа", "Ольгою",
                "Иваном");
        Arbitrary<String> family = Arbitraries.of(
                "Орлов",
                "Орлова",
                "Орлову",
                "Орловым",
                "Орловой",
                "Билаш",
                "Билаша",
                "Билашем",
                "Волынский",
                "Волынской",
                "Волынского",
                "Петренко",
                "Петренка",
                "Сенькин",
                "Сенькиной",
                "Белых",
                "Сагди",
                "Миллер",
                "Грачёва",
                "Кос",
                "Вольская",
                "Бабича",
                "Бабич",
                "Рудь",
                "Рудя");
        return Combinators.combine(given, family).as((first, last) -> first + " " + last);
    }

    private static Declension of(Language language) {
        return new Declension(WordForms.load(language), language);
    }

    private static String of(Declension declension, String name) {
        return declension.nominative(List.of(name.split(" ", -1)));
    }
}
