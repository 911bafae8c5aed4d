/**
 * The command line: the same desk without the web. One class a command; a new command is a new class, a line in
 * {@link org.answerable.desk.cli.Answerable} and a row in the access table.
 *
 * <p>Exit codes: 0 right, 1 refused or found wrong, 2 usage.
 */
@NullMarked
package org.answerable.desk.cli;

import org.jspecify.annotations.NullMarked;
