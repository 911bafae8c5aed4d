@NullMarked
package org.answerable.desk.backup;

import org.jspecify.annotations.NullMarked;
