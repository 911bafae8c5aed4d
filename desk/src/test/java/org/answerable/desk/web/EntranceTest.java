package org.answerable.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class EntranceTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    @RegisterExtension
    static final TestSite site = new TestSite();

    private final UUID account = UUID.randomUUID();

    @Test
    void aLinkSignsTheOwnerInOnce() {
        String link = site.server().link().getPath();
        Browser browser = site.stranger();

        assertThat(Browser.to(browser.get(link))).isEqualTo("/");
        assertThat(browser.get("/sign-in").statusCode()).as("signed in").isEqualTo(302);

        HttpResponse<String> again = site.stranger().get(link);
        assertThat(Browser.to(again)).isEqualTo("/sign-in?link");
    }

    @Test
    void anInventedLinkOpensNothing() {
        assertThat(Browser.to(site.stranger().get("/enter/" + "A".repeat(43)))).isEqualTo("/sign-in?link");
    }

    @Test
    void aLinkHasTwoHundredAndFiftySixBits() {
        assertThat(site.server().link().getPath().substring("/enter/".length())).hasSize(43);
    }

    @Test
    void aLinkOpensNothingFromAnotherMachine() {
        Entrance entrance = entrance(NOW, true);
        String path = entrance.issue(account);

        assertThat(entrance.use(path, "192.168.1.7")).isEmpty();
        assertThat(entrance.use(path, "127.0.0.1")).hasValue(account);
    }

    @Test
    void aLinkOpensNothingOnAServerThatOthersReach() {
        Entrance entrance = entrance(NOW, false);

        assertThat(entrance.use(entrance.issue(account), "127.0.0.1")).isEmpty();
    }

    @Test
    void aLinkOpensNothingAfterTenMinutes() {
        TurningClock clock = new TurningClock(NOW);
        Entrance entrance = new Entrance(clock, true);
        String early = entrance.issue(account);
        String late = entrance.issue(account);

        clock.turn(Entrance.LASTS);
        assertThat(entrance.use(early, "::1")).hasValue(account);
        clock.turn(java.time.Duration.ofMillis(1));
        assertThat(entrance.use(late, "::1")).isEmpty();
    }

    @Test
    void aPageOfAnotherSiteThatPointsItsNameHereIsNotServed() throws Exception {
        try (var socket = new java.net.Socket(
                InetAddress.getLoopbackAddress(), site.server().address().getPort())) {
            socket.getOutputStream()
                    .write("GET /sign-in HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"
                            .getBytes(java.nio.charset.StandardCharsets.US_ASCII));

            assertThat(new String(socket.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 400")
                    .doesNotContain("password");
        }
    }

    private static Entrance entrance(Instant now, boolean onLoopback) {
        return new Entrance(Clock.fixed(now, ZoneOffset.UTC), onLoopback);
    }
}
