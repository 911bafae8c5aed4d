package org.answerable.names.sound;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EastAsiaTest {

    @ParameterizedTest
    @CsvSource({
        "曾国藩, Zeng Guofan",
        "曾國藩, Zeng Guofan",
        "单田芳, Shan Tianfang",
        "仇英, Qiu Ying",
        "解缙, Xie Jin",
        "朴槿惠, Piao Jinhui",
        "查良镛, Zha Liangyong"
    })
    void aChineseFamilyNameIsReadAsFamilyNamesAre(String one, String other) {
        Alike.same(one, other);
    }

    @ParameterizedTest
    @CsvSource({
        "박정희, Park Chung Hee",
        "박정희, Pak Chong-hui",
        "정몽준, Jung Mong-joon",
        "정몽준, Chung Mong-joon",
        "노무현, Roh Moo-hyun",
        "최민식, Choi Min-sik",
        "전두환, Chun Doo-hwan"
    })
    void aKoreanFamilyNameIsTheSameAsItsBearersSpellIt(String one, String other) {
        Alike.same(one, other);
    }

    @ParameterizedTest
    @CsvSource({
        "김철수, Kim Cheol-su",
        "김철수, Kim Chul-soo",
        "김철수, Gim Cheolsu",
        "김철수, Cheolsu Kim",
        "김철수, 金哲洙",
        "최민준, Choi Min-jun",
        "최민준, Choe Minjun",
        "남궁민, Namgung Min",
        "남궁 민, Namgoong Min",
        "홍길동, Hong Gil-dong",
        "홍길동, Gildong Hong",
        "블라디미르 푸틴, Vladimir Putin",
        "블라디미르 푸틴, Владимир Путин"
    })
    void aKoreanNameIsTheSameInLatinAndInRussian(String one, String other) {
        Alike.same(one, other);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "やまだ たろう, ヤマダ タロウ",
                "ﾔﾏﾀﾞ ﾀﾛｳ, ヤマダ タロウ",
                "やまだ たろう, Yamada Taro",
                "ヤマダ タロー, Yamada Taro",
                "ヤマダ タロウ, Yamada Tarō",
                "さとう じゅんいち, Sato Junichi",
                "さとう じゅんいち, Satō Jun'ichi",
                "しんどう きょうこ, Shindo Kyoko",
                "ちば つとむ, Chiba Tsutomu",
                "はっとり ふみ, Hattori Fumi"
            })
    void aJapaneseNameIsTheSameInBothKanaAndInLatin(String one, String other) {
        Alike.same(one, other);
    }

    @ParameterizedTest
    @CsvSource({
        "ジョン・スミス, John Smith",
        "ヴィクトル・フォーク, Victor Falk",
        "ウラジーミル・プーチン, Vladimir Putin",
        "イヴァン・ペトロフ, Иван Петров"
    })
    void aForeignNameInKanaIsTheSame(String one, String other) {
        Alike.same(one, other);
    }

    @ParameterizedTest
    @CsvSource({
        "王小明, Wang Xiaoming",
        "王小明, Xiaoming Wang",
        "王小明, Wang Xiao-ming",
        "王小明, Wong Siu-ming",
        "陈志强, Chen Zhiqiang",
        "陈志强, Chan Chi Keung",
        "李明博, Lee Myung-bak",
        "金正恩, Kim Jong-un",
        "毛泽东, Mao Zedong",
        "任正非, Ren Zhengfei",
        "欧阳娜娜, Ouyang Nana",
        "诸葛亮, Zhuge Liang",
        "司馬遷, Sima Qian"
    })
    void aChineseNameIsTheSameInMandarinCantoneseAndKorean(String one, String other) {
        Alike.same(one, other);
    }

    @ParameterizedTest
    @CsvSource({"陳志強, 陈志强", "毛澤東, 毛泽东", "歐陽娜, 欧阳娜", "諸葛亮, 诸葛亮"})
    void traditionalAndSimplifiedCharactersAreNoDifference(String one, String other) {
        Alike.same(one, other);
    }

    @ParameterizedTest
    @CsvSource({
        "김철수, Park Cheol-su",
        "김철수, Kim Young-hee",
        "やまだ たろう, Yamada Hanako",
        "ジョン・スミス, John Brown",
        "王小明, Wang Dahai",
        "王小明, 王大海",
        "陈志强, Huang Zhiqiang"
    })
    void anotherNameIsAnother(String one, String other) {
        Alike.other(one, other);
    }
}
