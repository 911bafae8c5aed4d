/** What every database under the desk must do: one kit of promises, inherited by each kind of database. */
@NullMarked
package org.answerable.desk.contract;

import org.jspecify.annotations.NullMarked;
