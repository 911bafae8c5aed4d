/**
 * Frames: what the words of a text say happened, to whom, by whom, when, where, on which legal basis and with which penalty, and in what sense
 * it is said. A frame is one act as one passage tells it; proposed claims are read off frames.
 */
@NullMarked
package org.answerable.desk.reading.frame;

import org.jspecify.annotations.NullMarked;
