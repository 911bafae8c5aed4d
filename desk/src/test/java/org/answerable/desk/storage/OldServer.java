package org.answerable.desk.storage;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Greets as a PostgreSQL of some version would (protocol 3.0, no password), and does no more. */
final class OldServer implements AutoCloseable {
    private static final int ENCRYPTION_WANTED = 80877103;

    private final ServerSocket socket;

    OldServer(String version) throws IOException {
        socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(() -> {
            while (!socket.isClosed()) {
                try (Socket client = socket.accept()) {
                    greet(client, version);
                } catch (IOException e) {
                    // the client has seen enough, or the test is over
                }
            }
        });
    }

    int port() {
        return socket.getLocalPort();
    }

    private static void greet(Socket client, String version) throws IOException {
        var in = new DataInputStream(client.getInputStream());
        var out = new DataOutputStream(client.getOutputStream());
        byte[] request = in.readNBytes(in.readInt() - 4);
        if (new DataInputStream(new ByteArrayInputStream(request)).readInt() == ENCRYPTION_WANTED) {
            out.writeByte('N');
            in.readNBytes(in.readInt() - 4);
        }
        message(out, 'R', new byte[] {0, 0, 0, 0});
        for (String parameter : new String[] {
            "server_version\0" + version,
            "client_encoding\0UTF8",
            "DateStyle\0ISO, MDY",
            "integer_datetimes\0on",
            "standard_conforming_strings\0on"
        }) message(out, 'S', (parameter + "\0").getBytes(StandardCharsets.UTF_8));
        message(out, 'K', new byte[8]);
        message(out, 'Z', new byte[] {'I'});
        in.readAllBytes();
    }

    private static void message(DataOutputStream out, char type, byte[] body) throws IOException {
        var whole = new ByteArrayOutputStream();
        var message = new DataOutputStream(whole);
        message.writeByte(type);
        message.writeInt(body.length + 4);
        message.write(body);
        out.write(whole.toByteArray());
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
