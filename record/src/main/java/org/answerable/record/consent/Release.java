package org.answerable.record.consent;

import java.time.LocalDate;
import java.util.List;

/**
 * Whether something about a person may leave the house, and why not.
 */
public sealed interface Release {

    /** It may, in this form. */
    record Allowed(Consent.Form form) implements Release {}

    /** It may not. */
    record Refused(String because) implements Release {}

    /**
     * Asks the consents of one person.
     *
     * @param sensitive whether the matter is one of those that are never releasable by default: membership in a banned movement, health, sexual
     *     violence, minors, relatives, addresses, who a source is
     */
    static Release of(List<Consent> consents, Purpose purpose, Audience audience, LocalDate day, boolean sensitive) {
        if (sensitive) {
            return new Refused("matters of this kind are never released without a decision on this very item");
        }
        boolean named = false;
        boolean any = false;
        for (Consent each : consents) {
            if (each.purpose() == purpose && each.audience().covers(audience) && each.countsOn(day)) {
                any = true;
                named |= each.form() == Consent.Form.NAMED;
            }
        }
        if (!any) {
            return new Refused("no consent that counts on " + day + " is recorded for this purpose and audience");
        }
        return new Allowed(named ? Consent.Form.NAMED : Consent.Form.PSEUDONYMOUS);
    }
}
