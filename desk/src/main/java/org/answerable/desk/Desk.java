package org.answerable.desk;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.answerable.desk.access.Access;
import org.answerable.desk.access.Accounts;
import org.answerable.desk.access.Cases;
import org.answerable.desk.access.Viewer;
import org.answerable.desk.intake.Intake;
import org.answerable.desk.intake.PageImages;
import org.answerable.desk.intake.PictureTexts;
import org.answerable.desk.intake.Sources;
import org.answerable.desk.intake.text.PagePainter;
import org.answerable.desk.intake.text.PictureReader;
import org.answerable.desk.intake.text.TextReader;
import org.answerable.desk.people.JudgementFile;
import org.answerable.desk.people.People;
import org.answerable.desk.people.candidate.Candidates;
import org.answerable.desk.reading.Background;
import org.answerable.desk.reading.Chain;
import org.answerable.desk.reading.Known;
import org.answerable.desk.reading.Proposals;
import org.answerable.desk.reading.Reader;
import org.answerable.desk.records.Export;
import org.answerable.desk.records.Records;
import org.answerable.desk.review.ClaimImport;
import org.answerable.desk.review.Claims;
import org.answerable.desk.search.Search;
import org.answerable.desk.storage.Database;
import org.answerable.desk.storage.Home;
import org.answerable.desk.vault.Keyring;
import org.answerable.desk.vault.Vault;
import org.answerable.record.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The rooms of one home, wired. Whoever opens a desk holds a lease on the home and closes the desk when done; several processes may have the
 * same home open at once.
 */
public final class Desk implements AutoCloseable {
    private final Home home;
    private final @Nullable Database database;
    private final Vault vault;
    private final TextReader reader;
    private final Access access;
    private final Accounts accounts;
    private final Cases cases;
    private final Sources sources;
    private final PagePainter painter;
    private final PageImages pageImages;
    private final PictureTexts pictureTexts;
    private final Intake intake;
    private final Claims claims;
    private final ClaimImport imports;
    private final People people;
    private final Candidates candidates;
    private final Records records;
    private final Search search;
    private final Proposals proposals;
    private final Background background;

    private Desk(Home home, DataSource app, @Nullable Database database, Vault vault, Reader reads) {
        this.home = home;
        this.database = database;
        this.vault = vault;
        this.reader = new TextReader(home.spool());
        this.access = new Access(app);
        this.accounts = new Accounts(access);
        this.cases = new Cases(access);
        this.sources = new Sources(access, vault);
        this.painter = new PagePainter(home.spool());
        this.pageImages = new PageImages(sources, vault, painter);
        this.pictureTexts = new PictureTexts(access, sources, vault, new PictureReader(painter));
        this.proposals = new Proposals(access, reads, this::known);
        this.background = new Background(access, accounts, reads, proposals);
        this.intake =
                new Intake(access, vault, reader, home.spool(), home.folder().resolve("arriving"), proposals);
        this.claims = new Claims(access);
        this.imports = new ClaimImport(access);
        this.people = new People(access);
        this.candidates = new Candidates(access, home.spool());
        this.records = new Records(access);
        this.search = new Search(home.index(), access);
    }

    /** Opens a home with its embedded database. */
    public static Desk open(Home home) {
        return open(home, null);
    }

    /**
     * Opens a home.
     *
     * @param url an external database ({@code jdbc:postgresql://…}); absent: the embedded one
     * @throws Refusal when the home or the database cannot be opened
     */
    public static Desk open(Home home, @Nullable String url) {
        return open(home, url, proposer());
    }

    /**
     * The same with something else that reads texts for proposals.
     *
     * @param reads what reads them
     */
    public static Desk open(Home home, @Nullable String url, Reader reads) {
        Database database = url == null ? Database.open(home) : Database.openExternal(home, url);
        try {
            Desk desk = new Desk(home, database.app(), database, vault(home), reads);
            desk.intake.recover();
            return desk;
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /** A desk over a database that somebody else opens and closes, as tests do. */
    public static Desk over(Home home, DataSource app) {
        return over(home, app, proposer());
    }

    /** The same with something else that reads texts for proposals. */
    public static Desk over(Home home, DataSource app, Reader reads) {
        return new Desk(home, app, null, vault(home), reads);
    }

    /** What reads texts for proposals. */
    private static Reader proposer() {
        return new Reader(Chain.version(), Chain.standard());
    }

    private static Vault vault(Home home) {
        try {
            return new Vault(home.vault(), Keyring.openOrCreate(home.vaultKey()));
        } catch (IOException e) {
            throw new Refusal("the vault of " + home.folder() + " cannot be opened: " + e.getMessage(), e);
        }
    }

    /** The home it works in. */
    public Home home() {
        return home;
    }

    /** The database, for the rooms that keep the house itself: backup, verification, erasure. */
    public Database database() {
        return Objects.requireNonNull(database, "this desk was opened over a database that is not its own");
    }

    /** Where the bytes are. */
    public Vault vault() {
        return vault;
    }

    /** The way in to the database. */
    public Access access() {
        return access;
    }

    /** Who works here. */
    public Accounts accounts() {
        return accounts;
    }

    /** What they work on. */
    public Cases cases() {
        return cases;
    }

    /** The sources that are held. */
    public Sources sources() {
        return sources;
    }

    /** Pages of originals, to look at. */
    public PageImages pageImages() {
        return pageImages;
    }

    /** Texts that a machine reads from pictures. */
    public PictureTexts pictureTexts() {
        return pictureTexts;
    }

    /** Where files arrive. */
    public Intake intake() {
        return intake;
    }

    /** What is said, and what was decided on it. */
    public Claims claims() {
        return claims;
    }

    /** Claims that come as files. */
    public ClaimImport imports() {
        return imports;
    }

    /** Who is who. */
    public People people() {
        return people;
    }

    /** Who may be whom. */
    public Candidates candidates() {
        return candidates;
    }

    /** Decisions on who is who, out to a file and in from one. */
    public JudgementFile judgements() {
        return new JudgementFile(access, accounts);
    }

    /** What is known of whom. */
    public Records records() {
        return records;
    }

    /** What leaves the desk as data. */
    public Export export() {
        return new Export(access);
    }

    /** Where anything is found again. */
    public Search search() {
        return search;
    }

    /** What texts seem to say, and deciding on it. */
    public Proposals proposals() {
        return proposals;
    }

    /** Begins what works while people do: reading the sources that wait. A desk with pages begins it, a command does not. */
    public void begin() {
        background.begin();
        candidates.begin();
    }

    private List<Known.Like> known(Viewer viewer, String name, String schema) {
        return new Namesakes(candidates, search, access).like(viewer, name, schema);
    }

    @Override
    public void close() {
        background.close();
        search.close();
        reader.close();
        painter.close();
        if (database != null) {
            database.close();
        }
    }
}
