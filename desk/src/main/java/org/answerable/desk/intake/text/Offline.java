package org.answerable.desk.intake.text;

import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;

/**
 * No way out for a child: a remote picture, schema or entity that a document names must not tell its author that it was opened. No
 * parser here is asked to fetch anything; this closes the doors that a library could still use by itself.
 */
final class Offline extends ProxySelector {
    private Offline() {}

    /** Every socket and every URL connection of the JDK asks the default selector before it connects. */
    static void enforce() {
        ProxySelector.setDefault(new Offline());
    }

    @Override
    public List<Proxy> select(URI uri) {
        throw new IllegalArgumentException("a reader of strangers' files has no network");
    }

    @Override
    public void connectFailed(URI uri, SocketAddress address, IOException problem) {
        // Nothing was tried, so nothing can have failed.
    }
}
