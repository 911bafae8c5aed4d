package org.answerable.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.answerable.desk.access.Role;
import org.answerable.record.claim.Claim;
import org.answerable.record.source.Confidentiality;
import org.answerable.record.source.Source;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("browser")
class CompartmentTest {
    @RegisterExtension
    final Visitor visitor = new Visitor();

    @Test
    void whatIsHiddenAnswersAsWhatDoesNotExist() {
        Site site = visitor.site();
        Source source = site.source(
                "witness.txt",
                "Ilma Dorn was the night guard of the fictional prison of Tesk.",
                Confidentiality.SECRET);
        Claim claim = site.position(source, "Ilma Dorn", "night guard", "Ilma Dorn was the night guard");
        site.accept(claim);
        site.account("mira", Role.OFFICER, Confidentiality.CASE);
        Page page = visitor.enter("mira");

        for (String path :
                List.of("/entities/" + claim.subject(), "/sources/" + source.id(), "/claims/" + claim.id())) {
            String nowhere = path.substring(0, path.lastIndexOf('/') + 1) + UUID.randomUUID();
            APIResponse hidden = page.request().get(site.at(path));
            APIResponse missing = page.request().get(site.at(nowhere));

            assertThat(hidden.status()).as(path).isEqualTo(404).isEqualTo(missing.status());
            assertThat(hidden.body()).as(path).isEqualTo(missing.body());
            assertThat(headers(hidden)).as(path).isEqualTo(headers(missing));
        }
        visitor.open("/search?q=Dorn");
        assertThat(page.locator("#nothing")).isVisible();
        visitor.open("/people");
        assertThat(page.locator("main")).not().containsText("Dorn");
    }

    @Test
    void aReaderHasNothingToPressThatOnlyOfficersMay() {
        Site site = visitor.site();
        Source source = site.source("open.txt", "Anso Pell keeps the bridge of Tesk.", Confidentiality.OPEN);
        site.position(source, "Anso Pell", "keeper of the bridge", "Anso Pell keeps the bridge");
        site.account("otto", Role.READER, Confidentiality.CASE);
        Page page = visitor.enter("otto");

        visitor.open("/sources/" + source.id());
        assertThat(page.locator("#card")).isVisible();
        assertThat(page.locator("#accept, #reject, #make")).hasCount(0);
        visitor.open("/sources");
        assertThat(page.locator("main .btn.main")).hasCount(0);
    }

    private static Map<String, String> headers(APIResponse answer) {
        Map<String, String> headers = new TreeMap<>(answer.headers());
        headers.remove("date");
        return headers;
    }
}
