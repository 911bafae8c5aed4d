package org.answerable.desk.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.answerable.desk.web.Browser;
import org.answerable.desk.web.TestSite;
import org.answerable.record.claim.Claim;
import org.answerable.record.claim.Reading;
import org.answerable.record.source.Source;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ReadingPagesTest {
    private static final String TEXT =
            "Ada Example was appointed.\n\nThe next day Ada Example lost her post, says the court.\n";

    @RegisterExtension
    static final TestSite site = new TestSite();

    @Test
    void theTextStandsThereWithWhatWasFoundInIt() {
        Source source = site.source("found.txt", TEXT);
        site.accepted(site.claim(source, "Ada Example was appointed", ada(), "position", "judge"));
        Claim open = site.claim(source, "lost her post", ada(), "status", "lost her post");

        Document page = site.as("owner").page("/sources/" + source.id());

        assertThat(page.select("#text p").eachText())
                .containsExactly(
                        "Ada Example was appointed.", "The next day Ada Example lost her post, says the court.");
        assertThat(page.select("mark.done").text()).isEqualTo("Ada Example was appointed");
        assertThat(page.select("mark.now").attr("data-claim"))
                .as("the first that waits is shown")
                .isEqualTo(open.id().toString());
        assertThat(page.select("#card").attr("data-claim")).isEqualTo(open.id().toString());
    }

    @Test
    void everyRunCarriesItsPlaceInTheText() {
        Source source = site.source("place.txt", "Before. " + TEXT);
        site.claim(source, "lost her post", ada(), "status", "lost her post");

        Document page = site.as("owner").page("/sources/" + source.id());

        page.select("[data-at]")
                .forEach(run -> assertThat(("Before. " + TEXT).substring(Integer.parseInt(run.attr("data-at"))))
                        .startsWith(run.wholeText()));
    }

    @Test
    void aClaimIsMadeOnSelectedWords() {
        Source source = site.source("select.txt", "Select: " + TEXT);
        int start = ("Select: " + TEXT).lastIndexOf("Ada Example");

        HttpResponse<String> answer = make(source, Map.of("quote", "Ada Example", "start", String.valueOf(start)));

        assertThat(Browser.to(answer)).startsWith("/sources/" + source.id() + "?claim=");
        assertThat(site.desk().claims().on(site.owner(), source.id()))
                .singleElement()
                .satisfies(each ->
                        assertThat(each.claim().passages().getFirst().words()).isEqualTo("Ada Example"))
                .satisfies(each -> assertThat(each.standing().reading()).isEqualTo(Reading.OPEN));
    }

    @Test
    void wordsThatStandTwiceNeedTheirPlace() {
        HttpResponse<String> answer = make(site.source("twice.txt", "Twice: " + TEXT), Map.of("quote", "Ada Example"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("stands more than once");
    }

    @Test
    void wordsThatDoNotStandThereAreRefused() {
        HttpResponse<String> answer =
                make(site.source("never.txt", "Never: " + TEXT), Map.of("quote", "Ada Example was freed"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("does not stand in the text");
    }

    @Test
    void aPropertyMayBeTypedByItsLabel() {
        String label = Vocabulary.propertyLabel("Person", "birthDate");

        assertThat(Vocabulary.property("Person", label)).isEqualTo("birthDate");
        assertThat(Vocabulary.property("Person", "BIRTHDATE")).isEqualTo("birthDate");
        assertThat(Vocabulary.property("Person", "no such thing")).isEqualTo("no such thing");
    }

    @Test
    void decidingGoesOnToTheNextThatWaits() {
        Source source = site.source("next.txt", "Next: " + TEXT);
        Claim first = site.claim(source, "was appointed", ada(), "position", "judge");
        Claim second = site.claim(source, "lost her post", ada(), "status", "lost her post");
        Browser browser = site.as("owner");

        HttpResponse<String> answer = browser.post(
                "/sources/" + source.id(),
                "/claims/" + first.id() + "/accept",
                Map.of("next", second.id().toString()));

        assertThat(Browser.to(answer)).isEqualTo("/sources/" + source.id() + "?claim=" + second.id());
        Document page = browser.page(Browser.to(answer));
        assertThat(page.select("#flash").text()).contains("Accepted").contains("Undo");
        assertThat(page.select("#undo").attr("data-key")).isEqualTo("u");
    }

    private static HttpResponse<String> make(Source source, Map<String, String> words) {
        Map<String, String> fields = new java.util.HashMap<>(Map.of(
                "subject",
                "new",
                "schema",
                "Person",
                "named",
                "Ada Example",
                "property",
                "status",
                "value",
                "lost her post"));
        fields.putAll(words);
        return site.as("owner").post("/sources/" + source.id(), "/sources/" + source.id() + "/claims", fields);
    }

    private static Subject ada() {
        return new Subject.Fresh("Person", "Ada Example");
    }
}
