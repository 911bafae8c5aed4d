/**
 * Text out of files: bytes in, canonical text out.
 *
 * <p>A file that a stranger sent is never opened inside the desk. {@link org.answerable.desk.intake.text.TextReader}, the door of
 * this package, hands it to a child JVM that has a cap on memory and a deadline for every file, has no way to the network and runs
 * nothing that a document carries. What happens there cannot take the desk with it: a child that is too slow, too large, crashes or
 * answers nonsense is killed and replaced, the file is refused with its name and the reason, and the next file goes on.
 *
 * <p>The way of a file: {@link org.answerable.desk.intake.text.Magic} looks at its first bytes (pictures, sound and film end
 * here: they are kept, not read); {@code ReaderProcess} sends its path to the child as one {@code Frame}; in the child {@code ReaderMain}
 * receives it, {@code Recognition} tells from the content what it is, one {@code …Text} class for each family of formats writes its text into a
 * {@code CanonicalText}, {@code Languages} names the language and {@code Oddities} what an officer should know. To add a
 * format: a constant in {@link org.answerable.desk.intake.text.MediaKind}, its mark in {@code Recognition}, and one {@code …Text} class.
 *
 * <p>The desk's own JVM never loads the libraries that parse: the classes that touch Tika, POI, PDFBox, jsoup, mime4j or Lingua are only
 * reached from {@code ReaderMain}.
 */
@NullMarked
package org.answerable.desk.intake.text;

import org.jspecify.annotations.NullMarked;
