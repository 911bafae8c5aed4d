package org.answerable.record.consent;

/** What something is released for. Consent for one purpose is none for another. */
public enum Purpose {
    /** A public list, page or report. */
    PUBLICATION,
    /** A complaint or communication to a treaty body or special procedure. */
    COMPLAINT,
    /** A dossier asking for sanctions. */
    SANCTIONS,
    /** Talks with a parliament or government about the case. */
    ADVOCACY
}
