package org.answerable.record.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.answerable.record.Refusal;
import org.junit.jupiter.api.Test;

class CheckpointTest {
    private static final CheckpointKey KEY = CheckpointKey.generate();
    private static final Checkpoint CHECKPOINT =
            Checkpoint.sign(KEY, Logs.HOME, Logs.of(5).getLast().head(), Logs.START);

    @Test
    void whatIsPrintedIsReadBack() {
        Checkpoint read = Checkpoint.parse(CHECKPOINT.print());
        assertThat(read).isEqualTo(CHECKPOINT);
        assertThat(read.verifySignature()).isTrue();
        assertThat(read.verifySignature(KEY.publicKey())).isTrue();
        assertThat(read.fingerprint()).isEqualTo(KEY.fingerprint()).matches("([0-9a-f]{4} ){9}[0-9a-f]{4}");
    }

    @Test
    void itFitsOnASlipOfPaper() {
        assertThat(CHECKPOINT.print().lines()).hasSizeLessThanOrEqualTo(12).allMatch(line -> line.length() <= 72);
    }

    @Test
    void itSurvivesMailPrintersAndTypists() {
        String text = CHECKPOINT.print();
        assertThat(Checkpoint.parse(text.replace("\n", "\r\n> "))).isEqualTo(CHECKPOINT);
        assertThat(Checkpoint.parse(text.replaceAll("\\s", ""))).isEqualTo(CHECKPOINT);
        assertThat(Checkpoint.parse(text.replace("-----", "\u2014"))).isEqualTo(CHECKPOINT);
        assertThat(Checkpoint.parse("Dear all,\n" + text.replace(" ", "\u00a0") + "\nRegards"))
                .isEqualTo(CHECKPOINT);
        assertThat(Checkpoint.parse(text.replaceAll("(.{20})", "$1\n\t"))).isEqualTo(CHECKPOINT);
        String hash = CHECKPOINT.head().hash().hex().substring(0, 4);
        assertThat(Checkpoint.parse(text.replace(hash, hash.toUpperCase(java.util.Locale.ROOT))))
                .isEqualTo(CHECKPOINT);
    }

    @Test
    void anotherKeyDoesNotVerify() {
        assertThat(CHECKPOINT.verifySignature(CheckpointKey.generate().publicKey()))
                .isFalse();
    }

    @Test
    void everyAlteredFieldBreaksTheSignature() {
        Head head = CHECKPOINT.head();
        Checkpoint c = CHECKPOINT;
        assertThat(new Checkpoint(UUID.randomUUID(), head, c.at(), c.key(), c.signature()).verifySignature())
                .isFalse();
        assertThat(new Checkpoint(c.home(), new Head(4, head.hash()), c.at(), c.key(), c.signature()).verifySignature())
                .isFalse();
        assertThat(new Checkpoint(c.home(), new Head(5, Hash.ZERO), c.at(), c.key(), c.signature()).verifySignature())
                .isFalse();
        assertThat(new Checkpoint(c.home(), head, c.at().plusSeconds(1), c.key(), c.signature()).verifySignature())
                .isFalse();
        assertThat(new Checkpoint(c.home(), head, c.at(), c.key(), "not base64!").verifySignature())
                .isFalse();
    }

    @Property(tries = 300)
    void noMistypedCharacterPassesUnnoticed(
            @ForAll @IntRange(max = 1000) int where, @ForAll @IntRange(min = 1, max = 9) int shift) {
        String text = CHECKPOINT.print();
        int at = where % text.length();
        char typed = text.charAt(at);
        if (!Character.isDigit(typed)) {
            return;
        }
        String mistyped = text.substring(0, at) + (char) ('0' + (typed - '0' + shift) % 10) + text.substring(at + 1);
        boolean accepted;
        try {
            accepted = Checkpoint.parse(mistyped).verifySignature();
        } catch (Refusal e) {
            accepted = false;
        }
        assertThat(accepted).isFalse();
    }

    @Test
    void refusesWhatIsNoCheckpointAndSaysWhy() {
        assertThatThrownBy(() -> Checkpoint.parse("hello"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("no checkpoint");
        assertThatThrownBy(() -> Checkpoint.parse(CHECKPOINT.print().replaceAll("Hash: .*\n", "")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("incomplete or mistyped");
        String other = CheckpointKey.generate().fingerprint();
        assertThatThrownBy(() -> Checkpoint.parse(CHECKPOINT.print().replace(CHECKPOINT.fingerprint(), other)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("do not belong together");
        assertThatThrownBy(() -> Checkpoint.parse(CHECKPOINT.print().replace("T10:00", "T99:00")))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aKeyIsStoredAndReadBack() {
        CheckpointKey read =
                CheckpointKey.fromBytes(KEY.toPkcs8(), KEY.publicKey().getEncoded());
        Checkpoint signed = Checkpoint.sign(read, Logs.HOME, CHECKPOINT.head(), Logs.START);
        assertThat(signed.verifySignature(KEY.publicKey())).isTrue();
        byte[] other = CheckpointKey.generate().publicKey().getEncoded();
        assertThatThrownBy(() -> CheckpointKey.fromBytes(KEY.toPkcs8(), other)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> CheckpointKey.fromBytes(new byte[3], other)).isInstanceOf(Refusal.class);
    }
}
