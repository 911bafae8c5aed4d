package org.answerable.desk.intake;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Connections that break at a commit, as when the database is killed: before it, after it, or after it and for good. */
final class BrokenCommits {
    enum When {
        NEVER,
        BEFORE,
        AFTER,
        FOR_GOOD,
        GONE
    }

    private final DataSource whole;
    private volatile When when = When.NEVER;

    BrokenCommits(DataSource whole) {
        this.whole = whole;
    }

    /** The next commit breaks so. */
    void next(When next) {
        when = next;
    }

    DataSource source() {
        return proxy(DataSource.class, whole, (method, result) -> {
            if (!method.equals("getConnection")) {
                return result.get();
            }
            if (when == When.GONE) {
                throw new SQLException("nobody there");
            }
            return connection((Connection) result.get());
        });
    }

    private Connection connection(Connection real) {
        return proxy(Connection.class, real, (method, result) -> {
            if (!method.equals("commit") || when == When.NEVER) {
                return result.get();
            }
            if (when == When.BEFORE) {
                when = When.NEVER;
                real.rollback();
            } else {
                when = when == When.AFTER ? When.NEVER : When.GONE;
                result.get();
            }
            throw new SQLException("the connection broke");
        });
    }

    private interface Result {
        Object get() throws Exception;
    }

    private interface Between {
        Object call(String method, Result result) throws Exception;
    }

    private static <T> T proxy(Class<T> type, T real, Between between) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> between.call(method.getName(), () -> {
                    try {
                        return method.invoke(real, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause() instanceof Exception cause ? cause : e;
                    }
                })));
    }
}
