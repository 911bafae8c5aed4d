/**
 * How well names are told apart and how fast, beside others. {@link org.answerable.bench.names.Names} runs sections; a section is a class that is a
 * {@link org.answerable.bench.names.Section} and has a line there.
 */
@NullMarked
package org.answerable.bench.names;

import org.jspecify.annotations.NullMarked;
