package org.answerable.desk.intake.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingsTest {
    private static final String RUSSIAN =
            "Городской суд оправдал подсудимого 3 марта 2018 года. На следующий день председатель суда лишился должности — «по\n"
                    + "собственному желанию». Более пятисот человек были задержаны в Алматы, Астане и Шымкенте.";
    private static final String UKRAINIAN =
            "Міський суд виправдав підсудного 3 березня 2018 року. Наступного дня голова суду втратив посаду; її колеги мовчали.";
    private static final String FRENCH =
            "Le tribunal a acquitté l’accusé le 3 mars 2018. Où est passée la présidente ? Elle a été révoquée dès le lendemain, "
                    + "à la suite d’un décret “très secret” – ça ne s’était jamais vu.";
    private static final String POLISH =
            "Sąd miejski uniewinnił oskarżonego 3 marca 2018 r. Następnego dnia przewodnicząca straciła stanowisko; źle się działo, żółć.";
    private static final String TURKISH =
            "Şehir mahkemesi sanığı 3 Mart 2018'de beraat ettirdi. Ertesi gün başkan görevinden alındı; ışıklar söndü, ağır suçlamalar.";
    private static final String CHINESE = "市法院于二〇一八年三月三日宣告被告人无罪。第二天，法院院长失去了职务。五百多人在三月至十二月间被拘留。";

    private static String decoded(String text, String charset) {
        return Encodings.decode(text.getBytes(Charset.forName(charset)), new Draft(1000));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"windows-1251", "KOI8-R", "IBM866", "ISO-8859-5", "x-MacCyrillic", "UTF-8", "UTF-16", "UTF-16LE"
            })
    void russianIsReadInEveryEncodingItCameIn(String charset) {
        String writable =
                new String(RUSSIAN.getBytes(Charset.forName(charset)), Charset.forName(charset)).replace('?', ' ');
        assertThat(decoded(writable, charset)).isEqualTo(writable);
    }

    @Test
    void otherLanguagesAreReadInTheirOlderEncodings() {
        assertThat(decoded(UKRAINIAN, "windows-1251")).isEqualTo(UKRAINIAN);
        assertThat(decoded(UKRAINIAN, "KOI8-U")).isEqualTo(UKRAINIAN);
        assertThat(decoded(FRENCH, "windows-1252")).isEqualTo(FRENCH);
        assertThat(decoded(FRENCH, "x-MacRoman")).isEqualTo(FRENCH);
        assertThat(decoded(POLISH, "windows-1250")).isEqualTo(POLISH);
        assertThat(decoded(POLISH, "ISO-8859-2")).isEqualTo(POLISH);
        assertThat(decoded(TURKISH, "windows-1254")).isEqualTo(TURKISH);
        assertThat(decoded(CHINESE, "GB18030")).isEqualTo(CHINESE);
    }

    @Test
    void anEnglishReportWithMacQuotesAndReturnsIsRead() {
        String report =
                "Kazakhstan’s delegation said that it was “neither systematic nor widespread” (1–4).\rIt was noted.\r";
        assertThat(decoded(report, "x-MacRoman")).isEqualTo(report);
        Draft draft = new Draft(1000);
        new PlainText(draft).read(report.getBytes(Charset.forName("x-MacRoman")));
        assertThat(draft.text().toString()).isEqualTo(report.replace('\r', '\n'));
        assertThat(draft.notices())
                .containsExactly("the file does not say how its letters are encoded; it was read as x-MacRoman");
    }

    @Test
    void aWebPageIsReadAsItDeclares() {
        String page = "<html><head><meta charset=windows-1251></head><body><p>Сын</body></html>";
        Draft draft = new Draft(1000);
        new HtmlText(draft).read(page.getBytes(Charset.forName("windows-1251")));
        assertThat(draft.text().toString()).isEqualTo("Сын");
    }

    @Property(tries = 300)
    void everyUtf8TextIsReadAsItIs(@ForAll String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        String sent = new String(bytes, StandardCharsets.UTF_8);
        if (sent.indexOf('\0') >= 0 || sent.startsWith("\ufeff")) return;
        assertThat(Encodings.decode(bytes, new Draft(1000))).isEqualTo(sent);
    }
}
