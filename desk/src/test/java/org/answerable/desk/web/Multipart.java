package org.answerable.desk.web;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** A form with files, as a browser sends it. */
record Multipart(String token, Map<String, String> fields, List<Browser.Upload> files) {
    private static final String BOUNDARY = "-----------------------------41184676334";

    HttpRequest.Builder on(HttpRequest.Builder request) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        field(body, "_csrf", token);
        fields.forEach((name, value) -> field(body, name, value));
        files.forEach(file -> file(body, file));
        write(body, "--" + BOUNDARY + "--\r\n");
        return request.header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()));
    }

    private static void field(ByteArrayOutputStream body, String name, String value) {
        write(
                body,
                "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n");
    }

    private static void file(ByteArrayOutputStream body, Browser.Upload file) {
        write(
                body,
                "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"files\"; filename=\"" + file.name()
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
        write(body, file.text() + "\r\n");
    }

    private static void write(ByteArrayOutputStream body, String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
