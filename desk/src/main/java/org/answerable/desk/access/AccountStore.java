package org.answerable.desk.access;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

/** Accounts and their credentials. */
final class AccountStore {
    private static final RowMapper<Account> ACCOUNT = (row, context) -> new Account(
            row.getObject("id", UUID.class),
            row.getString("name"),
            row.getString("full_name"),
            Role.parse(row.getString("role")),
            row.getObject("created_at", OffsetDateTime.class).toInstant(),
            instant(row.getObject("closed_at", OffsetDateTime.class)));

    private final Handle handle;

    AccountStore(Transaction transaction) {
        this.handle = transaction.handle();
    }

    void insert(Account account) {
        handle.createUpdate("""
                        insert into account (id, name, full_name, role, created_at)
                        values (:id, :name, :fullName, :role, :createdAt)
                        """)
                .bind("id", account.id())
                .bind("name", account.name())
                .bind("fullName", account.fullName())
                .bind("role", account.role().code())
                .bind("createdAt", account.createdAt())
                .execute();
    }

    Optional<Account> named(String name) {
        return handle.select("select * from account where name = ?", name)
                .map(ACCOUNT)
                .findOne();
    }

    Optional<Account> withId(UUID id) {
        return handle.select("select * from account where id = ?", id)
                .map(ACCOUNT)
                .findOne();
    }

    List<Account> all() {
        return handle.select("select * from account order by created_at, name")
                .map(ACCOUNT)
                .list();
    }

    void close(UUID id, Instant at) {
        handle.execute(
                "update account set closed_at = ? where id = ?",
                OffsetDateTime.ofInstant(at, java.time.ZoneOffset.UTC),
                id);
    }

    void setPassword(UUID id, String hash, Instant at) {
        handle.createUpdate("""
                        insert into credential (account_id, password_hash, set_at) values (:id, :hash, :at)
                        on conflict (account_id) do update set password_hash = excluded.password_hash, set_at = excluded.set_at
                        """)
                .bind("id", id)
                .bind("hash", hash)
                .bind("at", at)
                .execute();
    }

    Optional<String> passwordHash(UUID id) {
        return handle.select("select password_hash from credential where account_id = ?", id)
                .mapTo(String.class)
                .findOne();
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
