package org.answerable.desk;

/** Told how far long work has come, so that whoever waits can see it. */
@FunctionalInterface
public interface Progress {
    /** Nobody waits. */
    Progress NONE = (what, done, total) -> {};

    /**
     * Tells how far it is.
     *
     * @param what what is being done, as a person would say it
     * @param done how much is done
     * @param total how much there is; 0 when that is not known
     */
    void step(String what, long done, long total);
}
