package org.answerable.bench.faults;

import java.util.Optional;
import java.util.UUID;

/**
 * A step of work that the desk has answered for: from here on it may not be lost.
 *
 * @param kind what was done
 * @param number of which document
 * @param id of the source, or of the claim
 * @param sha256 of the source, lower-case hexadecimal
 */
record Step(Kind kind, int number, UUID id, String sha256) {
    enum Kind {
        STORED,
        CLAIMED,
        ACCEPTED
    }

    /** As one line. */
    String line() {
        return kind + " " + number + " " + id + " " + sha256;
    }

    /** The step that a line tells of; empty for a line that tells something else. */
    static Optional<Step> parse(String line) {
        String[] words = line.split(" ", -1);
        if (words.length != 4 || !words[3].matches("[0-9a-f]{64}")) {
            return Optional.empty();
        }
        return Optional.of(
                new Step(Kind.valueOf(words[0]), Integer.parseInt(words[1]), UUID.fromString(words[2]), words[3]));
    }
}
