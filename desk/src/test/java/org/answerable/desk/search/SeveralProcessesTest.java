package org.answerable.desk.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.answerable.desk.TestDesk;
import org.answerable.record.source.Confidentiality;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Another process writes, dies while it writes, or wrote half of something. */
class SeveralProcessesTest {
    @RegisterExtension
    static final TestDesk desk = new TestDesk();

    @TempDir
    Path folder;

    private Search search;

    @BeforeEach
    void open() {
        search = new Search(folder, desk.desk().access());
        desk.source(java.util.UUID.randomUUID() + ".txt", "Before: chalcedony.", Confidentiality.CASE);
        search.follow();
    }

    @AfterEach
    void close() {
        search.close();
    }

    @Test
    void whileAnotherProcessWritesThisOneReadsAndTellsItsLag() throws Exception {
        Process writer = Writer.start(folder);
        try {
            desk.source("meanwhile.txt", "Meanwhile: carnelian.", Confidentiality.CASE);
            search.follow();
            search.rebuild();
            assertThat(search.lag(desk.owner())).isPositive();
            assertThat(search.find(desk.owner(), "chalcedony", 5)).isNotEmpty();
            assertThat(search.find(desk.owner(), "carnelian", 5)).isEmpty();
        } finally {
            kill(writer);
        }
        search.follow();
        assertThat(search.lag(desk.owner())).isZero();
        assertThat(search.find(desk.owner(), "carnelian", 5)).hasSize(1);
    }

    @Test
    void whatAKilledWriterLeftIsClearedAway() throws Exception {
        Process writer = Writer.start(folder);
        kill(writer);
        assertThat(Writer.leftBehind(folder)).as("half a segment").isNotEmpty();
        desk.source("after.txt", "After: sardonyx.", Confidentiality.CASE);
        search.follow();
        assertThat(search.find(desk.owner(), "sardonyx", 5)).hasSize(1);
        assertThat(search.find(desk.owner(), Writer.WORD, 5)).isEmpty();
        search.forget();
        assertThat(Writer.leftBehind(folder)).isEmpty();
    }

    @Test
    void forgettingWaitsForAnotherWriter() throws Exception {
        Process writer = Writer.start(folder);
        try (var threads = java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor()) {
            var forgetting = threads.submit(search::forget);
            assertThatThrownBy(() -> forgetting.get(300, TimeUnit.MILLISECONDS))
                    .isInstanceOf(java.util.concurrent.TimeoutException.class);
            kill(writer);
            forgetting.get(30, TimeUnit.SECONDS);
        } finally {
            kill(writer);
        }
        assertThat(search.lag(desk.owner())).isZero();
    }

    @Test
    void whatOneFollowedAnotherFindsAtOnce() {
        try (Search other = new Search(folder, desk.desk().access())) {
            assertThat(other.find(desk.owner(), "onyx", 5)).isEmpty();
            desk.source("onyx.txt", "Of no note.", Confidentiality.CASE);
            search.follow();
            assertThat(other.find(desk.owner(), "onyx", 5)).hasSize(1);
            assertThat(other.lag(desk.owner())).isZero();
        }
    }

    private static void kill(Process process) throws InterruptedException, IOException {
        process.destroyForcibly().waitFor();
        process.getInputStream().close();
    }
}
