package org.answerable.desk.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.answerable.desk.TestDesk;
import org.answerable.desk.review.Draft;
import org.answerable.desk.review.Subject;
import org.answerable.record.claim.Claim;
import org.answerable.record.claim.Modality;
import org.answerable.record.claim.Reading;
import org.answerable.record.identity.Judgement;
import org.answerable.record.source.Confidentiality;
import org.answerable.record.source.Source;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {
    @RegisterExtension
    static final TestDesk desk = new TestDesk();

    private static Search search;
    private static Source english;

    @BeforeAll
    static void fill() {
        english = source("rivertown.txt", "The chairman of the Rivertown city court was dismissed on Monday.");
        source("ru.txt", "Председатель городского суда Заречья уволен, сообщила Ёлкина.");
        source("uk.txt", "Голову міського суду Заріччя звільнили; п’ять суддів пішли з Їжакова.");
        source("kk.txt", "Өзенқала қалалық сотының төрағасы Әлия Ұлықбекқызы қызметінен босатылды.");
        search = new Search(desk.database().home().index(), desk.desk().access());
        search.follow();
    }

    @AfterAll
    static void close() {
        search.close();
    }

    @ParameterizedTest
    @CsvSource({
        "chairman, rivertown.txt",
        "RIVERTOWN, rivertown.txt",
        "rivertówn, rivertown.txt",
        "суда, ru.txt",
        "елкина, ru.txt",
        "ПРЕДСЕДАТЕЛЬ, ru.txt",
        "п'ять, uk.txt",
        "Іжакова, uk.txt",
        "міського, uk.txt",
        "озенкала, kk.txt",
        "ӘЛИЯ, kk.txt",
        "алия улыкбеккызы, kk.txt"
    })
    void aWordIsFoundInEveryLanguageInAnyCaseAndSpelling(String words, String file) {
        assertThat(files(words)).containsExactly(file);
    }

    @Test
    void aPhraseIsFoundAsItStands() {
        assertThat(files("\"city court\"")).containsExactly("rivertown.txt");
        assertThat(files("\"court city\"")).isEmpty();
    }

    @Test
    void theLastWordIsFoundByItsBeginning() {
        assertThat(files("city dismis")).containsExactly("rivertown.txt");
        assertThat(files("төра")).containsExactly("kk.txt");
        assertThat(files("dismis city -zzz")).doesNotContain("ru.txt");
    }

    @Test
    void aMinusLeavesOut() {
        assertThat(files("court")).contains("rivertown.txt");
        assertThat(files("court -dismissed")).doesNotContain("rivertown.txt");
    }

    @Test
    void everyWordMustBeThereUnlessNothingHasThemAll() {
        assertThat(files("chairman суда")).containsExactlyInAnyOrder("rivertown.txt", "ru.txt");
        assertThat(files("chairman rivertown")).containsExactly("rivertown.txt");
    }

    @Test
    void aFileIsFoundByItsName() {
        source("annual_report-2019.Final.txt", "Nothing of note.");
        search.follow();
        assertThat(files("annual report 2019 final")).containsExactly("annual_report-2019.Final.txt");
    }

    @Test
    void theSnippetIsMadeOfTheTextAndSaysWhereItStands() {
        Snippet snippet = find("dismissed").getFirst().snippets().getFirst();
        assertThat(snippet.place()).isEqualTo(new Place.Page(1));
        assertThat(snippet.marks())
                .extracting(mark -> snippet.text().substring(mark.start(), mark.end()))
                .containsExactly("dismissed");
    }

    @Test
    void aSourceIsOneHitHoweverOftenItFits() {
        String page = "Repeated marmalade on this page. ";
        Source book = source("book.txt", page.repeat(8000));
        search.follow();
        List<Hit> hits = find("marmalade");
        assertThat(hits).extracting(Hit::id).containsExactly(book.id());
        assertThat(hits.getFirst().snippets()).hasSizeBetween(1, Hit.MOST_SNIPPETS);
    }

    @Test
    void anEntityIsFoundByAnyNameAndAnyValueAndIsOneHit() {
        Claim first = desk.accepted(english, "Person", "Jon Vermund", "name", "Jon Vermund", "chairman");
        Draft second = Draft.of(
                new Subject.Known(first.subject(), "J. Vermundsson"),
                "position",
                "harbour master",
                Modality.HAPPENED,
                List.of(desk.passage(english, "dismissed")));
        desk.desk().claims().make(desk.owner(), second);
        search.follow();
        for (String words : List.of("vermund", "vermundsson", "harbour master", "vermundsson harbour")) {
            assertThat(find(words))
                    .filteredOn(hit -> hit.kind() == Hit.Kind.ENTITY)
                    .singleElement()
                    .satisfies(hit -> {
                        assertThat(hit.id()).isEqualTo(first.subject());
                        assertThat(hit.caption()).isEqualTo("Jon Vermund");
                    });
        }
        assertThat(find("harbour").getFirst().snippets())
                .extracting(Snippet::place)
                .isEqualTo(List.of(new Place.Property("position", claimWith("harbour"))));
    }

    @Test
    void anEntityThatIsOnlyNamedByOthersIsFoundByThatName() {
        Claim claim = desk.accepted(
                english, "Membership", "Ottokar in the Guild", "organization", "Guild of Lamplighters", "court");
        search.follow();
        assertThat(find("lamplighters"))
                .extracting(Hit::id, Hit::caption)
                .contains(org.assertj.core.groups.Tuple.tuple(
                        ((org.answerable.record.claim.Value.Entity) claim.value()).entity(), "Guild of Lamplighters"));
    }

    @Test
    void entitiesThatAreOneByDecisionAreOneHitUntilThatIsTakenBack() {
        Claim one = desk.accepted(english, "Person", "Isidora Crane", "name", "Isidora Crane", "Monday");
        Claim other = desk.accepted(english, "Person", "I. Crane", "name", "I. Crane", "court");
        search.follow();
        assertThat(find("crane")).hasSize(2);
        desk.desk().people().decide(desk.owner(), one.subject(), other.subject(), Judgement.SAME, null);
        assertThat(find("crane"))
                .singleElement()
                .satisfies(hit -> assertThat(hit.snippets()).hasSize(2));
        desk.desk().people().decide(desk.owner(), one.subject(), other.subject(), Judgement.UNSURE, null);
        assertThat(find("crane")).hasSize(2);
    }

    @Test
    void whatWasReadAndRejectedIsNotFoundUntilThatIsUndone() {
        Claim claim = desk.claim(english, "Person", "Zebulon Quist", "name", "Zebulon Quist", "Monday");
        search.follow();
        assertThat(find("zebulon")).hasSize(1);
        desk.desk().claims().read(desk.owner(), claim.id(), Reading.REJECTED, null);
        assertThat(find("zebulon")).as("before the index has followed").isEmpty();
        search.follow();
        assertThat(find("zebulon")).isEmpty();
        desk.desk().claims().undo(desk.owner(), claim.id());
        search.follow();
        assertThat(find("zebulon")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "-",
                "AND OR NOT",
                "(((",
                "a:b^~*?",
                "/.*/",
                "[a TO z]",
                "\u0000",
                "😀",
                "-court",
                "*",
                "\\"
            })
    void whateverIsTypedIsNoError(String typed) {
        assertThat(find(typed)).isNotNull();
    }

    @Test
    void aLineOfAMillionCharactersIsIndexedAndFoundAtItsEnd() {
        Source long1 =
                source("long.txt", "x".repeat(700_000) + "ﷺ".repeat(100_000) + " kumquat " + "y".repeat(200_000));
        search.follow();
        assertThat(find("kumquat")).extracting(Hit::id).containsExactly(long1.id());
        assertThat(find("kumquat").getFirst().snippets().getFirst().text()).contains("kumquat");
    }

    private static UUID claimWith(String value) {
        return find(value).getFirst().snippets().stream()
                .map(each -> ((Place.Property) each.place()).claim())
                .findFirst()
                .orElseThrow();
    }

    private static Source source(String name, String text) {
        return desk.source(name, text, Confidentiality.OPEN);
    }

    private static List<Hit> find(String words) {
        return search.find(desk.owner(), words, 20);
    }

    private static List<String> files(String words) {
        return find(words).stream()
                .filter(hit -> hit.kind() == Hit.Kind.SOURCE)
                .map(hit -> desk.desk()
                        .sources()
                        .withId(desk.owner(), hit.id())
                        .orElseThrow()
                        .fileName())
                .toList();
    }
}
