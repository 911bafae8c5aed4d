/**
 * Who may see and do what. The only way to the database: {@link org.answerable.desk.access.Access#as as(viewer, work)} opens a transaction,
 * says to the database who looks, lets the work happen, and extends the log last.
 *
 * <p>Rights are narrow by default. What a viewer sees is decided by the database's own row-level security from the labels of rows; what a
 * viewer may do is decided by the access table. Further ways of signing in (passkeys) enter at {@link org.answerable.desk.access.Accounts}.
 */
@NullMarked
package org.answerable.desk.access;

import org.jspecify.annotations.NullMarked;
