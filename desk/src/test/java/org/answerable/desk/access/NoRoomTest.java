package org.answerable.desk.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.answerable.record.Refusal;
import org.junit.jupiter.api.Test;

class NoRoomTest {
    @Test
    void aFullDiskUnderTheDatabaseIsAClearSentence() {
        Access access = new Access(failing(new SQLException("could not extend file", "53100")));
        assertThatThrownBy(() -> access.recover(transaction -> true))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("the disk of the database is full")
                .hasMessageContaining("make room");
    }

    @Test
    void soIsOneThatABatchMeets() {
        var batch = new BatchUpdateException("Batch entry 0 was aborted", "53100", 0, new int[0], null);
        assertThat(NoRoom.orElse(new IllegalStateException(batch))).isInstanceOf(Refusal.class);
    }

    @Test
    void anotherTroubleStaysWhatItIs() {
        RuntimeException other = new IllegalStateException(new SQLException("deadlock", "40P01"));
        assertThat(NoRoom.orElse(other)).isSameAs(other);
    }

    private static DataSource failing(SQLException trouble) {
        return (DataSource) Proxy.newProxyInstance(
                DataSource.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    throw trouble;
                });
    }
}
