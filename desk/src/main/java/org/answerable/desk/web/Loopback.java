package org.answerable.desk.web;

import java.util.Locale;

/** Names of this machine, as they stand in the Host header; anything else on a loopback server is another site's page that found its way here. */
final class Loopback {
    private Loopback() {}

    static boolean names(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return name.equals("localhost")
                || name.matches("127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}")
                || name.equals("[::1]")
                || name.equals("::1")
                || name.equals("0:0:0:0:0:0:0:1")
                || name.equals("[0:0:0:0:0:0:0:1]");
    }
}
