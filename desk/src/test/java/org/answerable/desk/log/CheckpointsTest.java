package org.answerable.desk.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.File;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.answerable.desk.Progress;
import org.answerable.desk.access.Role;
import org.answerable.record.Refusal;
import org.answerable.record.log.Checkpoint;
import org.answerable.record.log.OutsideVerify;
import org.answerable.record.log.Verdict;
import org.answerable.record.source.Confidentiality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class CheckpointsTest {
    @RegisterExtension
    final LoggedDesk desk = new LoggedDesk();

    @TempDir
    Path folder;

    @Test
    void aCheckpointIsSignedWithTheHomesOwnKeyWhichStaysTheSame() {
        Checkpoint first = desk.checkpoints().make(desk.test().owner());
        Checkpoint second = desk.checkpoints().make(desk.test().owner());
        assertThat(first.verifySignature()).isTrue();
        assertThat(first.fingerprint())
                .isEqualTo(second.fingerprint())
                .isEqualTo(desk.checkpoints().fingerprint());
        assertThat(second.head().sequence()).isEqualTo(first.head().sequence() + 1);
        assertThat(desk.wrong(first, second, Checkpoint.parse(first.print()))).isEmpty();
    }

    @Test
    void onlyItsOwnerReadsTheKey() throws Exception {
        desk.checkpoints().fingerprint();
        Path key = Checkpoints.keyFile(desk.test().database().home());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
    }

    @Test
    void aDamagedKeyIsRefusedAndLeftAsItIs() throws Exception {
        Path key = Checkpoints.keyFile(desk.test().database().home());
        Files.writeString(key, "answerable-checkpoint-key 1\nAAAA\nBBBB\n");
        assertThatThrownBy(() -> desk.checkpoints().make(desk.test().owner()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("damaged");
        assertThat(key).hasContent("answerable-checkpoint-key 1\nAAAA\nBBBB\n");
    }

    @Test
    void outsidersVerifyTheExportedLogWithTheRecordAlone() throws Exception {
        Checkpoint kept = desk.checkpoints().make(desk.test().owner());
        StringWriter log = new StringWriter();
        long written = desk.checkpoints().export(desk.test().owner(), log, Progress.NONE);
        Verdict verdict = OutsideVerify.verify(new BufferedReader(new StringReader(log.toString())), List.of(kept));
        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.entries()).isEqualTo(written).isEqualTo(desk.verify().entries());
        assertThat(log.toString()).doesNotContain("Mira", "teacher", "note.txt");

        Path exported = Files.writeString(folder.resolve("log.txt"), log.toString());
        Path checkpoint = Files.writeString(folder.resolve("kept.txt"), kept.print());
        assertThat(outside(exported, checkpoint)).isZero();
        Files.writeString(exported, log.toString().replaceFirst("claim\\.make", "claim.mock"));
        assertThat(outside(exported, checkpoint)).isEqualTo(1);
    }

    /** Another process, with nothing on its class path but the record. */
    private static int outside(Path log, Path checkpoint) throws Exception {
        Path record = Path.of(OutsideVerify.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        record.toString(),
                        "org.answerable.record.log.OutsideVerify",
                        log.toString(),
                        checkpoint.toString())
                .redirectErrorStream(true)
                .redirectOutput(new File("/dev/null"))
                .start()
                .waitFor();
    }

    @Test
    void bothAreWrittenToTheLogAndTakeTheRoleOfAnOwner() {
        desk.checkpoints().make(desk.test().owner());
        desk.checkpoints().export(desk.test().owner(), new StringWriter(), Progress.NONE);
        assertThat(desk.text(
                        "select string_agg(action, ' ' order by sequence) from log_entry where action like 'log.%'"))
                .isEqualTo("log.checkpoint log.export");
        var editor = desk.test().account("editor", Role.EDITOR, Confidentiality.CASE);
        assertThatThrownBy(() -> desk.checkpoints().make(editor)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> desk.checkpoints().export(editor, new StringWriter(), Progress.NONE))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aLogThatCannotBeReadIsNotExported() {
        desk.tamper("update log_entry set hash = '\\x01' where sequence = 5");
        assertThatThrownBy(() -> desk.checkpoints().export(desk.test().owner(), new StringWriter(), Progress.NONE))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("log entry 5 cannot be read");
    }
}
