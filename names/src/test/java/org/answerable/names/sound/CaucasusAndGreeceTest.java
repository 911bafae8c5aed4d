package org.answerable.names.sound;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaucasusAndGreeceTest {

    @ParameterizedTest
    @CsvSource({
        "Հայկ Ծառուկյան, Hayk Tsarukyan",
        "Հայկ Ծառուկյան, Айк Царукян",
        "Գևորգ Ղազարյան, Gevorg Ghazaryan",
        "Գևորգ Ղազարյան, Gevork Kazarian",
        "Գևորգ Ղազարյան, Геворг Казарян",
        "Գեւորգ Ղազարեան, Գևորգ Ղազարյան",
        "ԳԵՎՈՐԳ ՂԱԶԱՐՅԱՆ, Գևորգ Ղազարյան",
        "Աննա Չոփուրյան, Anna Chopuryan",
        "Ջուլիետա Ճաղարյան, Julieta Chagharyan",
        "Շուշան Խաչատրյան, Shushan Khachatryan",
        "Վահե Ձորյան, Vahe Dzoryan",
        "Ժիրայր Թումանյան, Zhirayr Tumanyan",
        "Երվանդ Ոսկանյան, Yervand Voskanyan",
        "Արտյոմ Օհանյան, Artyom Ohanyan"
    })
    void anArmenianNameIsTheSameInLatinAndInRussian(String one, String other) {
        Alike.same(one, other);
    }

    @ParameterizedTest
    @CsvSource({
        "გიორგი წერეთელი, Giorgi Tsereteli",
        "გიორგი წერეთელი, Георгий Церетели",
        "ᲒᲘᲝᲠᲒᲘ ᲬᲔᲠᲔᲗᲔᲚᲘ, გიორგი წერეთელი",
        "ნინო ჟვანია, Nino Zhvania",
        "თამარ ღამბაშიძე, Tamar Ghambashidze",
        "ქეთევან ყიფიანი, Ketevan Kipiani",
        "ქეთევან ყიფიანი, Ketevan Qipiani",
        "ჭაბუა ხიდაშელი, Chabua Khidasheli",
        "ჩიტო ჯავახია, Chito Javakhia",
        "ჩიტო ჯავახია, Чито Джавахия",
        "ძაბული ჰარაძე, Dzabuli Haradze",
        "ფიქრია პაპიძე, Pikria Papidze"
    })
    void aGeorgianNameIsTheSameInLatinAndInRussian(String one, String other) {
        Alike.same(one, other);
    }

    @ParameterizedTest
    @CsvSource({
        "Γιώργος Παπαδόπουλος, Giorgos Papadopoulos",
        "Γιώργος Παπαδόπουλος, Yorgos Papadopulos",
        "ΓΙΩΡΓΟΣ ΠΑΠΑΔΟΠΟΥΛΟΣ, Γιώργος Παπαδόπουλος",
        "Ευάγγελος Μπίμπας, Evangelos Bibas",
        "Ντίνος Τζαβάρας, Dinos Tzavaras",
        "Θεοδώρα Ξενάκη, Theodora Xenaki",
        "Χρήστος Ψαρράς, Christos Psarras",
        "Χρήστος Ψαρράς, Hristos Psarras",
        "Αγγελική Γκίκα, Angeliki Gkika",
        "Αγγελική Γκίκα, Angeliki Gika",
        "Ευτύχιος Αυγέρης, Eftychios Avgeris",
        "Ιωάννης Λάμπρου, Ioannis Lamprou",
        "Ηλίας Δήμου, Ilias Dimou"
    })
    void aGreekNameIsTheSameInLatin(String one, String other) {
        Alike.same(one, other);
    }

    @ParameterizedTest
    @CsvSource({
        "Νίκος Μπίμπας, Nikos Mpimpas",
        "Νίκος Μπίμπας, Nikos Bibas",
        "Νίκος Μπίμπας, Nikos Bimbas",
        "Νίκος Ντίνος, Nikos Ntinos",
        "Νίκος Ντίνος, Nikos Dinos",
        "Νίκος Γκίκας, Nikos Gkikas",
        "Νίκος Γκίκας, Nikos Gikas"
    })
    void aGreekNameThatBeginsWithTwoLettersForOneSoundIsTheSame(String one, String other) {
        Alike.same(one, other);
    }

    @ParameterizedTest
    @CsvSource({
        "Գևորգ Ղազարյան, Gevorg Harutyunyan",
        "Հայկ Ծառուկյան, Ara Tsarukyan",
        "გიორგი წერეთელი, Giorgi Tsertsvadze",
        "ნინო ჟვანია, Mariam Zhvania",
        "Γιώργος Παπαδόπουλος, Giorgos Papandreou",
        "Ηλίας Δήμου, Ilias Lamprou"
    })
    void anotherNameIsAnother(String one, String other) {
        Alike.other(one, other);
    }
}
