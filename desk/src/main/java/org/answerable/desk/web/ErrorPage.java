package org.answerable.desk.web;

/**
 * A page that says why there is none.
 *
 * @param title in a few words
 * @param sentence what happened and what to do
 * @param part whether a part of a page was asked for, not a whole one
 */
public record ErrorPage(String title, String sentence, boolean part) {}
