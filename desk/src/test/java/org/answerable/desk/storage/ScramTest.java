package org.answerable.desk.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ScramTest {
    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    @Test
    void aVerifierLetsItsPasswordInAndNoOther() throws SQLException {
        Sql.run(database.admin(), "create role guest login password '%s'".formatted(Scram.verifier("open-sesame")));
        try {
            var url = database.admin().unwrap(Login.class).url();
            assertThat(Sql.text(new Login(() -> url, "guest", "open-sesame"), "select current_user"))
                    .isEqualTo("guest");
            assertThatThrownBy(() -> Sql.text(new Login(() -> url, "guest", "open-sesam"), "select 1"))
                    .hasMessageContaining("password authentication failed");
        } finally {
            Sql.run(database.admin(), "drop role guest");
        }
    }

    @Test
    void aVerifierDoesNotHoldThePassword() {
        assertThat(Scram.verifier("open-sesame"))
                .startsWith("SCRAM-SHA-256$")
                .doesNotContain("sesame")
                .isNotEqualTo(Scram.verifier("open-sesame"));
    }
}
