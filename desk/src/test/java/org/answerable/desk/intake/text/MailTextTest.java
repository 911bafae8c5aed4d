package org.answerable.desk.intake.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailTextTest {
    private static final String MAIL = """
            Received: from mail.example.org
            From: =?UTF-8?B?0JDQvdC90LA=?= <anna@example.org>
            To: desk@example.org
            Date: Sat, 3 Mar 2018 10:00:00 +0600
            Subject: A long subject that goes
             over two lines
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary=out

            --out
            Content-Type: multipart/alternative; boundary=in

            --in
            Content-Type: text/plain; charset=utf-8
            Content-Transfer-Encoding: quoted-printable

            The hearing was =D0=B7=D0=B0=D0=BA=D1=80=D1=8B=D1=82=D1=8B=D0=BC.
            --in
            Content-Type: text/html; charset=utf-8

            <p>The same as a page</p>
            --in--
            --out
            Content-Type: application/pdf; name="ruling.pdf"
            Content-Disposition: attachment; filename="../ruling.pdf"
            Content-Transfer-Encoding: base64

            JVBERi0=
            --out--
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit before each test
    Path folder;

    private Draft read(String mail) throws IOException {
        Draft draft = new Draft(100_000);
        new MailText(draft)
                .read(Files.write(
                        folder.resolve("mail"), mail.replace("\n", "\r\n").getBytes(UTF_8)));
        draft.text().trimEnd();
        return draft;
    }

    @Test
    void headersComeFirstThenThePlainBodyAndAttachmentsAreNamed() throws IOException {
        Draft draft = read(MAIL);
        assertThat(draft.text().toString()).isEqualTo("""
                        From: Анна <anna@example.org>
                        To: desk@example.org
                        Date: Sat, 3 Mar 2018 10:00:00 +0600
                        Subject: A long subject that goes over two lines

                        The hearing was закрытым.""");
        assertThat(draft.title()).isEqualTo("A long subject that goes over two lines");
        assertThat(draft.notices())
                .containsExactly("1 attachment not opened: ruling.pdf; bring what matters by itself");
    }

    @Test
    void aPageAsBodyIsReadAsText() throws IOException {
        Draft draft =
                read("From: a@example.org\nContent-Type: text/html; charset=utf-8\n\n<div>One</div><div>Two</div>\n");
        assertThat(draft.text().toString()).isEqualTo("From: a@example.org\n\nOne\n\nTwo");
    }

    @Test
    void partsWithinPartsWithoutEndAreRefused() {
        StringBuilder mail = new StringBuilder("From: a@example.org\n");
        for (int i = 0; i < 200; i++)
            mail.append("Content-Type: multipart/mixed; boundary=b" + i + "\n\n--b" + i + "\n");
        assertThatThrownBy(() -> read(mail + "\nText"))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("nested too deeply");
    }

    @Test
    void aMessageIsKnownByItsHeadersAndALetterIsNot() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), MAIL);
        assertThat(Recognition.of(file, MAIL.getBytes(UTF_8), "noname")).isEqualTo(MediaKind.EML);
        byte[] letter = "From: the chair\nSubject: a letter\nRe: ours\n\nDear all".getBytes(UTF_8);
        assertThat(Recognition.of(file, letter, "letter.txt")).isEqualTo(MediaKind.TXT);
        assertThat(Recognition.of(file, letter, "letter.eml")).isEqualTo(MediaKind.EML);
    }
}
