package org.answerable.desk.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.answerable.desk.access.Role;
import org.answerable.desk.review.Subject;
import org.answerable.desk.web.Browser;
import org.answerable.desk.web.TestSite;
import org.answerable.record.claim.Claim;
import org.answerable.record.source.Confidentiality;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class IdentityPagesTest {
    @RegisterExtension
    static final TestSite site = new TestSite();

    @Test
    void aPairIsShownSideBySideWithItsReasonsAndOpens() {
        UUID one = person("Ada Lindqvist", Confidentiality.CASE);
        UUID other = person("Ада Линдквист", Confidentiality.CASE);

        Document page = site.as("owner").page("/entities/" + one + "/who");

        assertThat(page.select("#pair").attr("data-other")).isEqualTo(other.toString());
        assertThat(page.select("#reasons .for").text()).contains("“Ada Lindqvist” and “Ада Линдквист”");
        assertThat(page.select(".variants").text()).contains("Cyrillic").contains("Latin");
        assertThat(page.select(".variants a.open")).hasSize(2);
        assertThat(page.select("#beside td .v").eachText()).containsExactly("judge", "judge");
    }

    @Test
    void withoutAReasonItIsKeptThatTheTwoWereComparedAndNothingOfWhatTheySay() {
        UUID one = person("Bo Marklund", Confidentiality.RESTRICTED);
        UUID other = person("Bo Marklund", Confidentiality.CASE);
        String path = "/entities/" + one + "/who";
        Browser owner = site.as("owner");

        owner.post(path, path, Map.of("other", other.toString(), "judgement", "same", "reason", " "));

        assertThat(owner.page(path).select("#history").text())
                .contains("same: Bo Marklund — Bo Marklund · owner")
                .contains("“the two records were compared”")
                .doesNotContain("both are written")
                .doesNotContain("judge");
        String undo = "/who/" + owner.page(path).select("[data-undo]").attr("data-undo") + "/undo";
        assertThat(Browser.to(owner.post(path, undo, Map.of()))).startsWith("/entities/");
        assertThat(owner.page(path).select("#history").text())
                .contains("taken back")
                .contains("holds no more");
        assertThat(owner.post(path, undo, Map.of()).body()).contains("does not hold any more");
    }

    @Test
    void aDecisionThatTheTwoAreDifferentIsTakenBackWhereTheTwoAreLookedAt() {
        UUID one = person("Gry Rask", Confidentiality.CASE);
        UUID other = person("Gry Rask", Confidentiality.CASE);
        String path = "/entities/" + one + "/who";
        Browser owner = site.as("owner");
        owner.post(path, path, Map.of("other", other.toString(), "judgement", "different", "reason", "sisters"));

        String undo =
                owner.page(path + "?with=" + other).select("#pair [data-undo]").attr("data-undo");
        owner.post(path, "/who/" + undo + "/undo", Map.of());

        assertThat(owner.page(path).select("#offered [data-candidate]").attr("data-candidate"))
                .isEqualTo(other.toString());
    }

    @Test
    void whatIsNoJudgementIsSaidToBeNone() {
        UUID one = person("Cai Norr", Confidentiality.CASE);
        UUID other = person("Cai Norr", Confidentiality.CASE);
        String path = "/entities/" + one + "/who";
        Browser owner = site.as("owner");

        HttpResponse<String> perhaps =
                owner.post(path, path, Map.of("other", other.toString(), "judgement", "perhaps"));
        HttpResponse<String> itself = owner.post(path, path, Map.of("other", one.toString(), "judgement", "same"));
        HttpResponse<String> nobody =
                owner.post(path, path, Map.of("other", UUID.randomUUID().toString(), "judgement", "same"));
        HttpResponse<String> noIdentifier = owner.post(path, path, Map.of("other", "x", "judgement", "same"));

        assertThat(perhaps.statusCode()).isEqualTo(400);
        assertThat(perhaps.body()).contains("is no judgement; choose same, different or unsure");
        assertThat(itself.statusCode()).isEqualTo(400);
        assertThat(itself.body()).contains("the same as itself");
        assertThat(nobody.statusCode()).isEqualTo(400);
        assertThat(nobody.body()).contains("There is no entity");
        assertThat(noIdentifier.statusCode()).isEqualTo(404);
        assertThat(owner.page(path).select("#history")).isEmpty();
    }

    @Test
    void whatIsHiddenIsNeitherOfferedNorThere() {
        UUID open = person("Dea Orre", Confidentiality.CASE);
        UUID hidden = person("Dea Orre", Confidentiality.SECRET);
        site.account("reader", Role.READER);
        Browser reader = site.as("reader");

        assertThat(reader.page("/entities/" + open + "/who").select("[data-candidate]"))
                .isEmpty();
        assertThat(reader.get("/entities/" + hidden + "/who").body())
                .isEqualTo(reader.get("/entities/" + UUID.randomUUID() + "/who").body());
        assertThat(reader.page("/who").text()).doesNotContain("Dea Orre");
        assertThat(site.as("owner").page("/who").text()).contains("Dea Orre");
    }

    @Test
    void onlyAnEditorHasSomethingToPress() {
        UUID one = person("Eli Palm", Confidentiality.CASE);
        UUID other = person("Eli Palm", Confidentiality.CASE);
        site.account("officer", Role.OFFICER);
        Browser officer = site.as("officer");
        String path = "/entities/" + one + "/who";

        assertThat(officer.page(path).select("#pair")).isNotEmpty();
        assertThat(officer.page(path).select("#same")).isEmpty();
        assertThat(officer.post(path, path, Map.of("other", other.toString(), "judgement", "same"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void somebodyWhomNobodyIsLikeStillHasAPageWithItsNames() {
        UUID one = person("Foke Quist", Confidentiality.CASE);

        Document page = site.as("owner").page("/entities/" + one + "/who");

        assertThat(page.select(".lead").text()).isEqualTo("Nobody else that you may see is called like this.");
        assertThat(page.select(".variants").text()).contains("Foke Quist");
    }

    @Test
    void anInstrumentHasNoSuchPageAndNoLinkToOne() {
        Claim claim = site.accepted(site.claim(
                site.source("letter.txt", "A letter was written."),
                "A letter",
                new Subject.Fresh("Instrument", "A letter"),
                "notes",
                "written"));

        assertThat(site.as("owner").get("/entities/" + claim.subject() + "/who").statusCode())
                .isEqualTo(404);
        assertThat(site.as("owner").page("/entities/" + claim.subject()).select("#who-link"))
                .isEmpty();
    }

    private static UUID person(String name, Confidentiality level) {
        Claim claim = site.accepted(site.claim(
                site.source(UUID.randomUUID() + ".txt", name + " is a judge. " + UUID.randomUUID(), level),
                "a judge",
                new Subject.Fresh("Person", name),
                "position",
                "judge"));
        return Objects.requireNonNull(claim.subject());
    }
}
