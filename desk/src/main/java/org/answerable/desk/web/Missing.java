package org.answerable.desk.web;

/** What was asked for is not there, or not for this viewer: both give the same page. */
public final class Missing extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Says no more, on purpose. */
    public Missing() {
        super(null, null, false, false);
    }
}
