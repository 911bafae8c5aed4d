@org.jspecify.annotations.NullMarked
package org.answerable.desk.reading.instrument;
