package org.answerable.desk.vault;

import org.answerable.record.Refusal;

/**
 * What it costs to try one passphrase with Argon2id.
 *
 * @param memory KiB
 * @param passes over the memory
 * @param lanes of the memory
 */
record Argon2Cost(int memory, int passes, int lanes) {
    /** The second recommended option of RFC 9106, section 4: 64 MiB, three passes, four lanes. */
    static final Argon2Cost RECOMMENDED = new Argon2Cost(64 * 1024, 3, 4);

    /** Bounds, because the figures are read from files of others: no file may make us take all memory or run for hours. */
    Argon2Cost {
        if (lanes < 1 || lanes > 16 || passes < 1 || passes > 32 || memory < 8 * lanes || memory > 1024 * 1024) {
            throw new Refusal(
                    "this sealed file asks for passphrase settings that no version of this program writes (memory "
                            + memory + " KiB, passes " + passes + ", lanes " + lanes
                            + "); it is damaged or not ours, use another copy");
        }
    }
}
