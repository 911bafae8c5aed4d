package org.answerable.desk.reading.text;

/**
 * A sentence, a heading, an item of a list: what is read as one.
 *
 * @param first index of its first token in {@link View#tokens()}
 * @param after index after its last token
 * @param block index of its block in {@link View#blocks()}
 */
public record Sentence(int first, int after, int block) {}
