package org.answerable.desk.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import javax.crypto.SecretKey;
import org.answerable.desk.vault.BrokenSeal.Damage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealedStreamTest {
    private static final SecretKey KEY = KeyWrap.aes(KeyWrap.random(32));
    private static final byte[] HEADER = {1, 2, 3};
    private static final int PART = Parts.PREFIX + Parts.SIZE + Parts.TAG;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 15, Parts.SIZE - 1, Parts.SIZE, Parts.SIZE + 1, 3 * Parts.SIZE, 3 * Parts.SIZE + 77})
    void whatIsSealedIsOpened(int length) throws IOException {
        byte[] clear = clear(length);
        byte[] sealed = seal(clear);
        assertThat(open(sealed)).isEqualTo(clear);
        assertThat(Parts.clearLength(sealed.length)).isEqualTo(length);
    }

    @Test
    void theSizeOfTheWritesDoesNotMatter() throws IOException {
        byte[] clear = clear(2 * Parts.SIZE + 5);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SealingOutputStream sealing = new SealingOutputStream(out, KEY, HEADER)) {
            for (byte one : clear) {
                sealing.write(one);
            }
            sealing.finish();
        }
        assertThat(out.toByteArray()).isEqualTo(seal(clear));
    }

    @Test
    void theSameBytesUnderAnotherKeyLookDifferent() throws IOException {
        byte[] clear = new byte[1000];
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SealingOutputStream sealing = new SealingOutputStream(out, KeyWrap.aes(KeyWrap.random(32)), HEADER);
        sealing.write(clear);
        sealing.finish();
        assertThat(out.toByteArray()).isNotEqualTo(seal(clear));
    }

    @Test
    void aStreamThatWasNotFinishedIsCutShortAndNeverAShorterWhole() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SealingOutputStream sealing = new SealingOutputStream(out, KEY, HEADER)) {
            sealing.write(clear(3 * Parts.SIZE));
        }
        assertThat(damage(out.toByteArray())).isEqualTo(Damage.CUT_SHORT);
    }

    @Test
    void everyCutIsNamed() throws IOException {
        byte[] sealed = seal(clear(2 * Parts.SIZE + 100));
        for (int length :
                new int[] {0, 1, 3, 4, 5, PART - 1, PART, PART + 3, PART + 4, 2 * PART, 2 * PART + 4, sealed.length - 1
                }) {
            assertThat(damage(Arrays.copyOf(sealed, length)))
                    .as("cut to %d", length)
                    .isEqualTo(Damage.CUT_SHORT);
        }
    }

    /** The cut of somebody who knows the format: at a border, with the mark of the last part set on what is now the end. */
    @Test
    void anEarlierPartCannotBeMadeTheLastOneNorTheLastAnEarlierOne() throws IOException {
        byte[] cut = Arrays.copyOf(seal(clear(3 * Parts.SIZE)), 2 * PART);
        cut[PART] ^= (byte) 0x80;
        assertThat(damage(cut)).isEqualTo(Damage.CHANGED);
        byte[] longer = Arrays.copyOf(seal(clear(Parts.SIZE)), 2 * PART);
        longer[0] ^= (byte) 0x80;
        assertThat(damage(longer)).isEqualTo(Damage.CHANGED);
    }

    @Test
    void everyAppendedByteIsNamed() throws IOException {
        byte[] sealed = seal(clear(2 * Parts.SIZE));
        assertThat(damage(Arrays.copyOf(sealed, sealed.length + 1))).isEqualTo(Damage.APPENDED);
        byte[] twice = Arrays.copyOf(sealed, 2 * sealed.length);
        System.arraycopy(sealed, 0, twice, sealed.length, sealed.length);
        assertThat(damage(twice)).isEqualTo(Damage.APPENDED);
    }

    @Test
    void swappedPartsAreNamed() throws IOException {
        byte[] sealed = seal(clear(3 * Parts.SIZE + 9));
        byte[] swapped = sealed.clone();
        System.arraycopy(sealed, 0, swapped, PART, PART);
        System.arraycopy(sealed, PART, swapped, 0, PART);
        assertThat(damage(swapped)).isEqualTo(Damage.OUT_OF_ORDER);
    }

    @Test
    void aPartTakenOutIsNamed() throws IOException {
        byte[] sealed = seal(clear(3 * Parts.SIZE + 9));
        byte[] without = new byte[sealed.length - PART];
        System.arraycopy(sealed, 0, without, 0, PART);
        System.arraycopy(sealed, 2 * PART, without, PART, without.length - PART);
        assertThat(damage(without)).isEqualTo(Damage.OUT_OF_ORDER);
    }

    @Test
    void everyFlippedBitOfASmallStreamIsNamed() throws IOException {
        byte[] sealed = seal(clear(40));
        for (int bit = 0; bit < sealed.length * 8; bit++) {
            byte[] flipped = sealed.clone();
            flipped[bit / 8] ^= (byte) (1 << (bit % 8));
            assertThat(damage(flipped)).as("bit %d", bit).isEqualTo(Damage.CHANGED);
        }
    }

    @Test
    void aFlippedBitAnywhereInALongStreamIsNamed() throws IOException {
        byte[] sealed = seal(clear(2 * Parts.SIZE + 100));
        Random random = new Random(7);
        int[] edges = {
            0, 3, 4, PART - 1, PART, PART + 3, PART + 4, 2 * PART - 1, 2 * PART, 2 * PART + 3, sealed.length - 1
        };
        for (int i = 0; i < 60; i++) {
            int at = i < edges.length ? edges[i] : random.nextInt(sealed.length);
            byte[] flipped = sealed.clone();
            flipped[at] ^= (byte) (1 << random.nextInt(8));
            assertThat(damage(flipped)).as("byte %d", at).isEqualTo(Damage.CHANGED);
        }
    }

    @Test
    void anotherKeyOrHeaderDoesNotOpen() throws IOException {
        byte[] sealed = seal(clear(10));
        assertThatThrownBy(() -> new OpeningInputStream(in(sealed), KeyWrap.aes(KeyWrap.random(32)), HEADER).read())
                .isInstanceOf(BrokenSeal.class);
        assertThatThrownBy(() -> new OpeningInputStream(in(sealed), KEY, new byte[] {1, 2, 4}).read())
                .isInstanceOf(BrokenSeal.class);
    }

    @Test
    void nothingOfADamagedPartIsHandedOutAndTheDamageStays() throws IOException {
        byte[] clear = clear(2 * Parts.SIZE);
        byte[] sealed = seal(clear);
        sealed[PART + 1000] ^= 1;
        OpeningInputStream in = new OpeningInputStream(in(sealed), KEY, HEADER);
        assertThat(in.readNBytes(Parts.SIZE)).isEqualTo(Arrays.copyOf(clear, Parts.SIZE));
        byte[] buffer = new byte[100];
        for (int again = 0; again < 3; again++) {
            assertThatThrownBy(() -> in.read(buffer))
                    .isInstanceOf(BrokenSeal.class)
                    .hasMessageContaining("part 2");
            assertThat(in.available()).isZero();
        }
        assertThat(buffer).containsOnly(0);
    }

    @Test
    void aFinishedStreamTakesNoMore() throws IOException {
        SealingOutputStream sealing = new SealingOutputStream(new ByteArrayOutputStream(), KEY, HEADER);
        sealing.finish();
        assertThatThrownBy(() -> sealing.write(1)).isInstanceOf(IOException.class);
    }

    @Test
    void noOtherLengthIsALengthOfASealedStream() {
        assertThat(Parts.clearLength(0)).isEqualTo(-1);
        assertThat(Parts.clearLength(19)).isEqualTo(-1);
        assertThat(Parts.clearLength(20)).isZero();
        assertThat(Parts.clearLength(PART + 5)).isEqualTo(-1);
        assertThat(Parts.clearLength(PART + 20)).isEqualTo(-1);
        assertThat(Parts.clearLength(PART + 21)).isEqualTo(Parts.SIZE + 1);
    }

    private static byte[] clear(int length) {
        byte[] clear = new byte[length];
        new Random(length).nextBytes(clear);
        return clear;
    }

    private static byte[] seal(byte[] clear) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SealingOutputStream sealing = new SealingOutputStream(out, KEY, HEADER);
        sealing.write(clear);
        sealing.finish();
        return out.toByteArray();
    }

    private static byte[] open(byte[] sealed) throws IOException {
        return new OpeningInputStream(in(sealed), KEY, HEADER).readAllBytes();
    }

    private static Damage damage(byte[] sealed) throws IOException {
        try {
            open(sealed);
        } catch (BrokenSeal e) {
            return e.damage();
        }
        throw new AssertionError("opened");
    }

    private static ByteArrayInputStream in(byte[] sealed) {
        return new ByteArrayInputStream(sealed);
    }
}
