/**
 * The reading view: the same text, letter for letter as long, in the form in which annotators can read it. Line ends inside a paragraph are
 * spaces, running heads are blank, and it is cut into tokens, sentences and blocks. An offset in the view is an offset in the source's text.
 */
@NullMarked
package org.answerable.desk.reading.text;

import org.jspecify.annotations.NullMarked;
