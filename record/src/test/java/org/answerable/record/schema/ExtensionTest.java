package org.answerable.record.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.answerable.record.Refusal;
import org.junit.jupiter.api.Test;

class ExtensionTest {
    private static final String STANDARD = """
            {"version": "1", "types": {"topic": {"values": {"gov": "Government"}}}, "schemata": {
              "Thing": {"abstract": true, "caption": ["name"], "properties": {"name": {"type": "name"}, "address": {"type": "address"}}},
              "Person": {"extends": ["Thing"], "properties": {"birthDate": {"type": "date"}}}}}
            """;

    private static Model with(String schemata) {
        return Model.read(stream(STANDARD), stream("{\"schemata\": {" + schemata + "}}"));
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void refused(String schemata, String message) {
        assertThatThrownBy(() -> with(schemata)).isInstanceOf(Refusal.class).hasMessageContaining(message);
    }

    @Test
    void itAddsPropertiesAndSchemata() {
        Model model = with("""
                "Person": {"properties": {"role": {"label": "Role"}}}, "Act": {"extends": ["Thing"], "properties": {"kind": {}}}
                """);
        assertThat(model.property("Person", "role").extension()).isTrue();
        assertThat(model.property("Person", "birthDate").extension()).isFalse();
        assertThat(model.schema("Act").captions()).containsExactly("name");
    }

    @Test
    void itCannotRedefineAProperty() {
        refused(
                "\"Person\": {\"properties\": {\"birthDate\": {\"type\": \"string\"}}}",
                "defines Person:birthDate again");
    }

    @Test
    void itCannotRedefineAnInheritedProperty() {
        refused("\"Person\": {\"properties\": {\"name\": {\"type\": \"text\"}}}", "defines Person:name again");
        refused(
                "\"Act\": {\"extends\": [\"Person\"], \"properties\": {\"birthDate\": {}}}",
                "defines Act:birthDate again");
    }

    @Test
    void itCannotChangeATypeFromAbove() {
        refused(
                "\"Thing\": {\"properties\": {\"birthDate\": {\"type\": \"string\"}}}",
                "two properties “birthDate” of different types");
    }

    @Test
    void itCannotChangeAnythingElseOfAStandardSchema() {
        refused("\"Person\": {\"label\": \"Suspect\"}", "changes “label” of Person");
    }

    @Test
    void aDeprecatedNameStandsForTheNewOne() {
        Model model = with("""
                "Person": {"properties": {"position": {"label": "Position"}, "post": {"aliasOf": "position"}}}
                """);
        assertThat(model.property("Person", "post").name()).isEqualTo("position");
        assertThat(model.schema("Person").properties().get("post"))
                .matches(Property::deprecated, "is still listed, as deprecated");
    }

    @Test
    void whatPointsNowhereIsRefused() {
        refused("\"Act\": {\"extends\": [\"Event\"]}", "extends “Event”, which does not exist");
        refused(
                "\"Act\": {\"properties\": {\"victim\": {\"type\": \"entity\", \"range\": \"Humna\"}}}",
                "points to no schema");
        refused("\"Act\": {\"properties\": {\"a\": {\"aliasOf\": \"b\"}}}", "alias “a” of “b”, which does not exist");
        refused("\"Act\": {\"caption\": [\"kind\"]}", "names a property “kind” that it does not have");
        refused(
                "\"Person\": {\"sensitivities\": {\"nick\": \"health\"}}",
                "calls “nick” sensitive, which it does not have");
        refused("\"Act\": {\"properties\": {\"a\": {\"type\": \"dates\"}}}", "a type “dates” that does not exist");
        refused(
                "\"Act\": {\"properties\": {\"a\": {\"sensitivity\": \"much\"}}}",
                "a sensitivity “much” that does not exist");
    }

    @Test
    void aCircleIsRefused() {
        refused(
                "\"A\": {\"extends\": [\"B\"], \"properties\": {\"x\": {}}}, \"B\": {\"extends\": [\"A\"]}",
                "extends itself");
    }

    @Test
    void sensitivityOfAnInheritedPropertyHoldsForHeirsOnly() {
        Model model = with("""
                "Person": {"sensitivities": {"address": "address"}}, "Witness": {"extends": ["Person"]}, "Place": {"extends": ["Thing"]}
                """);
        assertThat(model.property("Witness", "address").sensitivity()).isEqualTo(Sensitivity.ADDRESS);
        assertThat(model.property("Place", "address").sensitivity()).isEqualTo(Sensitivity.NONE);
    }
}
