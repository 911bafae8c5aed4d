package org.answerable.record.consent;

/** Who would see what is released, from the narrowest to the widest. Consent to a wider audience covers the narrower. */
public enum Audience {
    /** One named authority, in confidence. */
    AUTHORITY,
    /** Partner organisations bound to confidence. */
    PARTNERS,
    /** Everybody. */
    PUBLIC;

    /** Whether consent to this audience covers the other. */
    public boolean covers(Audience other) {
        return compareTo(other) >= 0;
    }
}
