/**
 * The demonstration case: public facts about two written declarations, in documents that the project wrote in its own words. It shows the whole
 * chain on a machine that has nothing else, and says on every page that it is a demonstration.
 */
@NullMarked
package org.answerable.desk.demo;

import org.jspecify.annotations.NullMarked;
