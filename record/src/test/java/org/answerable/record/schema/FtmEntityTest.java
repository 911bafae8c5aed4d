package org.answerable.record.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.Size;
import org.answerable.record.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FtmEntityTest {

    @Property(tries = 300)
    void aLineReadsBackAsTheSame(
            @ForAll @NotBlank String id,
            @ForAll String schema,
            @ForAll @Size(max = 4) Map<String, @Size(max = 3) List<String>> properties) {
        FtmEntity entity = new FtmEntity(id, schema, properties);
        assertThat(entity.toLine()).doesNotContain("\n", "\r");
        assertThat(FtmEntity.fromLine(entity.toLine())).isEqualTo(entity);
    }

    @Test
    void theLineIsTheFormOfFollowTheMoney() {
        FtmEntity person = new FtmEntity("p1", "Person", Map.of("name", List.of("Аблов\u0430с \"Дж.\"\nЖ")));
        assertThat(person.toLine())
                .isEqualTo(
                        "{\"id\":\"p1\",\"schema\":\"Person\",\"properties\":{\"name\":[\"Абловас \\\"Дж.\\\"\\nЖ\"]}}");
    }

    @Test
    void fieldsThatOtherToolsAddAreLeftOut() {
        FtmEntity entity = FtmEntity.fromLine(
                "{\"id\":\"p1\",\"caption\":\"Ada\",\"schema\":\"Person\",\"referents\":[],\"target\":true,\"properties\":{\"name\":[\"Ada\"]}}");
        assertThat(entity).isEqualTo(new FtmEntity("p1", "Person", Map.of("name", List.of("Ada"))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"id":"1"               | it is not JSON
            []                      | it is not a JSON object
            {"schema":"Person"}     | it has no id
            {"id":" ","schema":"P"} | it has no id
            {"id":"1"}              | it has no schema
            {"id":"1","schema":"Person","properties":{"name":[1]}} | a value of “name” is not a text
            {"id":"1","schema":"Person"} {"id":"2"} | it is not JSON
            nonsense                | it is not JSON
            ``                      | it is not JSON
            """)
    void whatIsNoEntityIsRefused(String line, String reason) {
        assertThatThrownBy(() -> FtmEntity.fromLine(line))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(reason);
    }

    @Test
    void deepNestingIsRefused() {
        assertThatThrownBy(() -> FtmEntity.fromLine("[".repeat(100_000))).isInstanceOf(Refusal.class);
    }

    @Test
    void forOtherToolsAnActIsAnEventWithWhatAnEventHas() {
        FtmEntity act = new FtmEntity(
                "a1",
                "Act",
                Map.of("name", List.of("Removal"), "kind", List.of("dismissal"), "date", List.of("2019-02-07")));
        assertThat(act.narrowed(Model.standard()))
                .contains(new FtmEntity(
                        "a1", "Event", Map.of("name", List.of("Removal"), "date", List.of("2019-02-07"))));
    }

    @Test
    void forOtherToolsAPersonIsThePersonWithoutOurProperties() {
        FtmEntity person = new FtmEntity("p1", "Person", Map.of("name", List.of("Ada"), "role", List.of("activist")));
        assertThat(person.narrowed(Model.standard()))
                .contains(new FtmEntity("p1", "Person", Map.of("name", List.of("Ada"))));
    }

    @Test
    void forOtherToolsThereIsNoSignature() {
        assertThat(new FtmEntity("s1", "Signature", Map.of()).narrowed(Model.standard()))
                .isEmpty();
    }
}
