package org.answerable.record.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntryTest {
    @Test
    void theFirstEntryFollowsNothing() {
        Entry first = Entry.next(null, Logs.START, Logs.ACTOR, "home.create", List.of());
        assertThat(first.sequence()).isEqualTo(1);
        assertThat(first.previous()).isEqualTo(Hash.ZERO);
        assertThat(first.hash()).isEqualTo(first.expectedHash());
    }

    @Test
    void timeIsCutToWhatTheDatabaseKeeps() {
        Entry entry = Entry.next(null, Instant.ofEpochSecond(5, 1_999), Logs.ACTOR, "source.read", List.of());
        assertThat(entry.at()).isEqualTo(Instant.ofEpochSecond(5, 1_000));
    }

    @Test
    void theOrderOfItsItemsCounts() {
        Item one = new Item("claim", Logs.HOME);
        Item two = new Item("claim", Logs.ACTOR);
        assertThat(Entry.next(null, Logs.START, Logs.ACTOR, "claim.add", List.of(one, two))
                        .hash())
                .isNotEqualTo(Entry.next(null, Logs.START, Logs.ACTOR, "claim.add", List.of(two, one))
                        .hash());
    }

    @Test
    void contentCannotSlipInAsAWord() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Entry.next(null, Logs.START, Logs.ACTOR, "removed a judge", List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Item("Ivan's claim", Logs.HOME));
    }

    @Test
    void aCommitmentNeedsItsSaltAndItsContent() {
        Salt salt = Salt.fresh();
        Hash commitment = Commitment.of(salt, new Content().text("value", "a"));
        assertThat(commitment)
                .isEqualTo(Commitment.of(salt, new Content().text("value", "a")))
                .isNotEqualTo(Commitment.of(Salt.fresh(), new Content().text("value", "a")))
                .isNotEqualTo(Commitment.of(salt, new Content().text("value", "b")));
    }

    @Test
    void anErasureLeavesTheChainRight() {
        Hash commitment = Commitment.of(Salt.fresh(), new Content().text("value", "to be erased"));
        Entry added = Entry.next(
                null, Logs.START, Logs.ACTOR, "claim.add", List.of(new Item("claim", Logs.HOME, commitment)));
        Entry erased =
                Entry.next(added.head(), Logs.START, Logs.ACTOR, "claim.erase", List.of(new Item("claim", Logs.HOME)));
        assertThat(Logs.verify(List.of(added, erased)).right()).isTrue();
        assertThat(Logs.file(List.of(added, erased))).doesNotContain("to be erased");
    }
}
