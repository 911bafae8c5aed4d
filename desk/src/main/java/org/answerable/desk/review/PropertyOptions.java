package org.answerable.desk.review;

import java.util.List;

/**
 * What can be said of a schema.
 *
 * @param properties by their labels
 */
public record PropertyOptions(List<Vocabulary.Term> properties) {}
