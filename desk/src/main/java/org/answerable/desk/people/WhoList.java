package org.answerable.desk.people;

import org.answerable.desk.people.candidate.Waiting;

/**
 * The page of the pairs that wait for a decision.
 *
 * @param waiting they
 * @param later whether this is not the first page
 */
public record WhoList(Waiting waiting, boolean later) {}
