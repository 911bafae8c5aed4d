/** Tests of finding: on whole desks, with the words of several languages, several processes and broken files. */
@NullMarked
package org.answerable.desk.search;

import org.jspecify.annotations.NullMarked;
