@NullMarked
package org.answerable.desk.storage;

import org.jspecify.annotations.NullMarked;
