package org.answerable.desk.storage;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Connections of one role, each made anew. Where to is asked each time: a server that was restarted listens elsewhere. */
final class Login implements DataSource {
    /** Where the server listens now; may start it. */
    @FunctionalInterface
    interface Where {
        String url() throws SQLException;
    }

    private final Where where;
    private final Properties properties = new Properties();

    Login(Where where, String role, String password) {
        this.where = where;
        properties.setProperty("user", role);
        properties.setProperty("password", password);
        properties.setProperty("ApplicationName", "answerable");
        properties.setProperty("assumeMinServerVersion", "15");
        properties.setProperty("gssEncMode", "disable");
        properties.setProperty("connectTimeout", "10");
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("logServerErrorDetail", "false");
    }

    /** Where it connects to now. */
    String url() throws SQLException {
        return where.url();
    }

    @Override
    public Connection getConnection() throws SQLException {
        return DriverManager.getConnection(url(), properties);
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException("each source of connections has one role");
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(@Nullable PrintWriter out) {}

    @Override
    public void setLoginTimeout(int seconds) {
        properties.setProperty("loginTimeout", String.valueOf(seconds));
    }

    @Override
    public int getLoginTimeout() {
        return Integer.parseInt(properties.getProperty("loginTimeout", "0"));
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        if (type.isInstance(this)) return type.cast(this);
        throw new SQLException("no " + type.getName() + " here");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return type.isInstance(this);
    }
}
