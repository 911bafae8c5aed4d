package org.answerable.record.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.answerable.record.Refusal;
import org.junit.jupiter.api.Test;

class HashTest {
    /** The empty message's digest in FIPS 180-4's examples. */
    private static final String EMPTY = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    @Test
    void isSha256() {
        assertThat(Hash.of(new byte[0]).hex()).isEqualTo(EMPTY);
    }

    @Test
    void isEqualByItsBytesAndNotTouchedThroughThem() {
        byte[] bytes = Hash.parse(EMPTY).bytes();
        Hash hash = new Hash(bytes);
        bytes[0]++;
        hash.bytes()[1]++;
        assertThat(hash)
                .isEqualTo(Hash.parse(EMPTY))
                .hasSameHashCodeAs(Hash.parse(EMPTY))
                .isNotEqualTo(Hash.ZERO);
    }

    @Test
    void isReadAsPeopleTypeIt() {
        assertThat(Hash.parse(" E3B0C442 98fc1c149afbf4c8996fb92427ae41e4649b934c\na495991b7852b855 ")
                        .hex())
                .isEqualTo(EMPTY);
    }

    @Test
    void refusesWhatIsNoHash() {
        assertThatThrownBy(() -> Hash.parse("e3b0")).isInstanceOf(Refusal.class).hasMessageContaining("64 hexadecimal");
        assertThatThrownBy(() -> Hash.parse(EMPTY.replace('e', 'g'))).isInstanceOf(Refusal.class);
        assertThatIllegalArgumentException().isThrownBy(() -> new Hash(new byte[31]));
    }

    @Test
    void aSaltIsNeverPrintedAndNeverTheSame() {
        Salt salt = Salt.fresh();
        assertThat(salt)
                .hasToString("Salt[hidden]")
                .isEqualTo(new Salt(salt.bytes()))
                .isNotEqualTo(Salt.fresh());
        assertThatIllegalArgumentException().isThrownBy(() -> new Salt(new byte[16]));
    }
}
