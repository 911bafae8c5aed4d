package org.answerable.record.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * Frozen: logs, commitments and checkpoints that exist on disk and on paper depend on these bytes. When one of these fails, the code is
 * wrong and not the test; a new format takes a new domain and leaves the old one readable.
 */
class KnownAnswerTest {
    private static final UUID OBJECT = UUID.fromString("01234567-89ab-4def-8123-456789abcdef");

    @Test
    void aCommitmentNeverChanges() {
        Content content = new Content()
                .text("value", "Judge, Центральний суд")
                .text("note", null)
                .number("amount", new BigDecimal("12.50"))
                .instant("at", Instant.parse("2019-01-24T09:30:00.000001Z"))
                .uuid("subject", OBJECT)
                .bytes("sha", new byte[] {1, 2, 3});
        assertThat(Commitment.of(new Salt(new byte[32]), content).hex())
                .isEqualTo("e07a100288179e3c9f63f53674d592a2f1285cc704c74cc7bbd78619a3ffd140");
    }

    @Test
    void anEntryNeverChanges() {
        Entry first = Entry.next(null, Logs.START, Logs.ACTOR, "home.create", List.of());
        Entry second = Entry.next(
                first.head(),
                Logs.START.plusNanos(1_999),
                Logs.ACTOR,
                "claim.accept",
                List.of(new Item("claim", OBJECT, Hash.of(new byte[] {7})), new Item("source", Logs.HOME)));
        assertThat(first.hash().hex()).isEqualTo("1a80d5c7b63834861894ae3c8e4963e0c2c240398d6c31a2c9e0d8c941a9446c");
        assertThat(second.hash().hex()).isEqualTo("80a5ccdb5048f9f041ba4861a1e5c33ac870b2b50e2727c7a9522e6be689ea18");
        assertThat(LogLine.write(second))
                .isEqualTo(
                        "2 2026-03-01T10:00:00.123457Z aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee claim.accept 1a"
                                + "80d5c7b63834861894ae3c8e4963e0c2c240398d6c31a2c9e0d8c941a9446c 80a5ccdb5048f9f041b"
                                + "a4861a1e5c33ac870b2b50e2727c7a9522e6be689ea18 claim:01234567-89ab-4def-8123-456789"
                                + "abcdef:ca358758f6d27e6cf45272937977a748fd88391db679ceda7dc7bf1f005ee879 source:111"
                                + "11111-2222-4333-8444-555555555555:0000000000000000000000000000000000000000000000000000000000000000");
    }

    @Test
    void aCheckpointNeverChanges() {
        Checkpoint checkpoint = Checkpoint.parse(FROZEN);
        assertThat(checkpoint.verifySignature()).isTrue();
        assertThat(checkpoint.print()).isEqualTo(FROZEN);
        assertThat(checkpoint.head()).isEqualTo(new Head(41, Hash.of(new byte[] {41})));
        assertThat(checkpoint.home()).isEqualTo(Logs.HOME);
    }

    private static final String FROZEN = """
            -----BEGIN ANSWERABLE CHECKPOINT-----
            Home: 11111111-2222-4333-8444-555555555555
            Entry: 41
            Time: 2026-03-01T10:00:00Z
            Hash: ba5e c51d 07a4 ac0e 9516 0870 4431 d59a
                  02b2 1a4e 951a cc10 505a 8dc4 07c5 01ee
            Key: zvNf/LI8Gql4RlZNVx9ultiyyAjVifGog03nbxP8cxI=
            Fingerprint: 1b85 4d7a 93ff e704 5039 8d73 8f66 78fe 80ea 4197
            Signature: pC8WF/CNE37TQB04Fo2Xj5kJ3z3hGY122K2iH5yf5hkd
                       Deh86AxHB0+9HKMmcCg1UdyOKM9v40Rf8P8+iBKLBA==
            -----END ANSWERABLE CHECKPOINT-----
            """;
}
