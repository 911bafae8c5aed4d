package org.answerable.names.learn;

/**
 * Letters that stand for sounds as one.
 *
 * @param letters one to three
 * @param sounds none to two
 */
record Unit(String letters, String sounds) {}
