package org.answerable.desk.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.answerable.desk.Desk;
import org.answerable.desk.Progress;
import org.answerable.desk.access.Role;
import org.answerable.desk.access.Viewer;
import org.answerable.desk.backup.Backup;
import org.answerable.desk.intake.Arrival;
import org.answerable.desk.review.Draft;
import org.answerable.desk.review.Subject;
import org.answerable.desk.storage.Database;
import org.answerable.desk.storage.Home;
import org.answerable.record.Refusal;
import org.answerable.record.claim.Claim;
import org.answerable.record.claim.Modality;
import org.answerable.record.claim.Reading;
import org.answerable.record.identity.Judgement;
import org.answerable.record.log.Finding;
import org.answerable.record.passage.Passage;
import org.answerable.record.passage.Quotes;
import org.answerable.record.source.Source;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErasureTest {
    /** Of these words nothing may remain. */
    private static final List<String> SECRETS = List.of("Zyxvara", "quintleaper", "ombrelthorn");

    private static final String TEXT = "Ona Example stays. Zyxvara Sample, a quintleaper, was seen.";

    @TempDir
    Path folder;

    @SuppressWarnings("NullAway.Init") // opened before each test
    private Desk desk;

    @SuppressWarnings("NullAway.Init")
    private Viewer owner;

    @SuppressWarnings("NullAway.Init")
    private Source source;

    private final List<UUID> forgotten = new ArrayList<>();

    @BeforeEach
    void open() {
        desk = Desk.open(Home.at(folder.resolve("home")));
        owner = desk.accounts().owner().viewer();
        source = store("stays.txt", TEXT);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void erasingAClaimLeavesTheVerificationRightAndNoTraceOfTextOrSalt() throws Exception {
        Source other = store("other.txt", "Of Zyxvara nothing more is known; ombrelthorn.");
        Claim claim = claim(other, new Subject.Fresh("Person", "Zyxvara"), "quintleaper", "ombrelthorn");
        desk.claims().read(owner, claim.id(), Reading.REJECTED, "an ombrelthorn");
        Claim stays = claim(source, new Subject.Fresh("Person", "Ona Example"), "stays", "Ona Example stays");
        desk.people().decide(owner, stays.subject(), claim.subject(), Judgement.UNSURE, "Zyxvara may be Ona");
        List<byte[]> salts = salts(
                "select salt from claim where id = '%1$s' union all select salt from decision where claim_id = '%1$s' union all select salt from identity_decision"
                        .formatted(claim.id()));
        assertThat(salts).hasSize(3);
        settle();
        desk.search().follow();
        assertThat(filesWith(bytes("ombrelthorn")))
                .as("in the database, and in the index")
                .anyMatch(file -> file.startsWith(desk.home().postgres()))
                .anyMatch(file -> file.startsWith(desk.home().index()));
        assertThat(filesWith(salts.getFirst())).isNotEmpty();

        // the source says it too, and goes with what rests on it
        Erased erased = erasure().erase(owner, other.id(), Because.DANGER);
        assertThat(erased.claims()).containsExactly(claim.id());
        assertThat(erased.sources()).containsExactly(other.id());
        assertThat(erased.entities()).containsExactly(claim.subject());
        assertThat(erased.stillToDo()).isEmpty();
        erasure().erase(owner, source.id(), Because.LAW);

        assertThat(wrong()).isEmpty();
        assertThat(forgotten).contains(claim.id(), other.id(), claim.subject(), source.id(), stays.id());
        assertNoTrace(salts);
        desk.close();
        assertNoTrace(salts);
        assertThat(backup())
                .isNotEmpty()
                .noneSatisfy(entry -> assertThat(SECRETS)
                        .anySatisfy(secret -> assertThat(entry).containsIgnoringCase(secret)));
        assertThat(backup())
                .noneSatisfy(entry -> assertThat(salts)
                        .anySatisfy(salt ->
                                assertThat(entry).contains(HexFormat.of().formatHex(salt))));
    }

    @Test
    void erasingOneClaimLeavesItsSourceAndTheOtherClaims() throws Exception {
        Claim claim = claim(source, new Subject.Fresh("Person", "Zyxvara"), "ombrelthorn", "a quintleaper");
        Claim stays = claim(source, new Subject.Known(claim.subject(), "Zyxvara Sample"), "seen", "was seen");
        List<byte[]> salts = salts("select salt from claim where id = '%s'".formatted(claim.id()));
        Erased erased = erasure().erase(owner, claim.id(), Because.CONSENT);
        assertThat(erased.claims()).containsExactly(claim.id());
        assertThat(erased.sources()).isEmpty();
        assertThat(erased.entities())
                .as("another claim is about the same entity")
                .isEmpty();
        assertThat(wrong()).isEmpty();
        assertThat(desk.claims().withId(owner, claim.id())).isEmpty();
        assertThat(desk.claims().on(owner, source.id()))
                .singleElement()
                .satisfies(each -> assertThat(each.claim()).isEqualTo(stays));
        assertThat(filesWith(bytes("ombrelthorn"))).isEmpty();
        assertThat(filesWith(salts.getFirst())).isEmpty();
    }

    @Test
    void theLogKeepsIdentifiersAndOldCommitmentsAndTheReasonAsAWord() {
        Claim claim = claim(source, new Subject.Fresh("Person", "Zyxvara"), "quintleaper", "a quintleaper");
        String committed = text("select encode(commitment, 'hex') from log_item where kind = 'claim' and object = '%s'"
                .formatted(claim.id()));
        erasure().erase(owner, claim.id(), Because.CONSENT);
        assertThat(text("""
                        select string_agg(kind || ' ' || object || ' ' || encode(commitment, 'hex'), ', ' order by ordinal)
                        from log_item i join log_entry e using (sequence) where action = 'claim.erase'
                        """))
                .isEqualTo("because.consent %1$s %2$s, claim %1$s %3$s, entity %4$s %2$s"
                        .formatted(claim.id(), "00".repeat(32), committed, claim.subject()));
    }

    @Test
    void whatReferredToTheErasedClaimStaysAndIsRight() {
        Claim wrong = claim(source, new Subject.Fresh("Person", "Zyxvara"), "quintleeper", "a quintleaper");
        Claim right = desk.claims()
                .correct(
                        owner,
                        wrong.id(),
                        draft(source, new Subject.Known(wrong.subject(), "Zyxvara"), "quintleaper", "a quintleaper"),
                        null)
                .claim();
        erasure().erase(owner, right.id(), Because.MISTAKE);
        assertThat(wrong()).isEmpty();
        assertThat(desk.claims()
                        .withId(owner, wrong.id())
                        .orElseThrow()
                        .standing()
                        .correctedBy())
                .isNull();

        Claim again = desk.claims()
                .correct(
                        owner,
                        wrong.id(),
                        draft(source, new Subject.Known(wrong.subject(), "Zyxvara"), "quintleaper", "a quintleaper"),
                        null)
                .claim();
        erasure().erase(owner, wrong.id(), Because.MISTAKE);
        assertThat(wrong()).isEmpty();
        assertThat(desk.claims().withId(owner, again.id()).orElseThrow().claim().corrects())
                .isNull();
    }

    @Test
    void aSourceThatDerivesFromTheErasedOneStaysAndIsRight() {
        Arrival arrival = new Arrival(
                source.caseId(),
                source.confidentiality(),
                null,
                null,
                source.reliability(),
                source.id(),
                null,
                source.capture());
        Source copy = desk.intake()
                .receive(owner, arrival, "copy.txt", new ByteArrayInputStream(bytes("A copy of it.")))
                .source();
        erasure().erase(owner, source.id(), Because.LAW);
        assertThat(wrong()).isEmpty();
        assertThat(desk.sources().withId(owner, copy.id()).orElseThrow().derivesFrom())
                .isNull();
        assertThat(desk.vault().all()).hasSize(1);
    }

    @Test
    void bytesThatAreAnotherSourceTooStayInTheVault() {
        UUID elsewhere = desk.cases().open(owner, "Elsewhere", false).id();
        Source same = desk.intake()
                .receive(owner, Arrival.to(elsewhere), "stays.txt", new ByteArrayInputStream(bytes(TEXT)))
                .source();
        erasure().erase(owner, source.id(), Because.LAW);
        assertThat(wrong()).isEmpty();
        assertThat(desk.vault().all()).singleElement().hasToString(same.sha256());
    }

    @Test
    void askingAgainFinishesWhatWasInterrupted() {
        Claim claim = claim(source, new Subject.Fresh("Person", "Zyxvara"), "quintleaper", "a quintleaper");
        Erasure interrupted = new Erasure(desk.database(), desk.vault(), objects -> {
            throw new IllegalStateException("the machine stopped here");
        });
        assertThatThrownBy(() -> interrupted.erase(owner, claim.id(), Because.DANGER))
                .hasMessageContaining("stopped here");
        assertThat(forgotten).isEmpty();
        erasure().erase(owner, claim.id(), Because.DANGER);
        assertThat(forgotten).contains(claim.id());
        assertThat(text("select count(*) from log_entry where action = 'claim.erase'"))
                .isEqualTo("1");
        assertThat(wrong()).isEmpty();
    }

    @Test
    void whatIsErasedAndThereAgainIsNamed() {
        Claim claim = claim(source, new Subject.Fresh("Person", "Zyxvara"), "quintleaper", "a quintleaper");
        Jdbi.create(desk.database().owner()).useHandle(handle -> {
            for (String table : List.of("claim", "passage", "claim_head", "entity")) {
                handle.execute("create table kept_" + table + " as table " + table);
            }
            erasure().erase(owner, claim.id(), Because.DANGER);
            for (String table : List.of("entity", "claim", "passage", "claim_head")) {
                handle.execute("insert into " + table + " select * from kept_" + table);
            }
        });
        assertThat(wrong())
                .singleElement()
                .asString()
                .startsWith("claim " + claim.id() + ": log entry ")
                .contains("says that it was erased, and it is there");
    }

    @Test
    void onlyAnOwnerErases() {
        Viewer editor =
                desk.accounts().open(owner, "editor", "Editor", Role.EDITOR).viewer();
        assertThatThrownBy(() -> erasure().erase(editor, source.id(), Because.LAW))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("takes the role owner");
        assertThat(desk.sources().withId(owner, source.id())).isPresent();
    }

    @Test
    void whatIsNotThereAndNeverWasIsRefused() {
        assertThatThrownBy(() -> erasure().erase(owner, UUID.randomUUID(), Because.LAW))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("there is no claim and no source");
    }

    private Erasure erasure() {
        return new Erasure(
                desk.database(),
                desk.vault(),
                forgotten::addAll,
                objects -> desk.search().forget());
    }

    private List<String> wrong() {
        return Verification.of(desk.database(), desk.vault()).run(Progress.NONE, List.of()).findings().stream()
                .map(Finding::toString)
                .toList();
    }

    private Source store(String name, String text) {
        return desk.intake()
                .receive(owner, Arrival.to(desk.cases().usual(owner).id()), name, new ByteArrayInputStream(bytes(text)))
                .source();
    }

    private Claim claim(Source on, Subject subject, String value, String quote) {
        return desk.claims().make(owner, draft(on, subject, value, quote));
    }

    private Draft draft(Source on, Subject subject, String value, String quote) {
        var text = Objects.requireNonNull(
                desk.sources().open(owner, on.id()).orElseThrow().text());
        return Draft.of(
                subject, "position", value, Modality.HAPPENED, List.of(new Passage(on.id(), Quotes.find(text, quote))));
    }

    private String text(String sql) {
        return Jdbi.create(desk.database().owner())
                .withHandle(
                        handle -> handle.createQuery(sql).mapTo(String.class).one());
    }

    private List<byte[]> salts(String sql) {
        return Jdbi.create(desk.database().owner())
                .withHandle(
                        handle -> handle.createQuery(sql).mapTo(byte[].class).list());
    }

    /** What is in memory goes to the files, so that the search can be seen to find it. */
    private void settle() {
        desk.close();
        desk = Desk.open(desk.home());
    }

    private void assertNoTrace(List<byte[]> salts) throws IOException {
        for (String secret : SECRETS) {
            assertThat(filesWith(bytes(secret))).as(secret).isEmpty();
        }
        for (byte[] salt : salts) {
            assertThat(filesWith(salt)).isEmpty();
            assertThat(filesWith(bytes(HexFormat.of().formatHex(salt)))).isEmpty();
        }
    }

    private List<Path> filesWith(byte[] wanted) throws IOException {
        String text = new String(wanted, StandardCharsets.ISO_8859_1);
        try (Stream<Path> files = Files.walk(folder.resolve("home"))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> contains(file, text))
                    .toList();
        }
    }

    private static boolean contains(Path file, String text) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text);
        } catch (IOException e) {
            return false; // deleted meanwhile
        }
    }

    /** The entries of a backup that is written now, as text. */
    private List<String> backup() throws IOException {
        Path file = folder.resolve("backup-" + UUID.randomUUID());
        Home home = desk.home();
        try (Database alone = Database.openAlone(home)) {
            new Backup(alone, home, desk.vault()).writePlain(owner, file, Progress.NONE);
        }
        List<String> entries = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.add(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return entries;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
