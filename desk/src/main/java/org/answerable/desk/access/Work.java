package org.answerable.desk.access;

/** Something done in one transaction, on behalf of one viewer. */
@FunctionalInterface
public interface Work<T> {
    /** Does it. Whatever is thrown undoes all of it. */
    T in(Transaction transaction);
}
