@NullMarked
package org.answerable.desk.reading.claim;

import org.jspecify.annotations.NullMarked;
