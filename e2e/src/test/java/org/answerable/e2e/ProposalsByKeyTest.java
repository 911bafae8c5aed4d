package org.answerable.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.UUID;
import org.answerable.desk.review.Draft;
import org.answerable.record.claim.Claim;
import org.answerable.record.claim.Stated;
import org.answerable.record.source.Confidentiality;
import org.answerable.record.source.Source;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("browser")
class ProposalsByKeyTest {
    @RegisterExtension
    final Visitor visitor = new Visitor();

    @Test
    void aShortDocumentIsDecidedFromUploadToLastProposalByKeyAlone() throws IOException {
        Page page = visitor.enter();
        new Work(page)
                .upload(
                        visitor.site().at("/sources/add"),
                        Papers.docx(
                                "short.docx",
                                "Signe Aker is a bailiff. Torsten Bly was a notary. Ulla Crone is allegedly a ferryman.",
                                "Signe Aker was a juror the next day. Viggo Dam is a cook."));
        page.waitForLoadState();
        page.keyboard().press("j");
        page.locator("#to-proposals").waitFor();
        page.waitForLoadState();
        page.keyboard().press("p");
        Locator title = page.locator("#card h2");
        assertThat(title).containsText("Signe Aker");
        ready(page);

        page.keyboard().press("a");
        assertThat(title).containsText("Torsten Bly");
        page.keyboard().press("r");
        assertThat(title).containsText("Ulla Crone");
        page.keyboard().press("w");
        assertThat(page.locator("#why .rests")).containsText("“ferryman”");
        page.keyboard().press("e");
        assertThat(page.locator("#edit-named")).isFocused();
        page.locator("#edit-value").focus();
        page.keyboard().press("Control+A");
        page.keyboard().type("pilot");
        page.locator("#edit-accept").focus();
        page.keyboard().press("Enter");
        assertThat(title).containsText("Signe Aker");
        assertThat(page.locator("[data-s=whom]")).containsText("as in this source before");
        page.keyboard().press("t");
        assertThat(page.locator("#decide input[value='2019-02-16']")).isChecked();
        page.keyboard().press("a");
        assertThat(title).containsText("Viggo Dam");
        page.keyboard().press("a");
        assertThat(page.locator("#room-notes")).containsText("Every proposal here is decided");
        stored(page);

        Source source = source(page);
        var claims = visitor.site().desk().claims().on(visitor.site().owner(), source.id());
        assertThat(claims).hasSize(4).allMatch(Stated::accepted);
        assertThat(claims.stream().map(each -> each.claim().value().text()))
                .containsExactly("bailiff", "pilot", "juror", "cook");
        assertThat(claims.get(2).claim().time()).isEqualTo("2019-02-16");
        assertThat(claims.get(2).claim().subject())
                .isEqualTo(claims.get(0).claim().subject());
        assertThat(claims).noneMatch(each -> each.claim().method().equals(Draft.BY_HAND));
    }

    @Test
    void undoingGoesBackStepByStepAlsoAfterAReload() {
        Page page = room("undo.txt", "Ada Ebb is a smith. Bror Fell is a cook. Cilla Gran was a nurse.");
        page.keyboard().press("a");
        page.keyboard().press("r");
        page.keyboard().press("a");
        stored(page);
        page.reload();
        ready(page);

        page.keyboard().press("u");
        assertThat(page.locator("#card h2")).containsText("Cilla Gran");
        assertThat(page.locator("#card")).hasAttribute("data-state", "open");
        page.keyboard().press("u");
        assertThat(page.locator("#card h2")).containsText("Bror Fell");
        page.keyboard().press("u");
        assertThat(page.locator("#card h2")).containsText("Ada Ebb");
        assertThat(page.locator("#undo")).isDisabled();
        assertThat(page.locator("[data-s=tally]")).hasText("0 accepted · 0 rejected · 3 wait");
    }

    @Test
    void whatAgreesIsAcceptedTogetherAndUndoneByOneKey() {
        Page page = room(
                "agree.txt",
                "Disa Holt is a smith. Eigil Iver was a cook. Frida Jung is a nurse. Geir Kvam is a tailor.");
        page.keyboard().press("Shift+A");
        assertThat(page.locator("#together-many")).hasText("3");
        page.keyboard().press("Enter");
        assertThat(page.locator("[data-s=tally]")).hasText("3 accepted · 0 rejected · 1 wait");
        assertThat(page.locator("#room-notes")).containsText("3 accepted together");
        stored(page);

        page.keyboard().press("u");
        assertThat(page.locator("[data-s=tally]")).hasText("0 accepted · 0 rejected · 4 wait");
        stored(page);
        assertThat(visitor.site()
                        .desk()
                        .claims()
                        .on(visitor.site().owner(), source(page).id()))
                .noneMatch(Stated::accepted);
    }

    @Test
    void aHalfMadeEditSurvivesAClosedPage() {
        Page page = room("draft.txt", "Hedda Lie is a smith.");
        page.keyboard().press("e");
        page.locator("#edit-value").fill("goldsmith");
        page.close();

        Page again = visitor.session().newPage();
        again.navigate(page.url());
        ready(again);
        assertThat(again.locator("[data-note=draft]")).isVisible();
        again.keyboard().press("e");
        assertThat(again.locator("#edit-value")).hasValue("goldsmith");
        again.locator("#edit-accept").click();
        stored(again);
        assertThat(again.locator("#card")).hasAttribute("data-state", "accepted");
        assertThat(again.evaluate(
                        "() => Object.keys(localStorage).filter((key) => key.startsWith('answerable')).length"))
                .isEqualTo(0);
    }

    @Test
    void decisionsThatCouldNotBeSentAreSentLater() {
        Page page = room("away.txt", "Idun Moe is a smith. Jorn Ness is a cook.");
        visitor.session().setOffline(true);
        page.keyboard().press("a");
        page.keyboard().press("r");
        assertThat(page.locator("#saved")).containsText("2 decisions are kept in this browser");
        visitor.forgive("Failed to load resource");
        page.close();
        visitor.session().setOffline(false);

        Page again = visitor.session().newPage();
        again.navigate(page.url());
        stored(again);
        assertThat(again.locator("[data-s=tally]")).hasText("1 accepted · 1 rejected · 0 wait");
    }

    @Test
    void aRecordOfALikeNameIsLinkedByChoiceAndANamesakeIsNot() {
        Site site = visitor.site();
        Source old = site.source("old.txt", "Karen Oyehaug was the mayor.", Confidentiality.OPEN);
        Claim claim = site.position(old, "Karen Oyehaug", "mayor", "Karen Oyehaug was the mayor");
        site.accept(claim);
        site.desk().search().follow();
        Page page = room("like.txt", "Karen Oyehaug is a smith. Karen Oyehaugs is a cook.");

        page.keyboard().press("a");
        assertThat(page.locator("#likes button").first()).isFocused();
        page.keyboard().press("1");
        assertThat(page.locator("#card h2")).containsText("Karen Oyehaugs");
        page.keyboard().press("a");
        assertThat(page.locator("#likes button").first()).isFocused();
        page.keyboard().press("n");
        stored(page);

        var claims = site.desk().claims().on(site.owner(), source(page).id());
        assertThat(claims.get(0).claim().subject()).isEqualTo(claim.subject());
        assertThat(claims.get(1).claim().subject()).isNotEqualTo(claim.subject());
    }

    @Test
    void theKeysAreShownAndLeaveFieldsAlone() {
        Page page = room("keys.txt", "Mona Pihl is a smith.");
        page.keyboard().press("?");
        assertThat(page.locator("#room-keys")).isVisible();
        page.keyboard().press("a");
        page.keyboard().press("Escape");
        page.keyboard().press("/");
        page.keyboard().type("arujkewl");
        assertThat(page.locator("#find")).hasValue("arujkewl");
        assertThat(page.locator("#card")).hasAttribute("data-state", "open");
    }

    private Page room(String fileName, String text) {
        Page page = visitor.enter();
        Source source = visitor.site().source(fileName, text, Confidentiality.OPEN);
        visitor.open("/sources/" + source.id() + "/proposals");
        ready(page);
        return page;
    }

    static void ready(Page page) {
        page.locator("#room[data-ready=true]").waitFor();
    }

    static void stored(Page page) {
        page.locator("#room[data-saved=saved]:not([data-busy])").waitFor();
    }

    private Source source(Page page) {
        UUID id = UUID.fromString(page.locator("#room").getAttribute("data-source"));
        return visitor.site()
                .desk()
                .sources()
                .withId(visitor.site().owner(), id)
                .orElseThrow();
    }
}
