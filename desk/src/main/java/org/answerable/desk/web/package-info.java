/**
 * The desk on the web: server, signing in, the frame of every page, and the few parts from which rooms make theirs.
 *
 * <p>A room's page is a class called {@code …Pages} in the room's package: a Spring controller that asks the room, puts what it got into a
 * record, and gives back {@link org.answerable.desk.web.Html} with the name of a template under {@code src/main/jte}. It is found by its name;
 * it needs a row in {@code access/table.tsv} for every route, or the build fails. A room that stands in the rail says so as
 * {@link org.answerable.desk.web.Rail}.
 */
@NullMarked
package org.answerable.desk.web;

import org.jspecify.annotations.NullMarked;
