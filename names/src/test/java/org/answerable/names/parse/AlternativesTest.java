package org.answerable.names.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.answerable.names.Kind;
import org.answerable.names.Name;
import org.answerable.names.NameMatcher;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AlternativesTest {
    private static final List<String> BOTH = List.of("Nora Lantern", "Olga Quill");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nora Lantern / Olga Quill",
                "Nora Lantern/Olga Quill",
                "Nora Lantern | Olga Quill",
                "Nora Lantern a.k.a. Olga Quill",
                "Nora Lantern, a.k.a. Olga Quill",
                "Nora Lantern AKA Olga Quill",
                "Nora Lantern f.k.a. Olga Quill",
                "Nora Lantern alias Olga Quill",
                "Nora Lantern née Olga Quill",
                "Nora Lantern NÉE Olga Quill",
                "Nora Lantern также известная как Olga Quill",
                "Nora Lantern, также известный как Olga Quill",
                "Nora Lantern, ТАКЖЕ ИЗВЕСТНЫЙ КАК Olga Quill",
            })
    void aFieldOffersSeveralNames(String field) {
        assertThat(Alternatives.of(field)).isEqualTo(BOTH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Nora Lantern",
                "Nora Malaka Lantern",
                "Aka Lantern",
                "Nora Akabane",
                "Nora Aliasova",
                "Lantern A/S",
                "A / B",
                "Nora Lantern /",
                "Nora Lantern / aka",
                "Nora Lantern / aka ",
                "Nora Lantern также известная",
                "Нора Закаалиас Лантерн",
            })
    void oneNameOffersNoOther(String field) {
        assertThat(Alternatives.of(field)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Nora Lantern / Olga Quill, Olga Quill",
        "Nora Lantern / Olga Quill, Нора Лантерн",
        "Nora Lantern aka Olga Quill, Ada Wick / Olga Quill",
        "Нора Лантерн также известная как Ольга Квилл, Olga Quill",
    })
    void itIsEnoughThatOneOfThemIsTheSame(String field, String name) {
        assertThat(NameMatcher.comparePersons(field, name).same()).isTrue();
        assertThat(NameMatcher.comparePersons(name, field).score())
                .isEqualTo(NameMatcher.comparePersons(field, name).score());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ada Wick", "Nora Wick", "Ada Quill", "Nora Quill", "Olga Lantern", "Nora Olga"})
    void aNameThatIsNotOfferedIsAnother(String name) {
        assertThat(NameMatcher.comparePersons("Nora Lantern / Olga Quill", name).same())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nora Lantern", "Olga Lantern", "Nora Olga Lantern"})
    void aFamilyNameAfterTwoGivenNamesIsThatOfBoth(String name) {
        assertThat(NameMatcher.comparePersons("Nora/Olga Lantern", name).same()).isTrue();
    }

    @Property
    void whatIsOfferedStandsInTheFieldAndIsNeverAlone(@ForAll String one, @ForAll String other) {
        String field = one + " / " + other;
        assertThat(Alternatives.of(field))
                .allSatisfy(offered -> assertThat(field).contains(offered))
                .satisfies(offered -> assertThat(offered.size()).isNotEqualTo(1));
        assertThat(Name.of(field, Kind.PERSON).alternatives())
                .extracting(Name::text)
                .isEqualTo(Alternatives.of(field));
    }
}
