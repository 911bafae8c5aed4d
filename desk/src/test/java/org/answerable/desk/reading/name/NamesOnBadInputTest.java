package org.answerable.desk.reading.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.answerable.desk.reading.mention.Mention;
import org.answerable.desk.reading.mention.MentionType;
import org.answerable.desk.reading.text.View;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesOnBadInputTest {
    private static final Names NAMES = new Names(Models.installed());

    @ParameterizedTest
    @ValueSource(strings = {"en\tOscar Lindgren", "ru\tМарина Колосова", "uk\tОксана Петренко", "kk\tСерік Оспанов"})
    void aTableOfTenThousandNamesIsTenThousandNames(String row) {
        String[] cells = row.split("\t", -1);
        String table = IntStream.range(0, 10_000)
                .mapToObj(line -> (line + 1) + "\t" + cells[1] + "\t" + (1950 + line % 50))
                .collect(Collectors.joining("\n"));
        assertThat(found(table, cells[0]))
                .filteredOn(each -> each.type() == MentionType.PERSON)
                .hasSizeGreaterThan(9_900);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "uk", "kk"})
    void aTextWithoutAnyPunctuationIsRead(String language) {
        found("Oscar Lindgren said Марина Колосова сказала Серік Оспанов деді ".repeat(3_000), language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "uk", "kk"})
    void aTextInCapitalsIsRead(String language) {
        found("OSCAR LINDGREN WAS ARRESTED. МАРИНУ КОЛОСОВУ ЗАДЕРЖАЛИ. СЕРІК ОСПАНОВ ҰСТАЛДЫ. ".repeat(500), language);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n\n ",
                "0sc4r L1ndgr3n w@s arr3sted |n N0rw4y ~~ ;;; l l l I I I",
                "اعتقلت الشرطة أحمد منصور في دبي يوم الاثنين.",
                "המשטרה עצרה את דוד לוי בתל אביב.",
                "\u202eOscar Lindgren\u202c \u200fwas\u200e arrested",
                "Ма\u0301рина Ко\u00adлосова \ud83d\ude00 Oscar\ud83d Lindgren",
                "«««««««««««««««««««»",
                "А. Б. В. Г. Д. Е. Ж. З. И. К. Л. М. Н. О. П. Р.",
                "'''''’’’’’ — – - № № № 3 // \\\\ \t\t\t"
            })
    void rubbishAndOtherScriptsAreSurvived(String text) {
        for (String language : List.of("en", "ru", "uk", "kk")) {
            found(text, language);
            found(text.toUpperCase(Locale.ROOT), language);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "uk", "kk"})
    void oneWordOfAHundredThousandLettersIsSurvived(String language) {
        found("Ааа".repeat(33_000) + " " + "Aaa".repeat(33_000), language);
    }

    @Property(tries = 150)
    void whateverTheTextEveryMentionLiesInItAndNoneOverlap(@ForAll @From("texts") String text) {
        for (String language : List.of("en", "ru", "uk", "kk")) {
            found(text, language);
        }
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "Oscar",
                "Lindgren",
                "LINDGREN",
                "Mr",
                "'s",
                ".",
                ",",
                " ",
                "\n",
                "\t",
                "«",
                "»",
                "(",
                ")",
                "/",
                "-",
                "№",
                "No",
                "12",
                "Prison",
                "of",
                "and",
                "Norway",
                "Марину",
                "Колосову",
                "КОЛОСОВА",
                "А",
                "суд",
                "области",
                "Норвегии",
                "Серік",
                "Оспановты",
                "соты",
                "БҰҰ-ның",
                "қаласы",
                "Оксана",
                "дар'я",
                "\u00ad",
                "\u0301",
                "é");
        return pieces.list().ofMaxSize(60).map(list -> String.join(" ", list));
    }

    private static List<Mention> found(String text, String language) {
        View view = View.of(text, language);
        List<Mention> mentions = NAMES.annotate(view);
        int end = 0;
        for (Mention each : mentions) {
            assertThat(each.start()).isGreaterThanOrEqualTo(end);
            assertThat(each.end()).isLessThanOrEqualTo(text.length());
            end = each.end();
        }
        return mentions;
    }
}
