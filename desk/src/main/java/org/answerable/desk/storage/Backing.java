package org.answerable.desk.storage;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** The server behind a {@link Database}. Its sources make a new connection each time. */
sealed interface Backing permits Embedded, External {
    /** Makes ready to be connected to; inside the {@link Gate}. */
    void start() throws SQLException;

    /** Nobody uses the home any more; inside the {@link Gate}. */
    void stop();

    void ensureRunning();

    DataSource app();

    DataSource owner();

    boolean embedded();

    List<String> forgetDeleted(List<String> tables);
}
