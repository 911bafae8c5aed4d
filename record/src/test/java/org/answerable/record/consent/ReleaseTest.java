package org.answerable.record.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReleaseTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Test
    void withoutConsentNothingIsReleased() {
        assertThat(Release.of(List.of(), Purpose.ADVOCACY, Audience.AUTHORITY, DAY, false))
                .isInstanceOf(Release.Refused.class);
    }

    @Test
    void consentForOnePurposeIsNoneForAnother() {
        List<Consent> consents = List.of(consent(Purpose.SANCTIONS, Audience.PUBLIC, Consent.Form.NAMED, null, null));
        assertThat(Release.of(consents, Purpose.PUBLICATION, Audience.PUBLIC, DAY, false))
                .isInstanceOf(Release.Refused.class);
        assertThat(Release.of(consents, Purpose.SANCTIONS, Audience.PUBLIC, DAY, false))
                .isEqualTo(new Release.Allowed(Consent.Form.NAMED));
    }

    @Test
    void consentToAWiderAudienceCoversTheNarrowerOnly() {
        List<Consent> consents =
                List.of(consent(Purpose.COMPLAINT, Audience.PARTNERS, Consent.Form.PSEUDONYMOUS, null, null));
        assertThat(Release.of(consents, Purpose.COMPLAINT, Audience.AUTHORITY, DAY, false))
                .isEqualTo(new Release.Allowed(Consent.Form.PSEUDONYMOUS));
        assertThat(Release.of(consents, Purpose.COMPLAINT, Audience.PUBLIC, DAY, false))
                .isInstanceOf(Release.Refused.class);
    }

    @Test
    void withdrawnOrDueForReviewIsNoConsent() {
        assertThat(consent(Purpose.ADVOCACY, Audience.PUBLIC, Consent.Form.NAMED, DAY, null)
                        .countsOn(DAY))
                .isFalse();
        assertThat(consent(Purpose.ADVOCACY, Audience.PUBLIC, Consent.Form.NAMED, null, DAY)
                        .countsOn(DAY))
                .isFalse();
        assertThat(consent(Purpose.ADVOCACY, Audience.PUBLIC, Consent.Form.NAMED, DAY, null)
                        .countsOn(DAY.minusDays(1)))
                .isTrue();
    }

    @Test
    void sensitiveMattersAreNeverReleasedByDefault() {
        List<Consent> consents = List.of(consent(Purpose.PUBLICATION, Audience.PUBLIC, Consent.Form.NAMED, null, null));
        assertThat(Release.of(consents, Purpose.PUBLICATION, Audience.PUBLIC, DAY, true))
                .isInstanceOf(Release.Refused.class);
    }

    private static Consent consent(
            Purpose purpose,
            Audience audience,
            Consent.Form form,
            @Nullable LocalDate review,
            @Nullable LocalDate withdrawn) {
        return new Consent(
                new UUID(1, 1),
                new UUID(2, 2),
                purpose,
                audience,
                form,
                "the person, by letter",
                LocalDate.of(2026, 1, 1),
                review,
                withdrawn);
    }
}
