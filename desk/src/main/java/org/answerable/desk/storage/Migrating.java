package org.answerable.desk.storage;

import javax.sql.DataSource;
import org.answerable.record.Refusal;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Flyway, in a class of its own so that it is loaded only where there is something to migrate. */
final class Migrating {
    private Migrating() {}

    static void run(DataSource owner, String location, Version target) {
        try {
            Flyway.configure(Migrating.class.getClassLoader())
                    .dataSource(owner)
                    .locations("classpath:" + location)
                    .defaultSchema("public")
                    .validateMigrationNaming(true)
                    .target(target.toString())
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            if (String.valueOf(e.getMessage()).contains("non-empty schema"))
                throw new Refusal(
                        "The database holds tables that are not Answerable's; give the desk an empty database of its own",
                        e);
            throw e;
        }
    }
}
