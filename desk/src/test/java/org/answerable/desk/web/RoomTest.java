package org.answerable.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RoomTest {

    @Test
    void nothingIsShownWhereNothingWaits() {
        assertThat(new Room(1, "To do", "/", 0).waits()).isEmpty();
        assertThat(new Room(1, "People", "/people", null).waits()).isEmpty();
    }

    @Test
    void whatWaitsIsShownAndMoreThanCanBeReadIsSaidToBeMore() {
        assertThat(new Room(1, "To do", "/", 12).waits()).isEqualTo("12");
        assertThat(new Room(1, "To do", "/", Room.MOST_WAITING).waits()).isEqualTo("999");
        assertThat(new Room(1, "To do", "/", Room.MOST_WAITING + 1).waits()).isEqualTo("999+");
    }

    @Test
    void theFirstRoomHoldsItsOwnPageAlone() {
        assertThat(new Room(1, "To do", "/", null).holds("/")).isTrue();
        assertThat(new Room(1, "To do", "/", null).holds("/sources")).isFalse();
        assertThat(new Room(1, "Sources", "/sources", null).holds("/sources/add"))
                .isTrue();
        assertThat(new Room(1, "Sources", "/sources", null).holds("/sourcesque"))
                .isFalse();
    }
}
