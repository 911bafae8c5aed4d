package org.answerable.bench.start;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.answerable.bench.Shell;

/**
 * A desk that was started by its script and answers.
 *
 * @param millis from the start of the script to the first 200 on /
 */
record Running(Process process, long millis) implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    static Running start(Path home) throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        long start = System.nanoTime();
        Process process = new ProcessBuilder(
                        Shell.root().resolve("run").toString(),
                        "--home",
                        home.toString(),
                        "--port",
                        String.valueOf(port))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (HttpClient client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            while (!answers(client, URI.create("http://127.0.0.1:" + port + "/"))) {
                if (!process.isAlive() || System.nanoTime() - start > PATIENCE.toNanos()) {
                    process.destroyForcibly();
                    throw new IOException("./run did not answer on port " + port);
                }
                Shell.pause(20);
            }
        }
        return new Running(process, (System.nanoTime() - start) / 1_000_000);
    }

    /** The desk's process, in whose place the script stood before. */
    long pid() {
        return process.pid();
    }

    private static boolean answers(HttpClient client, URI address) {
        try {
            return client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
