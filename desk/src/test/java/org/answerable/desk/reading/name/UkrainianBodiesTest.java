package org.answerable.desk.reading.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.answerable.desk.reading.text.Language;
import org.answerable.desk.reading.text.View;
import org.junit.jupiter.api.Test;

class UkrainianBodiesTest {
    private static final UkrainianBodies BODIES = new UkrainianBodies();

    @Test
    void anAdjectiveAndItsNounAreABody() {
        assertThat(bodies("Його судив Північний окружний суд учора.")).containsExactly("Північний окружний суд");
    }

    @Test
    void aCourtThatOnlyHasACountryIsNone() {
        assertThat(bodies("Білоруський суд відмовив. Білоруський Гельсінський комітет заперечив."))
                .containsExactly("Білоруський Гельсінський комітет");
    }

    @Test
    void theBeginningOfASentenceIsNoName() {
        assertThat(bodies("За даними центру, їх багато.")).isEmpty();
    }

    @Test
    void aWordInCapitalsOverATextIsNoAcronym() {
        assertThat(bodies("ЗАЯВА про справу XQ. Її підписала ПРГ.")).containsExactly("ПРГ");
    }

    private static List<String> bodies(String text) {
        return BODIES.annotate(View.of(text, "uk"), Language.UKRAINIAN).stream()
                .map(each -> each.in(text))
                .toList();
    }
}
