package org.answerable.names.sound;

import static org.assertj.core.api.Assertions.assertThat;

import org.answerable.names.NameMatcher;

/** Spellings of persons' names that must, or must not, be found to be the same by their sound. */
final class Alike {
    private Alike() {}

    static void same(String one, String other) {
        assertThat(NameMatcher.comparePersons(one, other))
                .as("%s | %s", one, other)
                .matches(comparison -> comparison.same(), "the same");
    }

    static void other(String one, String other) {
        assertThat(NameMatcher.comparePersons(one, other))
                .as("%s | %s", one, other)
                .matches(comparison -> !comparison.same(), "not the same");
    }
}
