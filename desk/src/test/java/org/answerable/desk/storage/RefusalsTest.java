package org.answerable.desk.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.List;
import org.answerable.record.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefusalsTest {
    @TempDir
    Path folder;

    private Home home = new Home(Path.of("/"));

    @BeforeEach
    void makeDatabase() {
        home = Home.at(folder);
        Database.open(home).close();
    }

    private void refused(String... parts) {
        assertThatThrownBy(() -> Database.open(home).close())
                .isInstanceOf(Refusal.class)
                .message()
                .contains(parts);
    }

    @Test
    void aHomeWithoutItsKeysIsRefusedAndOpensWhenTheyAreBack() throws Exception {
        Path password = home.keys().resolve("answerable_owner.password");
        Path away = Files.move(password, folder.resolve("away"));
        refused("password of the home's database is missing", "put that folder back");
        assertThat(password).doesNotExist();
        assertThat(new Server(home).running()).isEmpty();
        Files.move(away, password);
        Database.open(home).close();
    }

    @Test
    void aHomeWithTheKeysOfAnotherIsRefused() throws Exception {
        Files.writeString(home.keys().resolve("answerable_owner.password"), "of-another");
        refused("cannot be opened", "password authentication failed");
        assertThat(new Server(home).running()).isEmpty();
    }

    @Test
    void aHomeOfAnotherMajorVersionIsRefusedUntouched() throws Exception {
        Path version = Cluster.folder(home).resolve("PG_VERSION");
        Files.writeString(version, "17\n");
        refused("was made with PostgreSQL 17 and this program brings 18", "backup");
        assertThat(version).hasContent("17");
    }

    @Test
    void aServerThatCannotStartSaysWhyAndWhereItsLogIs() throws Exception {
        Path control = Cluster.folder(home).resolve("global/pg_control");
        Path kept = Files.copy(control, folder.resolve("kept"), StandardCopyOption.REPLACE_EXISTING);
        Files.delete(control);
        refused("PostgreSQL did not start in " + home.folder(), "server.log");
        Files.move(kept, control);
        Database.open(home).close();
    }

    @Test
    void aTableThatIsNotThereCannotBeForgotten() throws SQLException {
        try (Database database = Database.open(home)) {
            assertThatThrownBy(() -> database.forgetDeleted(List.of("nowhere"))).hasMessageContaining("nowhere");
        }
    }

    @Test
    void aClosedDatabaseGivesNoConnections() {
        Database database = Database.open(home);
        database.close();
        assertThatThrownBy(database::app).hasMessageContaining("closed");
    }
}
