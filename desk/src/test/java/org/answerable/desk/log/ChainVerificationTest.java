package org.answerable.desk.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import org.answerable.desk.storage.TestDatabase;
import org.answerable.record.log.Checkpoint;
import org.answerable.record.log.CheckpointKey;
import org.answerable.record.log.Entry;
import org.answerable.record.log.Hash;
import org.answerable.record.log.Head;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChainVerificationTest {
    @RegisterExtension
    final LoggedDesk desk = new LoggedDesk();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update log_entry set action = 'claim.undo' where sequence = 5",
                "update log_entry set at = at + interval '1 second' where sequence = 5",
                "update log_entry set actor = gen_random_uuid() where sequence = 5",
                "update log_entry set hash = decode(repeat('ab', 32), 'hex') where sequence = 5",
                "update log_item set kind = 'claim' where sequence = 5 and ordinal = 0",
                "update log_item set object = gen_random_uuid() where sequence = 5 and ordinal = 0",
                "update log_item set commitment = decode(repeat('ab', 32), 'hex') where sequence = 5 and ordinal = 0",
                "delete from log_item where sequence = 5 and ordinal = 0"
            })
    void anEditedEntryIsNamed(String change) {
        desk.tamper(change);
        assertThat(desk.wrong())
                .anyMatch(finding -> finding.startsWith("log entry 5: its hash does not match")
                        || finding.startsWith("log entry 6: it does not continue"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update log_entry set hash = '\\x01' where sequence = 5",
                "update log_entry set action = 'Mira Example was released' where sequence = 5",
                "update log_item set kind = 'not a word' where sequence = 5"
            })
    void anEntryThatIsNoneAnyMoreIsNamedAndTheRestIsReadAllTheSame(String change) {
        desk.tamper(change);
        Report report = desk.verify();
        assertThat(report.findings()).anyMatch(finding -> finding.what().startsWith("log entry 5 cannot be read"));
        assertThat(report.head()).isNotNull();
        assertThat(report.entries()).isEqualTo(Long.parseLong(desk.text("select count(*) - 1 from log_entry")));
    }

    @Test
    void aRemovedEntryIsNamed() {
        desk.tamper("delete from log_item where sequence = 5", "delete from log_entry where sequence = 5");
        assertThat(desk.wrong()).anyMatch(finding -> finding.startsWith("log entry 6: entry 5 should stand here"));
    }

    @Test
    void aCutTailIsNamedWhereTheLogStillKnowsItsEnd() {
        desk.tamper("delete from log_item where sequence > 5", "delete from log_entry where sequence > 5");
        assertThat(desk.wrong())
                .anyMatch(finding -> finding.startsWith("end of the log: the log says that it ends with entry "))
                .anyMatch(finding -> finding.contains("the log never committed to it"));
    }

    @Test
    void aCutTailIsProvedByACheckpoint() {
        Checkpoint kept = desk.checkpoints().make(desk.test().owner());
        assertThat(desk.wrong(kept)).isEmpty();
        // nothing but the log's own entry follows the last commitment, so that without the checkpoint all looks right
        desk.tamper(
                "delete from log_entry where action = 'log.checkpoint'",
                "update log_head set (sequence, hash) = (select sequence, hash from log_entry order by sequence desc limit 1)");
        assertThat(desk.wrong()).isEmpty();
        assertThat(desk.wrong(kept))
                .singleElement()
                .asString()
                .contains("the checkpoint fixed entry " + kept.head().sequence() + ", which is missing");
    }

    @Test
    void aRewrittenChainIsProvedByACheckpoint() throws Exception {
        Checkpoint kept = desk.checkpoints().make(desk.test().owner());
        // somebody with the whole database takes the reason for a decision out of the record and writes a right chain
        // without it
        rewrite(desk.test().database());
        assertThat(desk.wrong()).isEmpty();
        assertThat(desk.wrong(kept))
                .singleElement()
                .asString()
                .contains("it is not the entry that the checkpoint fixed: the log was rewritten");
    }

    private void rewrite(TestDatabase database) throws Exception {
        List<Entry> entries = new ArrayList<>();
        Jdbi.create(database.admin()).useTransaction(handle -> {
            try (EntryStore all = new EntryStore(handle)) {
                all.forEachRemaining(entries::add);
            }
        });
        @Nullable Head head = null;
        try (Connection connection = database.admin().getConnection();
                var update = connection.prepareStatement(
                        "update log_entry set at = ?, previous = ?, hash = ? where sequence = ?")) {
            for (Entry old : entries) {
                Hash previous = head == null ? Hash.ZERO : head.hash();
                Entry later = Entry.next(head, old.at().plusSeconds(60), old.actor(), old.action(), old.items());
                update.setTimestamp(1, Timestamp.from(later.at()));
                update.setBytes(2, previous.bytes());
                update.setBytes(3, later.hash().bytes());
                update.setLong(4, later.sequence());
                update.execute();
                head = later.head();
            }
        }
        desk.tamper(
                "update log_head set (sequence, hash) = (select sequence, hash from log_entry order by sequence desc limit 1)");
    }

    @Test
    void aCheckpointOfAnotherHomeSaysNothingHere() {
        Checkpoint own = desk.checkpoints().make(desk.test().owner());
        Checkpoint other = Checkpoint.sign(CheckpointKey.generate(), java.util.UUID.randomUUID(), own.head(), own.at());
        assertThat(desk.wrong(own, other)).singleElement().asString().contains("it belongs to another home");
    }

    @Test
    void aMistypedCheckpointIsSaidToBeOne() {
        Checkpoint own = desk.checkpoints().make(desk.test().owner());
        Checkpoint mistyped =
                new Checkpoint(own.home(), own.head(), own.at().plusSeconds(1), own.key(), own.signature());
        assertThat(desk.wrong(mistyped)).singleElement().asString().contains("its signature is wrong");
    }
}
