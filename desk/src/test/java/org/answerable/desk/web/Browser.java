package org.answerable.desk.web;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A browser without a screen: keeps cookies, sends forms with the token of the page before, and follows nothing by itself. */
public final class Browser {
    private final URI base;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /**
     * Nobody is signed in yet.
     *
     * @param base the server's address
     */
    public Browser(URI base) {
        this.base = base;
    }

    /** The answer to a request for a page. */
    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** A page, as read. */
    public Document page(String path) {
        return Jsoup.parse(get(path).body(), base.toString());
    }

    /** The answer to a form, sent with the token that the page shows. */
    public HttpResponse<String> post(String shownOn, String path, Map<String, String> fields) {
        String token = token(shownOn);
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(form(path, body + (body.isEmpty() ? "" : "&") + "_csrf=" + encoded(token)));
    }

    /** The answer to JSON that is sent with this token. */
    public HttpResponse<String> json(String path, String token, String body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("X-CSRF-TOKEN", token)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** The answer to a form without a token. */
    public HttpResponse<String> postWithoutToken(String path) {
        return send(form(path, ""));
    }

    /** The answer to a form with files, sent with the token that the page shows. */
    public HttpResponse<String> upload(String shownOn, String path, Map<String, String> fields, List<Upload> files) {
        return send(new Multipart(token(shownOn), fields, files).on(request(path)));
    }

    /** The answer to a request with a header more. */
    public HttpResponse<String> with(String header, String value, String path) {
        return send(request(path).header(header, value).GET());
    }

    /** The path and query to which an answer leads; empty where it leads nowhere. */
    public static String to(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .map(URI::create)
                .map(at -> at.getRawPath() + (at.getRawQuery() == null ? "" : "?" + at.getRawQuery()))
                .orElse("");
    }

    /** The cookie of the session; empty before there is one. */
    public String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("desk"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    /**
     * A file to send.
     *
     * @param name under which name
     * @param text what is in it, in UTF-8
     */
    public record Upload(String name, String text) {}

    private String token(String shownOn) {
        return page(shownOn).select("input[name=_csrf]").attr("value");
    }

    private HttpRequest.Builder form(String path, String body) {
        return request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
