package org.answerable.record.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.answerable.record.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelTest {
    private static final Model MODEL = Model.standard();

    static List<Schema> schemata() {
        return List.copyOf(MODEL.schemata());
    }

    @Test
    void allOfFollowTheMoneyIsThere() {
        assertThat(MODEL.version()).isEqualTo("4.11.2");
        assertThat(schemata().stream().filter(schema -> !schema.extension())).hasSize(71);
        assertThat(MODEL.schema("Person").label()).isEqualTo("Person");
        assertThat(MODEL.schema("Person").plural()).isEqualTo("People");
        assertThat(MODEL.schema("Thing").isAbstract()).isTrue();
        assertThat(MODEL.schema("Person").captions()).startsWith("name", "alias");
        assertThat(MODEL.schema("Occupancy").required()).containsExactly("holder", "post");
        assertThat(MODEL.property("Person", "birthDate").type()).isEqualTo(ValueType.DATE);
        assertThat(MODEL.property("Person", "secondName").deprecated()).isTrue();
        assertThat(MODEL.property("Thing", "indexText").hidden()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Act",
                "Involvement",
                "Case",
                "Instrument",
                "Signature",
                "Demand",
                "Response",
                "Recommendation",
                "Assessment",
                "Grant",
                "Condition",
                "Treaty",
                "TreatyStage"
            })
    void theExtensionHasTheNamesOfTheField(String name) {
        Schema schema = MODEL.schema(name);
        assertThat(schema.extension()).isTrue();
        assertThat(schema.isAbstract()).isFalse();
        assertThat(schema.label()).isNotBlank();
        assertThat(schema.plural()).isNotBlank().isNotEqualTo(schema.label());
        assertThat(schema.description()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("schemata")
    void whatASchemaNamesExists(Schema schema) {
        for (Schema parent : schema.parents()) {
            assertThat(MODEL.schema(parent.name())).isEqualTo(parent);
            assertThat(schema.isA(parent)).isTrue();
            assertThat(schema.properties().keySet())
                    .containsAll(parent.properties().keySet());
        }
        assertThat(schema.properties().keySet()).containsAll(schema.captions());
        assertThat(schema.properties().keySet()).containsAll(schema.required());
        assertThat(schema.properties().keySet()).containsAll(schema.featured());
        assertThat(schema.captions())
                .allMatch(name -> MODEL.property(schema, name).type() != ValueType.ENTITY);
    }

    @ParameterizedTest
    @MethodSource("schemata")
    void whatAPropertyPointsToExists(Schema schema) {
        for (Property property : schema.properties().values()) {
            assertThat(property.label()).isNotBlank();
            assertThat(property.range().isPresent()).isEqualTo(property.type() == ValueType.ENTITY);
            property.range()
                    .ifPresent(range -> assertThat(MODEL.hasSchema(range)).isTrue());
            if (property.reverse().isPresent()) {
                Property other = MODEL.property(
                        property.range().orElseThrow(), property.reverse().orElseThrow());
                assertThat(other.type()).as(property.qualifiedName()).isEqualTo(ValueType.ENTITY);
            }
        }
    }

    @Test
    void everyConcreteKindOfOursCanBeCaptioned() {
        assertThat(schemata().stream().filter(Schema::extension))
                .allSatisfy(schema -> assertThat(schema.captions()).isNotEmpty());
    }

    @Test
    void aSchemaHasWhatItInherits() {
        Schema act = MODEL.schema("Act");
        assertThat(act.isA("Event")).isTrue();
        assertThat(act.isA(MODEL.schema("Thing"))).isTrue();
        assertThat(act.isA("Person")).isFalse();
        assertThat(act.property("startDate")).isPresent();
        assertThat(MODEL.schema("PublicBody").property("demands")).isPresent();
    }

    @Test
    void thePropertyOnTheOtherSideIsShownAndNeverStated() {
        Property suffered = MODEL.property("Person", "actsSuffered");
        assertThat(suffered.stub()).isTrue();
        assertThat(suffered.range()).contains("Act");
        assertThatThrownBy(() -> suffered.normalise("act-1"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("the other side of Act:victim; state it there");
    }

    @Test
    void anUnknownNameIsRefusedWithTheNearest() {
        assertThatThrownBy(() -> MODEL.schema("Persn"))
                .isInstanceOf(Refusal.class)
                .hasMessage("There is no schema “Persn”; the nearest is “Person”.");
        assertThatThrownBy(() -> MODEL.property("Instrument", "signatorycount"))
                .isInstanceOf(Refusal.class)
                .hasMessage("Instrument has no property “signatorycount”; the nearest is “signatoryCount”.");
    }

    @Test
    void whatMayHarmIsNotReleasableByDefault() {
        assertThat(MODEL.property("Person", "bannedMembership").sensitivity()).isEqualTo(Sensitivity.MEMBERSHIP);
        assertThat(MODEL.property("Person", "health").sensitivity()).isEqualTo(Sensitivity.HEALTH);
        assertThat(MODEL.property("Act", "sexualViolence").sensitivity()).isEqualTo(Sensitivity.SEXUAL_VIOLENCE);
        assertThat(MODEL.property("Act", "victimIsMinor").sensitivity()).isEqualTo(Sensitivity.MINORS);
        assertThat(MODEL.property("Person", "dependants").sensitivity()).isEqualTo(Sensitivity.RELATIVES);
        assertThat(MODEL.property("Family", "relative").sensitivity()).isEqualTo(Sensitivity.RELATIVES);
        assertThat(MODEL.property("Person", "address").sensitivity()).isEqualTo(Sensitivity.ADDRESS);
        assertThat(MODEL.property("Act", "reportedBy").sensitivity()).isEqualTo(Sensitivity.SOURCE);
        assertThat(MODEL.property("Act", "reportedBy").sensitivity().releasableByDefault())
                .isFalse();
    }

    @Test
    void theOtherSideOfASensitivePropertyIsAsSensitive() {
        assertThat(MODEL.property("Person", "familyPerson").sensitivity()).isEqualTo(Sensitivity.RELATIVES);
        assertThat(MODEL.property("Person", "actsReported").sensitivity()).isEqualTo(Sensitivity.SOURCE);
    }

    @Test
    void whatIsSensitiveOfPeopleNeedNotBeSoOfBodies() {
        assertThat(MODEL.property("PublicBody", "address").sensitivity()).isEqualTo(Sensitivity.NONE);
        assertThat(MODEL.property("Passport", "number").sensitivity()).isEqualTo(Sensitivity.ADDRESS);
    }
}
