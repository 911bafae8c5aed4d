package org.answerable.names.sound;

import static org.assertj.core.api.Assertions.assertThat;

import org.answerable.names.Script;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A letter that no table has is silent, and nobody would notice: the alphabets themselves, without what has no sound of its own. */
class AlphabetsTest {

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "CYRILLIC, Russian, абвгдеёжзийклмнопрстуфхцчшщыэюя",
        "CYRILLIC, Ukrainian, абвгґдеєжзиіїйклмнопрстуфхцчшщюя",
        "CYRILLIC, Belarusian, абвгдеёжзійклмнопрстуўфхцчшыэюя",
        "CYRILLIC, Serbian, абвгдђежзијклљмнњопрстћуфхцчџш",
        "CYRILLIC, Macedonian, абвгдѓежзѕијклљмнњопрстќуфхцчџшѐѝ",
        "CYRILLIC, Kazakh, аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщыіэюя",
        "CYRILLIC, Kyrgyz, абвгдеёжзийклмнңоөпрстуүфхцчшщыэюя",
        "CYRILLIC, Uzbek, абвгдеёжзийклмнопрстуфхцчшэюяўқғҳ",
        "CYRILLIC, Tajik, абвгғдеёжзиӣйкқлмнопрстуӯфхҳчҷшэюя",
        "CYRILLIC, Turkmen, абвгдеёжҗзийклмнңоөпрстуүфхцчшщыэәюя",
        "CYRILLIC, Azerbaijani, абвгғдеәжзиыјкҝлмноөпрстуүфхһчҹш",
        "CYRILLIC, Tatar, аәбвгдеёжҗзийклмнңоөпрстуүфхһцчшщыэюя",
        "CYRILLIC, Bashkir, абвгғдҙеёжзийкҡлмнңоөпрсҫтуүфхһцчшщыэәюя",
        "CYRILLIC, Mongolian, абвгдеёжзийклмноөпрстуүфхцчшщыэюя",
        "LATIN, English, abcdefghijklmnopqrstuvwxyz",
        "LATIN, Kazakh, aäbdefgğhiıjklmnñoöpqrsştuūüvyz",
        "LATIN, Uzbek, abdefghijklmnopqrstuvxyz",
        "LATIN, Turkmen, abçdäefgžhijklmnňoöprsştuüwyýz",
        "LATIN, Azerbaijani, abcçdeəfgğhxıijkqlmnoöprsştuüvyz",
        "LATIN, Turkish, abcçdefgğhıijklmnoöprsştuüvyzâîû",
        "LATIN, Polish, aąbcćdeęfghijklłmnńoóprsśtuwyzźż",
        "LATIN, Czech and Slovak, aáäbcčdďeéěfghiíjkllĺľmnňoóôpqrřŕsštťuúůvwxyýzž",
        "LATIN, Croatian, abcčćdđefghijklmnoprsštuvzž",
        "LATIN, Romanian, aăâbcdefghiîjklmnopqrsșştțţuvwxyz",
        "LATIN, Hungarian, aáeéiíoóöőuúüű",
        "LATIN, Latvian and Lithuanian, aāąbcčdeēęėfgģhiīįyjkķlļmnņoprsštuūųvzž",
        "LATIN, Nordic and Icelandic, aáåäæbdðeéfghiíjklmnoóöøprstuúüvyýzþ",
        "LATIN, French Spanish and Portuguese, àâæáãçéèêëíîïñóôõœúùûüÿ",
        "LATIN, Vietnamese, aăâbcdđeêghiklmnoôơpqrstuưvxyếộữ",
        "LATIN, Maltese, abċdefġghħijklmnopqrstuvwxżz",
        "LATIN, Hausa, abɓcdɗefghijkƙlmnorstuwyƴz",
        "GREEK, Greek, αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ",
        "GEORGIAN, Georgian, აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ",
        "ARMENIAN, Armenian, աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆև",
        "HEBREW, Hebrew, אבגדהוזחטיכךלמםנןסעפףצץקרשת",
        "ARABIC, Arabic, ابتةثجحخدذرزسشصضطظعغفقكلمنهويىأإآؤئ",
        "ARABIC, Persian, ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیۀ",
        "ARABIC, Urdu, ابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوہھیے",
        "ARABIC, Pashto, ابپتټثجځچڅحخدډذرړزژږسشښصضطظعغفقکګلمنڼوهیېۍئ",
        "ARABIC, Kurdish, ابپتجچحخدرڕزژسشعغفڤقکگلڵمنوۆهەیێ",
        "ARABIC, Uyghur, ائەبپتجچخدرزژسشغفقكگڭلمنھوۇۆۈۋېىي",
        "ARABIC, Kazakh, اٵبۆگعدەجزيكقلمنڭوٶپرستۋۇٷفحھچشىٸ",
        "KANA, Katakana, アイウエオカガキギクグケゲコゴサザシジスズセゼソゾタダチヂツヅテデトドナニヌネノハバパヒビピフブプヘベペホボポマミムメモヤユヨラリルレロワヲンヴ",
        "KANA, Hiragana, あいうえおかがきぎくぐけげこごさざしじすずせぜそぞただちぢつづてでとどなにぬねのはばぱひびぴふぶぷへべぺほぼぽまみむめもやゆよらりるれろわをん",
    })
    void everyLetterSounds(Script script, String language, String letters) {
        assertThat(letters.codePoints().mapToObj(Character::toString))
                .as(language)
                .allSatisfy(letter -> assertThat(Sounding.shared().of(letter, script))
                        .as(letter)
                        .isNotEmpty());
    }
}
