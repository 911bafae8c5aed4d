package org.answerable.desk.access;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.answerable.record.Identifier;
import org.answerable.record.Refusal;
import org.answerable.record.log.Item;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Accounts: who they are, and how they show it. Signing in is by password (Argon2id); a one-time link on loopback signs the owner in. Passkeys
 * enter here.
 */
public final class Accounts {
    /** The account that every home has from its first day. */
    public static final String OWNER = "owner";

    private static final int SHORTEST_PASSWORD = 12;

    private final Access access;
    private final PasswordEncoder passwords = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();

    /** @param access the way in */
    public Accounts(Access access) {
        this.access = access;
    }

    /** The home's owner account, made when the home is new. */
    public Account owner() {
        return access.as(Viewer.system("account.owner"), transaction -> {
            AccountStore store = new AccountStore(transaction);
            return store.named(OWNER).orElseGet(() -> insert(transaction, OWNER, "The home's owner", Role.OWNER));
        });
    }

    /** The account of that name, open or closed. */
    public Account named(Viewer viewer, String name) {
        return access.as(
                        viewer,
                        transaction ->
                                new AccountStore(transaction).named(name.strip().toLowerCase(Locale.ROOT)))
                .orElseThrow(() -> new Refusal("there is no account “" + name.strip() + "”; `users` lists them"));
    }

    /** Every account, the earliest first. */
    public List<Account> all(Viewer viewer) {
        return access.as(viewer, transaction -> new AccountStore(transaction).all());
    }

    /** What every account is called. */
    public Map<UUID, String> names(Viewer viewer) {
        return all(viewer).stream().collect(Collectors.toMap(Account::id, Account::name));
    }

    /**
     * Opens an account. It sees nothing until a case lets it in.
     *
     * @throws Refusal when the name is taken or is not one
     */
    public Account open(Viewer by, String name, String fullName, Role role) {
        by.must(Role.OWNER, "open an account");
        String asked = name.strip().toLowerCase(Locale.ROOT);
        if (!asked.matches("[a-z0-9][a-z0-9._-]{0,63}")) {
            throw new Refusal(
                    "“" + name + "” cannot be an account's name; use letters a to z, digits, dot, dash and underscore");
        }
        return access.as(by, transaction -> {
            if (new AccountStore(transaction).named(asked).isPresent()) {
                throw new Refusal("there is an account “" + asked + "” already; choose another name");
            }
            return insert(transaction, asked, fullName.strip(), role);
        });
    }

    /** Closes an account: it sees nothing any more, and what it did stays. */
    public void close(Viewer by, Account account) {
        by.must(Role.OWNER, "close an account");
        if (account.name().equals(OWNER)) {
            throw new Refusal("the home's owner account cannot be closed; it is how the home is opened");
        }
        access.run(by, transaction -> {
            new AccountStore(transaction).close(account.id(), transaction.at());
            transaction.note("account.close", new Item("account", account.id()));
        });
    }

    /** Sets a password: one's own, or as the owner anybody's. */
    public void setPassword(Viewer by, Account account, String password) {
        if (!by.account().equals(account.id())) {
            by.must(Role.OWNER, "set another's password");
        }
        if (password.codePointCount(0, password.length()) < SHORTEST_PASSWORD) {
            throw new Refusal("a password needs at least " + SHORTEST_PASSWORD
                    + " characters; three or four words are easy to keep in mind");
        }
        String hash = passwords.encode(password);
        access.run(Viewer.system("account.password"), transaction -> {
            new AccountStore(transaction).setPassword(account.id(), Objects.requireNonNull(hash), transaction.at());
            transaction.note("account.password", new Item("account", account.id()));
        });
    }

    /**
     * Signs in by password. Takes as long for a name that does not exist as for one that does.
     *
     * @return the viewer, or empty without saying which of the two was wrong
     */
    public Optional<Viewer> signIn(String name, String password) {
        Optional<Account> found = access.as(
                Viewer.system("account.sign-in"),
                transaction -> new AccountStore(transaction)
                        .named(name.strip().toLowerCase(Locale.ROOT))
                        .filter(each -> each.closedAt() == null));
        Optional<String> hash = found.flatMap(each -> access.as(
                Viewer.system("account.sign-in"),
                transaction -> new AccountStore(transaction).passwordHash(each.id())));
        boolean right = passwords.matches(password, hash.orElse(Nobody.HASH));
        if (!right || hash.isEmpty()) {
            return Optional.empty();
        }
        return found.map(account -> signedIn(account, "account.sign-in"));
    }

    /** Notes in the log that an account signed in by other means than a password, and gives its viewer. */
    public Viewer signedIn(Account account, String how) {
        Viewer viewer = account.viewer();
        access.run(viewer, transaction -> transaction.note(how, new Item("account", account.id())));
        return viewer;
    }

    /** The viewer of an account that is signed in already; empty when it has been closed since. */
    public Optional<Viewer> stillThere(UUID id) {
        return access.as(Viewer.system("account.session"), transaction -> new AccountStore(transaction).withId(id))
                .filter(account -> account.closedAt() == null)
                .map(Account::viewer);
    }

    private static Account insert(Transaction transaction, String name, String fullName, Role role) {
        Account account = new Account(
                Identifier.next(), name, fullName.isEmpty() ? name : fullName, role, transaction.at(), null);
        new AccountStore(transaction).insert(account);
        transaction.note("account.open", new Item("account", account.id()));
        return account;
    }

    /** Made when the first wrong name comes: hashing is slow on purpose. */
    private static final class Nobody {
        /** The hash of a password that nobody knows, so that a wrong name costs the same time as a wrong password. */
        static final String HASH = Objects.requireNonNull(Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8()
                .encode(Identifier.next() + "/" + Identifier.next()));

        private Nobody() {}
    }
}
