package org.answerable.desk.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts failed sign-ins per name and per address, and closes the door for a while when there were too many. */
final class Throttle {
    static final int FOR_A_NAME = 8;
    static final int FOR_AN_ADDRESS = 40;
    static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int REMEMBERED = 10_000;

    private final Clock clock;
    private final Map<String, Deque<Instant>> failures = new LinkedHashMap<>();

    Throttle(Clock clock) {
        this.clock = clock;
    }

    synchronized boolean closed(String name, String address) {
        return recent("name " + name).size() >= FOR_A_NAME
                || recent("address " + address).size() >= FOR_AN_ADDRESS;
    }

    synchronized void failed(String name, String address) {
        Instant now = clock.instant();
        for (String key : new String[] {"name " + name, "address " + address}) {
            Deque<Instant> times = recent(key);
            times.add(now);
            failures.put(key, times);
        }
        while (failures.size() > REMEMBERED) {
            failures.remove(failures.keySet().iterator().next());
        }
    }

    synchronized void succeeded(String name) {
        failures.remove("name " + name);
    }

    private Deque<Instant> recent(String key) {
        Deque<Instant> times = failures.getOrDefault(key, new ArrayDeque<>());
        Instant oldest = clock.instant().minus(WINDOW);
        while (!times.isEmpty() && times.peekFirst().isBefore(oldest)) {
            times.removeFirst();
        }
        return times;
    }
}
