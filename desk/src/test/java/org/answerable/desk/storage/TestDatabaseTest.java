package org.answerable.desk.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TestDatabaseTest {
    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    @Test
    void isOfItsOwnWithBothRoles() throws SQLException {
        Sql.run(database.owner(), "create table only_here (a int)");
        assertThat(Sql.text(database.app(), "select current_user")).isEqualTo("answerable_app");
        assertThat(Sql.text(database.admin(), "select current_user")).isEqualTo("answerable_admin");
        try (TestDatabase other = TestDatabase.fresh()) {
            assertThat(Sql.text(other.owner(), "select to_regclass('only_here')"))
                    .isEqualTo("null");
            assertThat(other.home().folder())
                    .isDirectory()
                    .isNotEqualTo(database.home().folder());
        }
    }
}
