package org.answerable.desk.intake.text;

/** MPEG audio layer III without an ID3 tag: one frame header could be chance (two Cyrillic letters), two at the right distance are not. */
final class Mp3Frame {
    private static final int[] MPEG1 = {0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320};
    private static final int[] MPEG2 = {0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160};
    private static final int[] RATES = {44_100, 48_000, 32_000};

    private Mp3Frame() {}

    static boolean twoIn(byte[] head) {
        int length = lengthAt(head, 0);
        return length > 0 && lengthAt(head, length) > 0;
    }

    /** The frame's length in bytes, or 0 where no frame begins. */
    private static int lengthAt(byte[] bytes, int at) {
        if (at + 4 > bytes.length || (bytes[at] & 0xff) != 0xff) return 0;
        int second = bytes[at + 1] & 0xff;
        boolean layerThree = (second & 0xe6) == 0xe2;
        int version = (second >> 3) & 3;
        int third = bytes[at + 2] & 0xff;
        int bitrate = third >> 4;
        int rate = (third >> 2) & 3;
        if (!layerThree || version == 1 || bitrate == 0 || bitrate == 15 || rate == 3) return 0;
        boolean one = version == 3;
        int sampleRate = one ? RATES[rate] : version == 2 ? RATES[rate] / 2 : RATES[rate] / 4;
        int kilobits = one ? MPEG1[bitrate] : MPEG2[bitrate];
        return (one ? 144_000 : 72_000) * kilobits / sampleRate + ((third >> 1) & 1);
    }
}
