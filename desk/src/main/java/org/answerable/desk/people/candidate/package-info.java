/**
 * Who may be the same person or body: found by name in every script among all names of the home, and told only from what the viewer sees of each.
 * It offers; people decide.
 */
@NullMarked
package org.answerable.desk.people.candidate;

import org.jspecify.annotations.NullMarked;
