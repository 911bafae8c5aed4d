package org.answerable.desk.reading.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.answerable.desk.reading.mention.Mention;
import org.answerable.desk.reading.mention.MentionType;
import org.answerable.desk.reading.rule.Rules;
import org.answerable.desk.reading.text.Language;
import org.answerable.desk.reading.text.View;
import org.answerable.record.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InstrumentKeyTest {
    private static final List<String> KINDS = List.of(
            "written-declaration",
            "resolution",
            "opinion",
            "decree",
            "law",
            "recommendation",
            "communication",
            "early-day-motion",
            "executive-order",
            "general-comment",
            "application",
            "regulation");

    @ParameterizedTest
    @CsvSource({
        "Written Declaration no. 912, , written-declaration, 912, ",
        "PACE Written Declaration 912, PACE, written-declaration, 912, ",
        "resolution 2345 (2011), , resolution, 2345, 2011",
        "resolution 1987/31, , resolution, 1987/31, ",
        "Opinion No. 91/2013, , opinion, 91/2013, ",
        "Regulation (EC) No 987/2004, , regulation, 987/2004, ",
        "Application no. 98765/11, , application, 98765/11, ",
    })
    void aNameIsReadToItsKey(String name, String body, String kind, String number, String year) {
        assertThat(new KeyReader().read(name)).isEqualTo(new InstrumentKey(body, kind, number, year));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "the law", "12", "Mr Example", "((((", "\u0000"})
    void whatNamesNoInstrumentIsRefused(String name) {
        assertThatThrownBy(() -> new KeyReader().read(name)).isInstanceOf(Refusal.class);
    }

    @Test
    void aNameOfAMillionLettersIsRefused() {
        assertThatThrownBy(() -> new KeyReader().read("x".repeat(1_000_000)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("300");
    }

    @Test
    void twoInstrumentsInOneNameAreRefused() {
        assertThatThrownBy(() -> new KeyReader().read("resolution 7/4 and decree no. 5"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("several");
    }

    @Test
    void aKeyWithoutANumberIsRefused() {
        assertThatThrownBy(() -> new InstrumentKey(null, "resolution", " ", null))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aYearThatIsNoneIsRefused() {
        assertThatThrownBy(() -> new InstrumentKey(null, "resolution", "5", "12"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("12");
    }

    @Test
    void dashesAndBlanksMakeNoDifference() {
        assertThat(new InstrumentKey(null, "law", "27–fz", null))
                .isEqualTo(new InstrumentKey(" ", "Law", "27 - FZ", null));
    }

    @Test
    void aMentionThatTellsNoKindHasNoKey() {
        assertThat(InstrumentKey.of(new Mention(0, 3, MentionType.INSTRUMENT, Map.of("number", "5"), "test")))
                .isEmpty();
    }

    @Test
    void theDeclarationIsTheNearestOneBeforeIt() {
        String text = "PACE met. Written Declaration no. 912 follows Written Declaration no. 905."
                + " At the end of this Written Declaration members ask for an audit.";
        List<Mention> mentions = Rules.of(Language.ENGLISH).find(View.of(text, "en"), Language.ENGLISH, List.of());
        InstrumentKeys keys = new InstrumentKeys(text, mentions);
        Mention last = mentions.stream()
                .filter(each -> each.type() == MentionType.INSTRUMENT)
                .toList()
                .getLast();

        assertThat(keys.of(last).map(InstrumentKey::display)).contains("PACE Written Declaration 905");
        assertThat(keys.nearest("declaration", 0).map(InstrumentKey::number)).contains("912");
        assertThat(keys.nearest("opinion", text.length())).isEmpty();
    }

    @Test
    void aWrongLineOfTheImpliedBodiesIsNamed() {
        assertThatThrownBy(() -> ImpliedBodies.of(List.of("# ok", "resolution PACE")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("line 2");
    }

    @Property(tries = 200)
    void theKeyOfTheDisplayNameIsTheKey(
            @ForAll @IntRange(min = 1, max = 99_999) int number,
            @ForAll @IntRange(max = 11) int kind,
            @ForAll @IntRange(min = 1950, max = 2050) int year,
            @ForAll boolean slash,
            @ForAll boolean pace) {
        InstrumentKey key = new InstrumentKey(
                pace ? "PACE" : null, KINDS.get(kind), slash ? year + "/" + number : "" + number, null);
        assertThat(new KeyReader().read(key.display())).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5 § 1 (c)|5(1)(c)",
                "274 (4) (2)|274(4)(2)",
                "234.4.3|234.4.3",
                "8a(1)|8a(1)",
                "14, paragraph 3 (d)|14(3)(d)",
                "361-1|361-1"
            })
    void theWaysToWriteAProvisionHaveOneKey(String words, String key) {
        assertThat(new ArticleKey(words).number()).isEqualTo(key);
        assertThat(new ArticleKey(new ArticleKey(words).display()).number()).isEqualTo(key);
    }

    @Test
    void aProvisionWithoutANumberIsRefused() {
        assertThatThrownBy(() -> new ArticleKey("Article")).isInstanceOf(Refusal.class);
    }
}
