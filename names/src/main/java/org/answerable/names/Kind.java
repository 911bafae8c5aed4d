package org.answerable.names;

/** What a name is the name of. It decides which words count: a legal form says little of a company, and nothing of a person. */
public enum Kind {
    PERSON,
    /** Companies, public bodies and everything else that people form. */
    ORGANIZATION,
    VESSEL,
    /** Nobody said. */
    THING
}
