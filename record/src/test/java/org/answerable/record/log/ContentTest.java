package org.answerable.record.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ContentTest {
    @Test
    void theOrderOfTheCallsDoesNotMatter() {
        assertThat(new Content().text("a", "1").text("b", "2").canonical())
                .isEqualTo(new Content().text("b", "2").text("a", "1").canonical());
    }

    @Test
    void absentEmptyAndNoFieldAreThreeThings() {
        assertThat(List.of(
                        hex(new Content()),
                        hex(new Content().text("a", null)),
                        hex(new Content().text("a", "")),
                        hex(new Content().bytes("a", null)),
                        hex(new Content().bytes("a", new byte[0]))))
                .doesNotHaveDuplicates();
    }

    @Test
    void theTypeOfAFieldCounts() {
        UUID id = new UUID(1, 2);
        assertThat(List.of(
                        hex(new Content().text("a", "1")),
                        hex(new Content().number("a", 1)),
                        hex(new Content().bytes("a", new byte[] {'1'})),
                        hex(new Content().text("a", id.toString())),
                        hex(new Content().uuid("a", id))))
                .doesNotHaveDuplicates();
    }

    @Test
    void numbersCountByTheirValue() {
        assertThat(new Content().number("n", new BigDecimal("2.50")).canonical())
                .isEqualTo(new Content().number("n", new BigDecimal("2.5")).canonical());
        assertThat(new Content().number("n", new BigDecimal("1E+2")).canonical())
                .isEqualTo(new Content().number("n", 100).canonical())
                .isEqualTo(new Content().number("n", Long.valueOf(100)).canonical());
        assertThat(hex(new Content().number("n", new BigDecimal("0.000"))))
                .isEqualTo(hex(new Content().number("n", 0)));
        assertThat(hex(new Content().number("n", -1))).isNotEqualTo(hex(new Content().number("n", 255)));
    }

    @Test
    void refusesWhatWouldNotStayTheSame() {
        Content content = new Content().text("a", "x");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> content.text("a", "y"))
                .withMessageContaining("twice");
        assertThatIllegalArgumentException().isThrownBy(() -> content.text("A b", "y"));
        assertThatIllegalArgumentException().isThrownBy(() -> content.text("half", "\ud83d"));
        assertThatIllegalArgumentException().isThrownBy(() -> content.instant("fine", Instant.ofEpochSecond(1, 1)));
    }

    @Property(tries = 300)
    void differentFieldsGiveDifferentBytes(
            @ForAll("fields") SortedMap<String, String> one, @ForAll("fields") SortedMap<String, String> other) {
        assertThat(Arrays.equals(bytes(one), bytes(other))).isEqualTo(one.equals(other));
    }

    @Property(tries = 300)
    void movingABorderBetweenTwoTextsChangesTheBytes(
            @ForAll("texts") String text, @ForAll int at, @ForAll int otherAt) {
        int cut = Math.floorMod(at, text.length() + 1);
        int otherCut = Math.floorMod(otherAt, text.length() + 1);
        byte[] one = new Content()
                .text("a", text.substring(0, cut))
                .text("b", text.substring(cut))
                .canonical();
        byte[] other = new Content()
                .text("a", text.substring(0, otherCut))
                .text("b", text.substring(otherCut))
                .canonical();
        assertThat(Arrays.equals(one, other)).isEqualTo(cut == otherCut);
    }

    /** Injective because it can be read back: a reader that knows nothing but the format finds every field again. */
    @Property(tries = 300)
    void theBytesCanBeReadBackToTheFields(@ForAll("fields") SortedMap<String, String> fields) {
        assertThat(ContentReader.texts(bytes(fields))).isEqualTo(fields);
    }

    @Provide
    Arbitrary<SortedMap<String, String>> fields() {
        return Arbitraries.maps(
                        Arbitraries.strings().withChars("abc").ofMinLength(1).ofMaxLength(2), texts())
                .ofMaxSize(4)
                .map(fields -> new TreeMap<>(fields));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("ab\u0000\u0001TБ漢").ofMaxLength(6);
    }

    private static byte[] bytes(SortedMap<String, String> fields) {
        Content content = new Content();
        fields.forEach(content::text);
        return content.canonical();
    }

    private static String hex(Content content) {
        return Hash.of(content.canonical()).hex();
    }
}
