/**
 * Organisations across a whole text: which of several candidates is the name, what an acronym stands for, where a name that was found once
 * stands again. {@link org.answerable.desk.reading.body.Bodies} is the door; it also says which places and titles are left when the bodies
 * are known.
 */
@NullMarked
package org.answerable.desk.reading.body;

import org.jspecify.annotations.NullMarked;
