package org.answerable.record.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import org.answerable.record.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PropertyTest {
    private static final Model MODEL = Model.standard();

    private static Property property(String qualifiedName) {
        int colon = qualifiedName.indexOf(':');
        return MODEL.property(qualifiedName.substring(0, colon), qualifiedName.substring(colon + 1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Person:name          | Aigul Akberdieva        | Aigul Akberdieva
            Person:birthDate     | 1971~                   | 1971~
            Occupancy:endDate    | ../2019-02-07           | ../2019-02-07
            Act:count            | >500                    | >500
            Act:count            | 1,200                   | 1200
            Person:country       | Italy                   | it
            Person:country       | KZ                      | kz
            Person:country       | suhh                    | suhh
            Document:language    | kk                      | kaz
            Document:language    | rus                     | rus
            Thing:topics         | role.judge              | role.judge
            Thing:sourceUrl      | https://pace.coe.int/en/files/27688/html | https://pace.coe.int/en/files/27688/html
            Thing:wikidataId     | Q232                    | Q232
            Document:contentHash | DA39A3EE5E6B4B0D3255BFEF95601890AFD80709 | da39a3ee5e6b4b0d3255bfef95601890afd80709
            Document:mimeType    | application/pdf         | application/pdf
            Person:gender        | F                       | female
            Person:email         | ada@example.org         | ada@example.org
            Person:phone         | +7 (7172) 00-00-00      | +77172000000
            Analyzable:ipMentioned | 192.0.2.1             | 192.0.2.1
            Analyzable:ipMentioned | 2001:DB8::1           | 2001:db8::1
            Act:victim           | person-1                | person-1
            Act:statedReason     | order                   | order
            """)
    void aGoodValueIsKeptInItsCanonicalForm(String property, String value, String kept) {
        assertThat(property(property).accepts(value)).isTrue();
        assertThat(property(property).normalise("  " + value + " ")).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Person:birthDate     | 31/02/1971       | a second slash
            Person:birthDate     | 1971-02-30       | no such day
            Act:count            | many             | it is not a number
            Act:count            | 1.200,5          | it is not a number
            Act:count            | 1,20             | it is not a number
            Act:count            | 500..30          | runs backwards
            Person:country       | Kazahstan        | it is not a country
            Person:country       | qq               | it is not a country
            Document:language    | klingon          | it is not a language
            Thing:topics         | role.judg        | the nearest term is “role.judge”
            Thing:sourceUrl      | pace.coe.int     | write it whole
            Thing:sourceUrl      | javascript:alert(1) | write it whole
            Thing:sourceUrl      | https://a b      | write blanks as %20
            Document:contentHash | xyz              | it is not a hash
            Document:mimeType    | pdf              | it is not a media type
            Person:gender        | x                | male, female or other
            Person:email         | ada@localhost    | it is not an e-mail address
            Person:phone         | 7172000000       | start with + and the country
            Analyzable:ipMentioned | 192.0.2.256    | it is not an IP address
            Person:name          | ---              | at least one letter
            Person:name          | ' '              | it is empty
            """)
    void aBadValueIsRefusedWithTheReason(String property, String value, String reason) {
        assertThat(property(property).accepts(value)).isFalse();
        assertThatThrownBy(() -> property(property).normalise(value))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("“")
                .hasMessageContaining("is no value for " + property(property).qualifiedName())
                .hasMessageContaining(reason)
                .hasMessageEndingWith(".");
    }

    @Test
    void whatTurnsTheDirectionOfWritingIsRefusedAndNotRepeated() {
        assertThatThrownBy(() -> property("Person:name").normalise("Ada\u202Ekcod"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("turns the direction of writing at character 4")
                .hasMessageNotContaining("\u202E");
        assertThat(property("Thing:notes").accepts("one\u2066two")).isFalse();
    }

    @Test
    void aLineIsALineAndProseMayHaveSeveral() {
        assertThat(property("Person:name").accepts("Ada\nLovelace")).isFalse();
        assertThat(property("Thing:notes").accepts("one\ntwo")).isTrue();
        assertThat(property("Thing:notes").accepts("nul\u0000")).isFalse();
    }

    @Test
    void lengthIsCountedInCharactersNotInUnits() {
        Property code = property("Thing:wikidataId");
        assertThat(code.accepts("𐐀".repeat(32))).isTrue();
        assertThatThrownBy(() -> code.normalise("𐐀".repeat(33))).hasMessageContaining("33 characters and at most 32");
    }

    @net.jqwik.api.Property
    void anyTextIsAValueOrARefusal(@ForAll ValueType type, @ForAll String text) {
        Property property = MODEL.schemata().stream()
                .flatMap(schema -> schema.properties().values().stream())
                .filter(it -> it.type() == type && !it.stub())
                .findFirst()
                .orElseThrow();
        try {
            String kept = property.normalise(text);
            assertThat(property.normalise(kept)).isEqualTo(kept);
        } catch (Refusal refusal) {
            assertThat(property.accepts(text)).isFalse();
        }
    }
}
