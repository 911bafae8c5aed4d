/**
 * Search: words lead to sources and to entities. An index (Apache Lucene, in a folder of the home) follows the log: what changed is read again
 * and indexed anew, and the index keeps with each commit how far it has come, so that a crash loses nothing and a broken index is simply built
 * again.
 *
 * <p>The index decides nothing about who sees what. The labels that the database lets a viewer see are a filter inside the query; what is
 * found is read again through the rooms that hold it, as that viewer; captions and snippets are made from what was read, for the index keeps
 * identifiers alone. Relevance counts only what the viewer sees.
 *
 * <p>Another kind of object to be found enters in {@code Documents} and {@code Rereading}; how words are compared, in {@code Folding}.
 */
@NullMarked
package org.answerable.desk.search;

import org.jspecify.annotations.NullMarked;
