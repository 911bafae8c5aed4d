package org.answerable.desk.access;

import org.answerable.record.Refusal;

/** What an account may do; each role may do what those before it may. What it may <em>see</em> is decided per case, by clearance. */
public enum Role {
    /** Reads what the cases it belongs to let it see. */
    READER,
    /** Documentation officer: stores sources, makes claims, decides readings. */
    OFFICER,
    /** Assesses claims and decides identities. */
    EDITOR,
    /** Holds the home: accounts, cases, backup, erasure. */
    OWNER;

    /** Whether this role may do what the other may. */
    public boolean atLeast(Role other) {
        return compareTo(other) >= 0;
    }

    /** The role as stored and typed. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The role of a stored or typed code. */
    public static Role parse(String code) {
        for (Role each : values()) {
            if (each.code().equalsIgnoreCase(code.strip())) {
                return each;
            }
        }
        throw new Refusal("“" + code.strip() + "” is no role; use reader, officer, editor or owner");
    }
}
