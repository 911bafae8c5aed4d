package org.answerable.desk.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A small pool that is made when it is first asked for, and holds no connection while nobody works. */
final class Pool implements AutoCloseable {
    private final String name;
    private final int most;
    private final Supplier<DataSource> source;
    private @Nullable HikariDataSource open;
    private boolean closed;

    Pool(String name, int most, Supplier<DataSource> source) {
        this.name = name;
        this.most = most;
        this.source = source;
    }

    synchronized DataSource get() {
        if (closed) throw new IllegalStateException("the database is closed");
        HikariDataSource pool = open;
        if (pool == null) {
            pool = new HikariDataSource(config());
            open = pool;
        }
        return pool;
    }

    private HikariConfig config() {
        var config = new HikariConfig();
        config.setPoolName(name);
        config.setDataSource(source.get());
        config.setMaximumPoolSize(most);
        config.setMinimumIdle(0);
        config.setIdleTimeout(60_000);
        config.setConnectionTimeout(15_000);
        config.setInitializationFailTimeout(-1);
        return config;
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (open != null) open.close();
        open = null;
    }
}
