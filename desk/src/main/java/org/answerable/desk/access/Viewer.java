package org.answerable.desk.access;

import java.util.UUID;
import org.answerable.record.Refusal;

/** On whose behalf something is done. Obtained by signing in, or on the command line from the home's owner account. */
public final class Viewer {
    private static final UUID SYSTEM = new UUID(0, 0);

    private final UUID account;
    private final String name;
    private final Role role;

    Viewer(UUID account, String name, Role role) {
        this.account = account;
        this.name = name;
        this.role = role;
    }

    /**
     * The desk itself, which sees everything. Only this room has it; its use is written to the log.
     *
     * @param reason why, as the log's action
     */
    static Viewer system(String reason) {
        return new Viewer(SYSTEM, reason, Role.OWNER);
    }

    /** The account's identifier, as the log and the policies know it. */
    public UUID account() {
        return account;
    }

    /** The account's name. */
    public String name() {
        return name;
    }

    /** What the account may do. */
    public Role role() {
        return role;
    }

    /**
     * Goes on only when the viewer's role is at least this one.
     *
     * @param what what was to be done, as the rest of a sentence ("assess a claim")
     */
    public void must(Role least, String what) {
        if (!role.atLeast(least)) {
            throw new Refusal("to " + what + " takes the role " + least.code() + "; “" + name + "” is " + role.code());
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Viewer viewer && viewer.account.equals(account);
    }

    @Override
    public int hashCode() {
        return account.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
