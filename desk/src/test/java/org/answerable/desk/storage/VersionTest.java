package org.answerable.desk.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VersionTest {
    @Test
    void ordersByNumberNotByLetter() {
        assertThat(Version.of("10")).isGreaterThan(Version.of("9"));
        assertThat(Version.of("1.10")).isGreaterThan(Version.of("1.9"));
        assertThat(Version.of("1.0.1")).isGreaterThan(Version.of("1"));
    }

    @Test
    void trailingNoughtsDoNotMatter() {
        assertThat(Version.of("2.0")).isEqualTo(Version.of("2")).isEqualByComparingTo(Version.of("2.0.0"));
    }

    @Test
    void isReadFromTheNamesOfVersionedFilesOnly() {
        assertThat(Version.ofFile("V12__title.sql")).contains(Version.of("12"));
        assertThat(Version.ofFile("V1_2__two_words.sql")).contains(Version.of("1.2"));
        assertThat(Version.ofFile("R__view.sql")).isEmpty();
        assertThat(Version.ofFile("V12_title.sql")).isEmpty();
        assertThat(Version.ofFile("notes.md")).isEmpty();
    }
}
