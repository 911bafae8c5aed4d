package org.answerable.desk.intake.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MagicTest {
    @ParameterizedTest
    @CsvSource({
        "FFD8FFE0, JPEG",
        "89504E470D0A1A0A, PNG",
        "474946383961, GIF",
        "49492A00, TIFF",
        "4D4D002A, TIFF",
        "524946460000000057454250, WEBP",
        "524946460000000057415645, WAV",
        "524946460000000041564920, AVI",
        "4F67675300, OGG",
        "494433, MP3",
        "0000001C667479704D344120, M4A",
        "0000001C6674797069736F6D, MP4",
        "00000014667479707174, ",
        "000000146674797071742020, MOV",
        "1A45DFA3010000001F4282847765626D, WEBM",
        "1A45DFA3010000001F4282886D6174726F736B61, MKV",
        "255044462D312E37, PDF",
        "7B5C72746631, RTF",
        "68656C6C6F, "
    })
    void eachKindIsKnownByItsMark(String hex, @org.jspecify.annotations.Nullable MediaKind kind) {
        assertThat(Magic.kind(java.util.HexFormat.of().parseHex(hex)).orElse(null))
                .isEqualTo(kind);
    }

    @Test
    void soundWithoutATagIsKnownByTwoFramesAndLettersAreNot() {
        byte[] sound = new byte[1000];
        for (int at : new int[] {0, 417}) {
            sound[at] = (byte) 0xff;
            sound[at + 1] = (byte) 0xfb;
            sound[at + 2] = (byte) 0x90;
        }
        assertThat(Magic.kind(sound)).contains(MediaKind.MP3);
        byte[] letters = "яыђ и другие слова. ".repeat(300).getBytes(Charset.forName("windows-1251"));
        assertThat(Magic.kind(letters)).isEmpty();
    }

    @Test
    void aPictureIsKeptWithoutTextAndWithoutAChild(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("a"), "\u0089PNG\r\n\u001a\n".getBytes(ISO_8859_1));
        try (TextReader reader = new TextReader(folder.resolve("spool"))) {
            ReadText read = reader.read(file, "photo.jpg");
            assertThat(read.mediaType()).isEqualTo("image/png");
            assertThat(read.text()).isEmpty();
            assertThat(read.notices()).containsExactly("the name says JPEG, the content is PNG: taken as PNG");
            assertThat(reader.children()).isEmpty();
        }
    }

    @Test
    void programsAreKnownAndWordsThatBeginLikeThemAreNot() {
        assertThat(Magic.isProgram("#!/bin/sh\n".getBytes(ISO_8859_1))).isTrue();
        assertThat(Magic.isProgram("MZ is a code of a country".getBytes(ISO_8859_1)))
                .isFalse();
    }
}
