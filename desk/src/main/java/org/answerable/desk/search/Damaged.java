package org.answerable.desk.search;

/** The index cannot be read. It can be built again from the database. */
final class Damaged extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Damaged(Throwable cause) {
        super("the search index cannot be read: " + cause, cause);
    }
}
