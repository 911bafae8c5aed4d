package org.answerable.desk.storage;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.answerable.record.Refusal;

/** The home's own PostgreSQL, on loopback. */
final class Embedded implements Backing {
    private final Home home;
    private final Server server;

    Embedded(Home home) {
        this.home = home;
        this.server = new Server(home);
    }

    @Override
    public void start() {
        server.ensureRunning();
    }

    @Override
    public void stop() {
        server.stop();
    }

    @Override
    public void ensureRunning() {
        if (server.running().isPresent()) return;
        if (Gate.heldHere()) {
            server.ensureRunning();
            return;
        }
        Gate.inside(home, () -> {
            server.ensureRunning();
            return true;
        });
    }

    @Override
    public DataSource app() {
        return login(Cluster.APP, Cluster.DATABASE);
    }

    @Override
    public DataSource owner() {
        return login(Cluster.OWNER, Cluster.DATABASE);
    }

    @Override
    public boolean embedded() {
        return true;
    }

    @Override
    public List<String> forgetDeleted(List<String> tables) {
        return new Forgetting(login(Cluster.ADMIN, Cluster.DATABASE)).forget(tables);
    }

    /** One role in one of the server's databases. */
    Login login(String role, String database) {
        String password = new Secrets(home)
                .known(role)
                .orElseThrow(() -> new Refusal(
                        "The password of the home's database is missing from %s; put that folder back from a backup"
                                .formatted(home.keys())));
        return new Login(() -> url(database), role, password);
    }

    private String url(String database) throws SQLException {
        Optional<Postmaster> running = server.running();
        if (running.isEmpty()) {
            try {
                ensureRunning();
            } catch (RuntimeException e) {
                throw new SQLException(e.getMessage(), "08001", e);
            }
            running = server.running();
        }
        int port = running.orElseThrow(() -> new SQLException("PostgreSQL has just stopped", "08001"))
                .port();
        // the connection never leaves this machine, and the server that the desk brings is not to be trusted with
        // encryption
        return "jdbc:postgresql://127.0.0.1:%d/%s?sslmode=disable".formatted(port, database);
    }
}
