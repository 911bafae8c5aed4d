package org.answerable.names;

/** What a word does in a name. */
public enum Role {
    /** A name of a person, of which kind nobody said. */
    NAME,
    /** A word of the name of an organisation, a vessel or a thing. */
    WORD,
    GIVEN,
    FAMILY,
    /** Made of the father's name: -ович, -овна, -ұлы, -қызы, -oğlu. */
    PATRONYMIC,
    /** One letter that stands for a name. */
    INITIAL,
    /** A name in brackets or quotation marks, by which somebody is called as well. */
    NICKNAME,
    /** A word that binds names: al, bin, von, de. */
    PARTICLE,
    /** Mr, Dr, Haji, General: no part of the name. */
    TITLE,
    /** The legal form of an organisation: LLC, GmbH, ООО. */
    LEGAL_FORM,
    /** The, of, and: says little of an organisation. */
    CONNECTOR,
    /** International, Europe, Group: what a body adds to its name or leaves off. */
    GENERIC,
    /** A number, in whatever digits, words or Roman letters. */
    NUMBER;

    /** Whether such a word names somebody, so that its absence or its contradiction counts in full. */
    public boolean names() {
        return this == NAME || this == WORD || this == GENERIC || this == GIVEN || this == FAMILY || this == PATRONYMIC;
    }

    /** Whether it says something when the other name lacks it. */
    public boolean counts() {
        return names() || this == NUMBER;
    }
}
