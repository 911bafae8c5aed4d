package org.answerable.desk.matching;

/**
 * Two entities that may be one.
 *
 * @param score from 0 to 1; .70 and more is offered to somebody who decides
 */
public record PartyPair(Party left, Party right, double score) {}
