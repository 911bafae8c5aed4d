package org.answerable.desk.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.answerable.desk.review.Subject;
import org.answerable.desk.web.TestSite;
import org.answerable.record.claim.Claim;
import org.answerable.record.source.Source;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SearchPagesTest {
    @RegisterExtension
    static final TestSite site = new TestSite();

    @Test
    void sourcesAndEntitiesAreFoundApartWithWhatMatchedMarked() {
        Source source = site.source("zebra.txt", "Zoltan Zebra was seen at the court.");
        Claim claim = site.accepted(
                site.claim(source, "seen at the court", new Subject.Fresh("Person", "Zoltan Zebra"), "notes", "seen"));

        Document page = site.as("owner").page("/search?q=zebra");

        assertThat(page.select("#found-sources a[href=/sources/" + source.id() + "]"))
                .isNotEmpty();
        assertThat(page.select("#found-entities a[href=/entities/" + claim.subject() + "]"))
                .isNotEmpty();
        assertThat(page.select("#found-sources mark").text()).contains("Zebra");
    }

    @Test
    void nothingFoundSaysSoAndShowsWhatWasAskedAsText() {
        Document page = site.as("owner").page("/search?q=%3Cscript%3Ealert(1)%3C/script%3E");

        assertThat(page.select("#nothing")).hasSize(1);
        assertThat(page.select("#q").attr("value")).isEqualTo("<script>alert(1)</script>");
        assertThat(page.select("script:not([src])")).isEmpty();
    }

    @Test
    void whoIsKnownIsOfferedWhileANameIsTyped() {
        Claim claim = site.accepted(site.claim(
                site.source("yak.txt", "Yara Yak spoke."),
                "spoke",
                new Subject.Fresh("Person", "Yara Yak"),
                "notes",
                "spoke"));
        site.desk().search().follow();

        Document options = site.as("owner").page("/entities/options?field=subject&named=yara");

        assertThat(options.select("input[name=subject]").attr("value"))
                .isEqualTo(claim.subject().toString());
        assertThat(options.text()).contains("Yara Yak").contains("Person");
    }
}
