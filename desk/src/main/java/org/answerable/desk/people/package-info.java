/** People decide who is who, and what may leave the house about whom. */
@NullMarked
package org.answerable.desk.people;

import org.jspecify.annotations.NullMarked;
