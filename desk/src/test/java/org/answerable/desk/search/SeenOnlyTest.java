package org.answerable.desk.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.answerable.desk.TestDesk;
import org.answerable.desk.access.Role;
import org.answerable.desk.access.Viewer;
import org.answerable.desk.review.Draft;
import org.answerable.desk.review.Subject;
import org.answerable.record.claim.Claim;
import org.answerable.record.claim.Modality;
import org.answerable.record.source.Confidentiality;
import org.answerable.record.source.Source;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Nobody learns from searching what they may not see: not by a hit, a snippet, a caption, a score or a place in the order. */
class SeenOnlyTest {
    @RegisterExtension
    static final TestDesk desk = new TestDesk();

    private Search search;

    @BeforeEach
    void open() {
        search = new Search(desk.database().home().index(), desk.desk().access());
    }

    @AfterEach
    void close() {
        search.close();
    }

    @Test
    void whoIsOutsideTheCaseFindsNothing() {
        Source source = desk.source("outside.txt", "Hexameter of the outsider.", Confidentiality.OPEN);
        desk.accepted(source, "Person", "Outis Hexa", "name", "Outis Hexa", "Hexameter");
        search.follow();
        Viewer outsider = desk.account("outsider", Role.EDITOR, null);
        assertThat(search.find(desk.owner(), "hexa", 10)).hasSize(2);
        assertThat(search.find(outsider, "hexa", 10)).isEmpty();
    }

    @Test
    void whoIsClearedForLessFindsLess() {
        desk.source("low.txt", "Quintessence in the open.", Confidentiality.OPEN);
        Source secret = desk.source("high.txt", "Quintessence in secret.", Confidentiality.SECRET);
        search.follow();
        Viewer reader = desk.account("cleared-for-case", Role.READER, Confidentiality.CASE);
        assertThat(search.find(reader, "quintessence", 10))
                .singleElement()
                .satisfies(hit -> assertThat(hit.caption()).doesNotContain("high"));
        assertThat(search.find(reader, "secret", 10)).isEmpty();
        assertThat(search.find(desk.owner(), "secret", 10)).extracting(Hit::id).containsExactly(secret.id());
    }

    @Test
    void aClosedAccountFindsNothing() {
        desk.source("closed.txt", "Periwinkle.", Confidentiality.OPEN);
        search.follow();
        Viewer reader = desk.account("leaver", Role.READER, Confidentiality.CASE);
        assertThat(search.find(reader, "periwinkle", 10)).hasSize(1);
        desk.desk().accounts().close(desk.owner(), desk.desk().accounts().named(desk.owner(), "leaver"));
        assertThat(search.find(reader, "periwinkle", 10)).isEmpty();
    }

    @Test
    void aConfidentialClaimOnAnOpenSourceIsFoundByThoseAloneWhoMaySeeIt() {
        Source open = desk.source("mixed.txt", "Somebody called the Archivist met a Tanager.", Confidentiality.OPEN);
        Claim known = desk.accepted(open, "Person", "The Archivist", "name", "The Archivist", "Archivist");
        Draft hidden = Draft.of(
                new Subject.Known(known.subject(), "Bartholomew Tanager"),
                "alias",
                "Bartholomew Tanager",
                Modality.HAPPENED,
                List.of(desk.passage(open, "Tanager")));
        desk.desk().claims().make(desk.owner(), heldAt(hidden, Confidentiality.RESTRICTED));
        search.follow();
        Viewer reader = desk.account("mixed-reader", Role.READER, Confidentiality.CASE);

        assertThat(search.find(reader, "bartholomew", 10)).isEmpty();
        assertThat(search.find(reader, "tanager", 10)).extracting(Hit::id).containsExactly(open.id());
        assertThat(search.find(reader, "archivist", 10))
                .filteredOn(hit -> hit.kind() == Hit.Kind.ENTITY)
                .singleElement()
                .satisfies(hit -> {
                    assertThat(hit.caption()).isEqualTo("The Archivist");
                    assertThat(hit.snippets())
                            .noneSatisfy(each -> assertThat(each.text()).contains("Bartholomew"));
                });
        assertThat(search.find(desk.owner(), "bartholomew", 10))
                .extracting(Hit::id)
                .containsExactly(known.subject());
    }

    @Test
    void clearanceThatWasLoweredCountsAtOnceHoweverOldTheIndexIs() {
        desk.source("lowered.txt", "Zirconium.", Confidentiality.RESTRICTED);
        search.follow();
        Viewer reader = desk.account("lowered", Role.READER, Confidentiality.SECRET);
        assertThat(search.find(reader, "zirconium", 10)).hasSize(1);
        desk.desk()
                .cases()
                .admit(
                        desk.owner(),
                        desk.casework(),
                        desk.desk().accounts().named(desk.owner(), "lowered"),
                        Confidentiality.OPEN);
        assertThat(search.find(reader, "zirconium", 10)).isEmpty();
    }

    @Test
    void aScoreDoesNotTellHowOftenAWordOccursInWhatIsHidden() {
        Viewer reader = desk.account("scorer", Role.READER, Confidentiality.OPEN);
        desk.source("scored.txt", "Gallium and indium.", Confidentiality.OPEN);
        search.follow();
        float before = search.find(reader, "gallium", 10).getFirst().score();
        for (int i = 0; i < 20; i++) {
            desk.source(
                    "hidden" + i + ".txt", "Gallium, gallium and gallium in hidden paper " + i, Confidentiality.SECRET);
        }
        search.follow();
        assertThat(search.find(desk.owner(), "gallium", 30)).hasSize(21);
        assertThat(search.find(reader, "gallium", 10))
                .hasSize(1)
                .first()
                .extracting(Hit::score)
                .isEqualTo(before);
    }

    @Test
    void showingWhatIsRestrictedIsLoggedAndShowingWhatIsNotIsNot() {
        desk.source("plain.txt", "Molybdenum, of which everybody knows.", Confidentiality.OPEN);
        desk.source("restricted.txt", "Technetium, of which few know.", Confidentiality.RESTRICTED);
        search.follow();
        long before = search.lag(desk.owner());
        search.find(desk.owner(), "molybdenum", 10);
        assertThat(search.lag(desk.owner())).isEqualTo(before);
        search.find(desk.owner(), "technetium", 10);
        assertThat(search.lag(desk.owner())).isEqualTo(before + 1);
    }

    private static Draft heldAt(Draft draft, Confidentiality level) {
        return new Draft(
                draft.subject(),
                draft.property(),
                draft.value(),
                draft.entity(),
                draft.time(),
                draft.asserter(),
                draft.modality(),
                draft.passages(),
                level,
                draft.corrects(),
                draft.method());
    }
}
