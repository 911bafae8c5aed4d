package org.answerable.desk.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One-time links: whoever started the desk on this machine enters without a password. 256 bits, used once, for ten minutes, and from this
 * machine alone. Only the hash of a link is kept.
 */
final class Entrance {
    static final String PATH = "/enter/";
    static final Duration LASTS = Duration.ofMinutes(10);
    private static final int BYTES = 32;

    private final Clock clock;
    private final boolean onLoopback;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Ticket> tickets = new ConcurrentHashMap<>();

    private record Ticket(UUID account, Instant until) {}

    /** @param onLoopback whether the server listens on loopback alone; else no link opens anything */
    Entrance(Clock clock, boolean onLoopback) {
        this.clock = clock;
        this.onLoopback = onLoopback;
    }

    /** A new link's path, for this account. */
    String issue(UUID account) {
        byte[] token = new byte[BYTES];
        random.nextBytes(token);
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString(token);
        tickets.values().removeIf(ticket -> ticket.until.isBefore(clock.instant()));
        tickets.put(hash(text), new Ticket(account, clock.instant().plus(LASTS)));
        return PATH + text;
    }

    /**
     * The account that a link lets in; the link is used up.
     *
     * @param path the link's path
     * @param from the network address of whoever opened it
     */
    Optional<UUID> use(String path, String from) {
        if (!onLoopback || !path.startsWith(PATH) || !fromThisMachine(from)) {
            return Optional.empty();
        }
        return Optional.ofNullable(tickets.remove(hash(path.substring(PATH.length()))))
                .filter(ticket -> !ticket.until.isBefore(clock.instant()))
                .map(Ticket::account);
    }

    private static boolean fromThisMachine(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static String hash(String token) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(token.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
