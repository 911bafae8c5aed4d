package org.answerable.desk.intake.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebPageTest {
    private static String page(String address) {
        return """
            <!DOCTYPE html><html><head><title>Acquittal | The Almara Herald</title>
            <link rel="stylesheet" href="%1$s/style.css"><script src="%1$s/spy.js"></script></head>
            <body class="cookie-accepted"><div id="cookie-bar">We use cookies</div>
            <header><a href="/">The Almara Herald</a><nav><ul><li>Home<li>Politics</ul></nav></header>
            <div class="breadcrumbs">Home / Politics</div>
            <main><article><header><h1>Judge <em>loses</em> post</h1></header>
            <p>The city court   acquitted
            the defendant.</p><p>One day later<br>its chair was removed.<img src="%1$s/pixel.gif"></p>
            <ul><li>First</li><li>Second</li></ul>
            <table><tr><th>Name<th>Post</tr><tr><td>A. Example<td></tr><tr><td>B. Example<td>Chair</tr></table>
            <script>document.title = "%1$s"; new Image().src = "%1$s/run";</script></article></main>
            <aside>Read also</aside><footer>All rights reserved</footer><iframe src="%1$s/frame"></iframe></body></html>
            """.formatted(address);
    }

    private static String text(String html) {
        Draft draft = new Draft(100_000);
        new HtmlText(draft).read(html.getBytes(UTF_8));
        draft.text().trimEnd();
        return draft.text().toString();
    }

    @Test
    void theSiteAroundTheTextIsCutAndNothingIsFetchedOrRun(@TempDir Path folder) throws IOException {
        List<String> requests = new CopyOnWriteArrayList<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            requests.add(exchange.getRequestURI().toString());
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        try (Reading reading = new Reading(folder, Limits.DEFAULT)) {
            String page = page("http://127.0.0.1:" + server.getAddress().getPort());
            ReadText read = reading.read("page.html", page.getBytes(UTF_8));
            assertThat(read.text())
                    .isEqualTo("Judge loses post\n\nThe city court acquitted the defendant.\n\nOne day later\n"
                            + "its chair was removed.\n\nFirst\n\nSecond\n\nName\tPost\nA. Example\nB. Example\tChair");
            assertThat(read.title()).isEqualTo("Acquittal | The Almara Herald");
            assertThat(read.notices())
                    .containsExactly(
                            "contains scripts; they were not run",
                            "refers to pictures or pages elsewhere; nothing was fetched",
                            "menus, banners and other parts of the site around the text were left out");
            assertThat(requests).isEmpty();
        } finally {
            server.stop(0);
        }
    }

    @Test
    void aHeadingInTheBannerIsKeptWhereTheTextHasNone() {
        assertThat(
                        text(
                                "<body><header class=site-header><h1>Statement</h1>Menu</header><main><p>Long enough to be the text.</main>"))
                .isEqualTo("Statement\n\nLong enough to be the text.");
    }

    @Test
    void aTextThatIsNamedLikeFurnitureIsKept() {
        assertThat(text("<body><div class='banner related'><p>This is all that the page has.</div>"))
                .isEqualTo("This is all that the page has.");
    }

    @Test
    void aTableThatLaysOutThePageBecomesParagraphs() {
        assertThat(text("<body><table><tr><td>Left<td><p>One.</p><p>Two.</p></table>"))
                .isEqualTo("Left\n\nOne.\n\nTwo.");
    }

    @Test
    void setLinesStayLines() {
        assertThat(text("<body><pre>one\n  two</pre>")).isEqualTo("one\n  two");
    }
}
