package org.answerable.desk.contract;

import java.nio.file.Path;
import org.answerable.desk.Desk;
import org.answerable.desk.storage.Home;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDeskTest extends DeskContract {
    @SuppressWarnings("NullAway.Init") // open before every test
    private static Desk desk;

    @BeforeAll
    static void open(@TempDir Path folder) {
        desk = Desk.open(Home.at(folder.resolve("home")));
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Override
    Desk desk() {
        return desk;
    }
}
