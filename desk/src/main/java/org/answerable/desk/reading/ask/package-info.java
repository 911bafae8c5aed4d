/** Asks whose words stand in a list: the line before says who asks whom, each item says what. */
@NullMarked
package org.answerable.desk.reading.ask;

import org.jspecify.annotations.NullMarked;
