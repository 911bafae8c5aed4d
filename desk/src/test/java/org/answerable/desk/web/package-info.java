/** Tests of the desk on the web, against a real server. */
@NullMarked
package org.answerable.desk.web;

import org.jspecify.annotations.NullMarked;
