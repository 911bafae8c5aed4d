/**
 * Names of persons, organisations and places, found with the trained models of others ({@code models/}) and with dictionaries.
 * {@link org.answerable.desk.reading.name.Names} is the door: it asks the annotators of each language that a text is written in, and what
 * they find agrees or is weighed. Nothing here is loaded before a text in its language is read.
 */
@NullMarked
package org.answerable.desk.reading.name;

import org.jspecify.annotations.NullMarked;
