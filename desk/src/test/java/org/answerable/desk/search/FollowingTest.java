package org.answerable.desk.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.answerable.desk.TestDesk;
import org.answerable.record.claim.Reading;
import org.answerable.record.log.Item;
import org.answerable.record.source.Confidentiality;
import org.answerable.record.source.Source;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class FollowingTest {
    @RegisterExtension
    static final TestDesk desk = new TestDesk();

    @RegisterExtension
    static final TestDesk other = new TestDesk();

    @TempDir
    Path folder;

    private Search search;

    @BeforeEach
    void open() {
        search = new Search(folder, desk.desk().access());
    }

    @AfterEach
    void close() {
        search.close();
    }

    @Test
    void theLagIsWhatTheLogHasAndTheIndexHasNot() {
        assertThat(search.lag(desk.owner())).isPositive();
        search.follow();
        assertThat(search.lag(desk.owner())).isZero();
        Source source = desk.source("lag.txt", "Lagging behind.", Confidentiality.CASE);
        long behind = search.lag(desk.owner());
        assertThat(behind).isPositive();
        desk.claim(source, "Person", "Lag Behind", "name", "Lag Behind", "Lagging");
        assertThat(search.lag(desk.owner())).isGreaterThan(behind);
        search.follow();
        assertThat(search.lag(desk.owner())).isZero();
    }

    @Test
    void followingWhereNothingHappenedChangesNeitherTheFilesNorTheLog() throws IOException {
        search.follow();
        String files = files();
        String head = desk.desk().access().head().orElseThrow().toString();
        search.follow();
        search.follow();
        assertThat(files()).isEqualTo(files);
        assertThat(desk.desk().access().head().orElseThrow()).hasToString(head);
    }

    @Test
    void followingMayReadEverythingAndChangeNothing() {
        var access = desk.desk().access();
        assertThatThrownBy(() -> access.follow(transaction -> {
                    transaction.note("claim.make");
                    return true;
                }))
                .hasMessageContaining("read-only transaction");
    }

    @Test
    void followingTwiceFindsOnce() {
        Source source = desk.source("twice.txt", "Vermilion.", Confidentiality.CASE);
        search.follow();
        desk.desk()
                .access()
                .run(desk.owner(), transaction -> transaction.note("source.again", new Item("source", source.id())));
        search.follow();
        search.rebuild();
        search.follow();
        assertThat(search.find(desk.owner(), "vermilion", 9))
                .singleElement()
                .satisfies(hit -> assertThat(hit.snippets()).hasSize(1));
    }

    @Test
    void oneEntryOfTheLogWithManyObjectsIsFollowedToItsEnd() {
        Source source = desk.source("many.txt", "Ochre.", Confidentiality.CASE);
        Item[] many = new Item[2500];
        java.util.Arrays.setAll(many, i -> new Item("claim", new java.util.UUID(7, i)));
        many[2499] = new Item("source", source.id());
        search.follow();
        desk.desk().access().run(desk.owner(), transaction -> transaction.note("import.many", many));
        search.follow();
        assertThat(search.lag(desk.owner())).isZero();
        assertThat(search.find(desk.owner(), "ochre", 9)).hasSize(1);
    }

    @Test
    void anIndexThatFollowedAnotherLogIsBuiltAnew() {
        desk.source("own.txt", "Umber.", Confidentiality.CASE);
        try (Search elsewhere = new Search(folder, other.desk().access())) {
            other.source("other.txt", "Sienna.", Confidentiality.CASE);
            elsewhere.follow();
            assertThat(elsewhere.find(other.owner(), "sienna", 9)).hasSize(1);
        }
        search.follow();
        assertThat(search.find(desk.owner(), "umber", 9)).hasSize(1);
        assertThat(search.lag(desk.owner())).isZero();
    }

    @Test
    void aDecisionIsFollowedToItsClaim() {
        Source source = desk.source("decided.txt", "Cerulean.", Confidentiality.CASE);
        var claim = desk.claim(source, "Person", "Celia Rule", "name", "Celia Rule", "Cerulean");
        search.follow();
        desk.desk().claims().read(desk.owner(), claim.id(), Reading.REJECTED, null);
        search.follow();
        desk.desk().claims().read(desk.owner(), claim.id(), Reading.ACCEPTED, null);
        assertThat(search.find(desk.owner(), "celia", 9))
                .as("set aside in the index")
                .isEmpty();
        search.follow();
        assertThat(search.find(desk.owner(), "celia", 9)).hasSize(1);
    }

    @Test
    void severalThreadsMayFollowAndFindAtOnce() throws Exception {
        desk.source("threads.txt", "Indigo.", Confidentiality.CASE);
        try (var threads = java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor()) {
            var all = Stream.generate(() -> threads.submit(() -> {
                        search.follow();
                        return search.find(desk.owner(), "indigo", 9).size();
                    }))
                    .limit(24)
                    .toList();
            for (var each : all) {
                assertThat(each.get()).isEqualTo(1);
            }
        }
    }

    private String files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file + " " + modified(file))
                    .sorted()
                    .toList()
                    .toString();
        }
    }

    private static String modified(Path file) {
        try {
            return Files.getLastModifiedTime(file).toString();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
