package org.answerable.desk.reading.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.answerable.desk.reading.text.Language;
import org.answerable.desk.reading.text.View;
import org.junit.jupiter.api.Test;

class FacilitiesTest {
    private static final Facilities FACILITIES = new Facilities();

    @Test
    void aNameBeforeTheNounBelongsToThePlace() {
        assertThat(places("She was taken to Arran Correctional Facility and then to the Lower Sound Penitentiary."))
                .containsExactly("Arran Correctional Facility", "Lower Sound Penitentiary");
    }

    @Test
    void aNumberAfterTheNounMakesItAPlaceOfItsOwn() {
        assertThat(places("They were moved from colony No. 3 to prison № 7, then to Colony 5."))
                .containsExactly("colony No. 3", "prison № 7", "Colony 5");
    }

    @Test
    void theDayOfADateIsNoNumberOfAPlace() {
        assertThat(places("He left Prison 5 May 2031 was the day.")).isEmpty();
    }

    @Test
    void aNounAloneIsNoPlace() {
        assertThat(places("The prison was full; a colony 40 km away was not.")).isEmpty();
    }

    private static List<String> places(String text) {
        return FACILITIES.annotate(View.of(text, "en"), Language.ENGLISH).stream()
                .map(each -> each.in(text))
                .toList();
    }
}
