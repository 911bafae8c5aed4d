/**
 * The whole desk in a real browser: one desk and one Chromium for all tests of a run, and for every test a browser session of its own that
 * fails it when a page raises a script error or asks another host for anything.
 */
@NullMarked
package org.answerable.e2e;

import org.jspecify.annotations.NullMarked;
