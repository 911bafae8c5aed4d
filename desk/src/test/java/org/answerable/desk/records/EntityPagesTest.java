package org.answerable.desk.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.answerable.desk.review.Draft;
import org.answerable.desk.review.Subject;
import org.answerable.desk.web.TestSite;
import org.answerable.record.claim.Claim;
import org.answerable.record.claim.Modality;
import org.answerable.record.source.Source;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class EntityPagesTest {
    @RegisterExtension
    static final TestSite site = new TestSite();

    @Test
    void everyValueOpens() {
        Claim claim = site.accepted(site.claim(
                site.source("one.txt", "Ada Example is a judge."),
                "a judge",
                fresh("Ada Example"),
                "position",
                "judge"));

        Document page = site.as("owner").page("/entities/" + claim.subject());

        assertThat(page.select("h1").text()).isEqualTo("Ada Example");
        assertThat(page.select("[data-property=position] .v").text()).isEqualTo("judge");
        assertThat(page.select("[data-property=position] a.open").attr("href")).isEqualTo("/opens?claim=" + claim.id());
        assertThat(page.select("[data-property=position] .said").text())
                .contains("● reported as having happened")
                .contains("says the source itself");
    }

    @Test
    void twoSourcesThatDisagreeBothStandWithTheirSources() {
        Source first = site.source("first.txt", "Ben Example was born on 1 May 1960.");
        Claim one = site.accepted(site.claim(first, "1 May 1960", fresh("Ben Example"), "birthDate", "1960-05-01"));
        Source second = site.source("second.txt", "Ben Example was born in 1961.");
        site.accepted(site.claim(second, "1961", new Subject.Known(one.subject(), "Ben Example"), "birthDate", "1961"));

        Document page = site.as("owner").page("/entities/" + one.subject());

        assertThat(page.select("[data-disagree] .value").eachText()).containsExactly("1 May 1960", "1961");
        assertThat(page.select("[data-disagree] .said").eachText().get(0)).contains(first.title());
        assertThat(page.select("[data-disagree] .said").eachText().get(1)).contains(second.title());
    }

    @Test
    void imprecisePeriodsHaveSoftEndsAndDaysAreDots() {
        Source source = site.source("times.txt", "Cy Example was watched in 2018 and acquitted on 6 February 2019.");
        Claim one = site.accepted(
                site.claim(source, "watched in 2018", fresh("Cy Example"), "notes", "watched", "2018-03/2018-12"));
        site.accepted(site.claim(
                source,
                "acquitted on 6 February 2019",
                new Subject.Known(one.subject(), "Cy Example"),
                "status",
                "acquitted",
                "2019-02-06"));

        Document page = site.as("owner").page("/entities/" + one.subject());

        assertThat(page.select(".timeline rect.fromto")).hasSize(1);
        assertThat(page.select(".timeline circle")).hasSize(1);
        assertThat(page.select(".line-list li").eachText().getFirst()).contains("between March and December 2018");
    }

    @Test
    void mentionsOfOneKindAndDayAreOneMarkAndEachStillOpens() {
        Source source = site.source("signed.txt", "The Example Body was seen by Fay Example and by Gus Example.");
        Claim body = site.accepted(site.claim(
                source,
                "Example Body",
                new Subject.Fresh("PublicBody", "Example Body"),
                "notes",
                "seen",
                "2019-01-24"));
        for (String name : new String[] {"Fay Example", "Gus Example"}) {
            Draft draft = Draft.of(
                    fresh(name), "parent", "Example Body", Modality.HAPPENED, List.of(site.passage(source, name)));
            site.accepted(site.desk()
                    .claims()
                    .make(site.owner(), draft.naming(body.subject()).when("2019-04-24")));
        }

        Document page = site.as("owner").page("/entities/" + body.subject());

        assertThat(page.select(".timeline a")).hasSize(2);
        assertThat(page.select(".timeline a").eachText().getLast()).contains("(2)");
        assertThat(page.select("#mentions a.open")).hasSize(2);
    }

    @Test
    void whoHasATitleIsNotCalledByIt() {
        Claim claim = site.accepted(site.claim(
                site.source("title.txt", "Dr Ila Example spoke."), "Dr", fresh("Ila Example"), "title", "Dr"));

        assertThat(site.as("owner")
                        .page("/entities/" + claim.subject())
                        .select("h1")
                        .text())
                .isEqualTo("Ila Example");
    }

    @Test
    void whatWaitsIsCountedAndNotShown() {
        Claim claim = site.claim(
                site.source("waits.txt", "Di Example fled."), "fled", fresh("Di Example"), "status", "fled abroad");

        Document page = site.as("owner").page("/entities/" + claim.subject());

        assertThat(page.select("#entity").text())
                .contains("1 claim waits for a reading")
                .doesNotContain("fled abroad");
        assertThat(page.select("#entity a").getFirst().attr("href")).contains("claim=" + claim.id());
    }

    @Test
    void anEntityStandsInTheRoomOfItsKind() {
        Claim person =
                site.claim(site.source("p.txt", "Eva Example spoke."), "spoke", fresh("Eva Example"), "notes", "spoke");
        Claim body = site.claim(
                site.source("b.txt", "The Example Court sat."),
                "sat",
                new Subject.Fresh("PublicBody", "Example Court"),
                "notes",
                "sat");

        assertThat(site.as("owner").page("/people").select("[data-entity]").eachAttr("data-entity"))
                .contains(person.subject().toString())
                .doesNotContain(body.subject().toString());
        assertThat(site.as("owner").page("/bodies").select("[data-entity]").eachAttr("data-entity"))
                .contains(body.subject().toString());
    }

    private static Subject fresh(String name) {
        return new Subject.Fresh("Person", name);
    }
}
