package org.answerable.record.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every kind of fact of the founding case can be claimed as it stands: subject's schema, property, value. */
class FoundingCaseTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Instrument     | signedOn             | 2019-01-24
            Instrument     | signatoryCount       | 22
            Instrument     | signatoryCount       | 31
            Instrument     | ledBy                | Roberto Rampi
            Person         | position             | Senator
            Person         | country              | Italy
            Instrument     | concerns             | the justice system and political persecutions in Kazakhstan
            Person         | imprisoned           | imprisoned
            LegalEntity    | longestTerm          | 8 years (of the group; individual terms not stated)
            Person         | role                 | activist
            Person         | dependants           | four minor children
            Person         | sentence             | up to 10 years
            Person         | acquitted            | 2019-02-06
            Person         | position             | chairman of the Aktau City Court
            Person         | removedFromPost      | chairman of the Aktau City Court
            Person         | powersTerminated     | judge
            Person         | removalAttributedTo  | the final decision on Akberdieva's case
            Instrument     | follows              | PACE Written Declaration 663
            Instrument     | title                | Financial assistance for Kazakhstan must be withheld unless significant human rights progress is made
            Instrument     | demands              | Council of Europe and European Union: audit all funds granted to Kazakhstan
            Recommendation | claimedCount         | 19 (0 listed)
            Recommendation | outcome              | ignored by the authorities
            Person         | victimOf             | torture, ill-treatment and arbitrary detention
            Territory      | candidateFor         | UN Human Rights Council
            PublicBody     | candidateFor         | UN Human Rights Council
            Organization   | banned               | peaceful opposition movement
            Territory      | detained             | >500 people for taking part in peaceful rallies
            PublicBody     | detained             | >500 people for taking part in peaceful rallies
            Territory      | threatenedInterrogatedOrWatched | dozens of people, by law enforcement bodies
            Territory      | subjectedToCriminalResponsibility | >30 people for comments criticising the authorities
            Instrument     | toolFor              | sanctions programmes aimed at protecting human rights worldwide
            Organization   | demands              | personal responsibility of those who suppress assembly
            Organization   | involvedIn           | release and conditions of political prisoners and activists in Kazakhstan
            """)
    void itCanBeClaimed(String schema, String property, String value) {
        assertThat(Model.standard().property(schema, property).accepts(value)).isTrue();
    }
}
