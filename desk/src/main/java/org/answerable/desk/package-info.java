/**
 * The application: one package a room, in the order in which data flows. A room's public types are its door; everything else in it is its own.
 * {@link org.answerable.desk.Desk} wires the rooms and runs without the web; the command line opens the same desk.
 */
@NullMarked
package org.answerable.desk;

import org.jspecify.annotations.NullMarked;
