package org.answerable.desk.web;

import java.net.InetAddress;

/**
 * Where the server listens.
 *
 * @param address of which interface
 * @param port on which port; 0: any free one
 */
record Listening(InetAddress address, int port) {
    boolean onLoopback() {
        return address.isLoopbackAddress();
    }
}
