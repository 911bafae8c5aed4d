@NullMarked
package org.answerable.desk.log;

import org.jspecify.annotations.NullMarked;
