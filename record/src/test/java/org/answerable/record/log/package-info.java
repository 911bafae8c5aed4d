@NullMarked
package org.answerable.record.log;

import org.jspecify.annotations.NullMarked;
