package org.answerable.record.log;

/**
 * The salted hash that stands for an object's content in the log:
 * SHA-256 over the domain {@code answerable/commitment/1}, the 32 bytes of the salt, and the content's canonical bytes. It binds (no
 * other content fits) and hides (nothing can be learnt without the salt).
 */
public final class Commitment {
    private static final String DOMAIN = "answerable/commitment/1";

    private Commitment() {}

    /** The commitment to this content under this salt; the same every time. */
    public static Hash of(Salt salt, Content content) {
        return Canonical.of(DOMAIN)
                .fixed(salt.bytes())
                .fixed(content.canonical())
                .hash();
    }
}
