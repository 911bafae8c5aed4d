package org.answerable.desk.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.answerable.desk.reading.mention.Mention;
import org.answerable.desk.reading.mention.MentionType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes in: what the whole chain says of it stands where it says, and of what it cannot read it says so. */
class ChainOnBadInputTest {
    private static final Proposer CHAIN = Chain.standard();
    private static final Map<String, String> ARRESTS = Map.of(
            "en", "Oscar Lindgren was arrested on 4 May 2020 and sentenced to two years in prison.",
            "ru", "Марина Колосова была арестована 4 мая 2020 года и приговорена к двум годам лишения свободы.",
            "uk", "Оксану Петренко заарештували 4 травня 2020 року і засудили до двох років позбавлення волі.",
            "kk", "Серік Оспанов 2020 жылғы 4 мамырда қамауға алынып, екі жылға бас бостандығынан айырылды.");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le 4 mai 2020, Jean Exemple a été arrêté à Paris par la police. Il a été condamné à deux ans de prison.",
                "Jan Przykład został aresztowany w dniu 4 maja 2020 roku i skazany na dwa lata więzienia przez sąd.",
                "Ali Örnek 4 Mayıs 2020 tarihinde gözaltına alındı ve iki yıl hapis cezasına çarptırıldı.",
                "Ο Γιάννης Παράδειγμα συνελήφθη στις 4 Μαΐου 2020 και καταδικάστηκε σε δύο χρόνια φυλάκιση.",
                "تم اعتقال المحامي في الرابع من مايو وحكم عليه بالسجن لمدة عامين من قبل محكمة المدينة."
            })
    void aLanguageThatNobodyConfiguredIsSaidAndNothingIsInvented(String text) {
        Found found = read(text);
        assertThat(found.proposals()).isEmpty();
        assertThat(found.frames()).isEmpty();
        assertThat(found.notices())
                .containsExactly("The text is in a language that the desk does not read; nothing is proposed from it.");
    }

    @Test
    void paragraphsInAnotherLanguageAreCounted() {
        Found found = read(ARRESTS.get("en")
                + "\n\nالمحامي في السجن منذ عامين ولم يسمح له بمقابلة أسرته أو طبيبه حتى الآن.\n\n"
                + "Petra Holm was arrested in Norway on 6 May 2020.");
        assertThat(found.notices())
                .containsExactly(
                        "1 of 3 paragraphs are in a language that the desk does not read; nothing is proposed from them.");
        assertThat(found.frames()).hasSize(3);
    }

    @Test
    void tenThousandNamesInATableAreTenThousandNames() {
        StringBuilder table = new StringBuilder("Name\tFirst name\tSentence\n");
        for (int i = 0; i < 10_000; i++) {
            table.append(i + 1).append("\tOscar Lindgren\t").append(i % 9 + 2).append(" years\n");
        }
        Found found = read(table.toString());
        assertThat(found.mentions().stream().filter(each -> each.type() == MentionType.PERSON))
                .hasSize(10_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "uk", "kk"})
    void anArrestIsFoundInCapitalsAndWithoutAnyPunctuation(String language) {
        String text = ARRESTS.getOrDefault(language, "");
        for (String each : List.of(text, text.replaceAll("[.,]", ""), text.toUpperCase(java.util.Locale.ROOT))) {
            Found found = read(each);
            assertThat(found.mentions().stream().map(Mention::type))
                    .as(each)
                    .contains(MentionType.PERSON, MentionType.DATE, MentionType.ACT);
        }
    }

    @Test
    void aWordThatIsBrokenAtTheEndOfALineIsOne() {
        String text =
                "The desk was told that Oscar Lind-\ngren had been ar-\nrested in Norway on 4 May 2020 and was sen-\n"
                        + "tenced to two years in prison there.";
        Found found = read(text);
        assertThat(found.mentions().stream().map(each -> each.in(text)))
                .contains("Oscar Lind-\ngren", "ar-\nrested", "sen-\ntenced");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0sc4r L1ndgr3n w@s arr3sted |n N0rw4y ~~ ;;; l l l I I I 1l1l",
                "~^ |||| ¬¬ ﬁﬂ ''' ,,,, ...... \u00ad\u00ad\u200b --- [[[ ((( )) ]",
                "\u202e.yawroN ni detserra saw nergdniL racsO\u202c",
                "\ud800 lone \udc00 halves \u0000 and nothing",
                "",
                "   \n\n\t  \n",
                "((((((((((((((((((((((((((((((",
                "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20"
            })
    void rubbishProposesNothing(String text) {
        assertThat(read(text).proposals()).isEmpty();
    }

    @Property(tries = 60)
    void whateverIsReadStandsWhereItSays(@ForAll @From("texts") String text) {
        read(text);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> words = Arbitraries.of(
                "Oscar",
                "Lindgren",
                "was",
                "arrested",
                "sentenced",
                "to",
                "two",
                "years",
                "in",
                "Norway",
                "4",
                "May",
                "2020",
                "арестована",
                "Колосова",
                "засудили",
                "қамауға",
                "алынды",
                ".",
                ",",
                "(",
                ")",
                "«",
                "\n",
                "\n\n",
                "-\n",
                "\u202e",
                "\ud83d\ude00",
                "\ud800",
                "Article",
                "5",
                "No.",
                "–",
                "%",
                "\t",
                "22",
                "members",
                "call",
                "upon");
        return words.list().ofMaxSize(80).map(each -> String.join(" ", each));
    }

    /** Reads, and looks whether everything stands at its place. */
    private static Found read(String text) {
        Found found = CHAIN.read(text, List.of(0), null);
        assertThat(found.mentions()).allSatisfy(each -> {
            assertThat(each.end()).isLessThanOrEqualTo(text.length());
            assertThat(each.in(text)).isEqualTo(each.in(text).strip()).isNotEmpty();
        });
        assertThat(found.proposals()).allSatisfy(each -> {
            assertThat(text.substring(each.start(), each.end())).isEqualTo(each.quote());
            assertThat(each.subject()).isNotBlank();
        });
        return found;
    }
}
