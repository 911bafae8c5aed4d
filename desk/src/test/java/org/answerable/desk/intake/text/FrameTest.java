package org.answerable.desk.intake.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class FrameTest {
    private static final ReadText TEXT =
            new ReadText("text/plain", "Тест 😀\n", List.of(0, 3), null, "ru", 0.75, List.of("one", "two"));

    private interface Writing {
        void to(DataOutputStream out) throws IOException;
    }

    private static byte[] written(Writing writing) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writing.to(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    private static DataInputStream in(byte[] bytes) {
        return new DataInputStream(new ByteArrayInputStream(bytes));
    }

    @Test
    void aTextArrivesAsItWasSent() throws IOException {
        assertThat(Frame.readAnswer(in(written(out -> Frame.writeText(out, TEXT))), 1000))
                .isEqualTo(TEXT);
    }

    @Test
    void aRequestArrivesAsItWasSent() throws IOException {
        Frame.Request request = new Frame.Request(Frame.Work.READ, "/a/б", "name", 7);
        assertThat(Frame.readRequest(in(written(out -> Frame.writeRequest(out, request)))))
                .isEqualTo(request);
    }

    @Test
    void aRefusalArrivesAsOne() throws IOException {
        byte[] bytes = written(out -> Frame.writeRefusal(out, "it is broken"));
        assertThatThrownBy(() -> Frame.readAnswer(in(bytes), 1000))
                .isInstanceOf(Unreadable.class)
                .hasMessage("it is broken");
    }

    @Test
    void nonsenseIsNotTakenForAFrame() throws IOException {
        byte[] bytes = written(out -> Frame.writeText(out, TEXT));
        assertThatThrownBy(() -> Frame.readAnswer(in(Samples.utf8("Terminating due to")), 1000))
                .hasMessageContaining("no frame");
        assertThatThrownBy(() -> Frame.readAnswer(in(bytes), 10)).hasMessageContaining("a frame of");
        assertThatThrownBy(() -> Frame.readAnswer(in(java.util.Arrays.copyOf(bytes, 20)), 1000))
                .hasMessageContaining("ends early");
        assertThatThrownBy(() -> Frame.readAnswer(in(new byte[2]), 1000)).isInstanceOf(EOFException.class);
    }

    @Test
    void aLengthThatLiesReservesNoMemory() throws IOException {
        byte[] bytes = written(out -> Frame.writeRefusal(out, "it is broken"));
        bytes[9] = 0x7f;
        assertThatThrownBy(() -> Frame.readAnswer(in(bytes), 1000)).hasMessageContaining("longer than its frame");
    }
}
