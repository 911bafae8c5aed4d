package org.answerable.desk.reading.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.answerable.desk.reading.mention.Marked;
import org.junit.jupiter.api.Test;

class DescriptionsTest {
    @Test
    void whatSomebodyIsCalledLeadsBackToTheName() {
        assertThat(
                        Told.by(
                                "The blogger {P|Anna Example} met the poet {P|Boris Sample}. The blogger was {E:arrest|arrested}."))
                .containsExactly("arrest happened who=Anna Example");
        assertThat(
                        Told.of(
                                Marked.in(
                                        "ru",
                                        "Блогер {P|Анна Примерова} встретила поэта {P|Бориса Образцова}. Блогера {E:arrest|задержали}.")))
                .containsExactly("arrest happened who=Анна Примерова");
    }

    @Test
    void aHeadlineLooksAheadToTheName() {
        assertThat(
                        Told.of(
                                Marked.in(
                                        "uk",
                                        "Журналістку {E:arrest|затримали}\n\nСуддя {P|Карл Третій} мовчав. Журналістка {P|Анна Примірна} вдома.")))
                .containsExactly("arrest happened who=Анна Примірна");
    }

    @Test
    void aBodyIsCalledSomethingToo() {
        assertThat(Told.of(Marked.in(
                        "ru",
                        "Редактор телеканала «{O|Пример}» {P|Анна Примерова} молчит. Телеканал {E:fine|оштрафовали}.")))
                .containsExactly("fine happened who=Пример");
    }

    @Test
    void anOfficeBeforeANameIsNobodyElse() {
        assertThat(Told.by("The editor {P|Anna Example} spoke. The editor {P|Boris Sample} was {E:arrest|arrested}."))
                .containsExactly("arrest happened who=Boris Sample");
    }
}
