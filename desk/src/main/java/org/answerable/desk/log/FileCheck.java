package org.answerable.desk.log;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import org.answerable.desk.log.FileStore.Held;
import org.answerable.desk.vault.Integrity;
import org.answerable.desk.vault.Vault;
import org.answerable.record.log.Hash;
import org.jdbi.v3.core.result.ResultIterator;
import org.jspecify.annotations.Nullable;

/**
 * Reads every stored file and compares it with the source that it is. On a home in which people work, files come and go meanwhile, so what is
 * missing or unknown is looked at once more after a while before it is reported.
 */
final class FileCheck {
    private static final int LOOKED_AT_AGAIN = 1000;
    private static final long PATIENCE_MILLIS = 2000;

    private final Vault vault;
    private final Findings findings;
    private final Map<String, Held> missing = new LinkedHashMap<>();
    private final Map<String, Hash> unknown = new LinkedHashMap<>();

    FileCheck(Vault vault, Findings findings) {
        this.vault = vault;
        this.findings = findings;
    }

    /**
     * Compares the vault with the sources.
     *
     * @return how many files were read
     */
    long check(FileStore store, LongConsumer read) {
        long files = 0;
        try (ResultIterator<Held> held = store.all();
                var stored = vault.all()) {
            Iterator<Hash> inVault = stored.iterator();
            @Nullable Hash next = nextOf(inVault);
            String last = "";
            @Nullable Integrity found = null;
            while (held.hasNext()) {
                Held source = held.next();
                if (!source.sha256().equals(last) || found == null) {
                    last = source.sha256();
                    found = vault.verify(Hash.parse(last));
                    files++;
                    read.accept(1);
                    while (next != null && next.hex().compareTo(last) <= 0) {
                        if (!next.hex().equals(last)) {
                            unknown(next);
                        }
                        next = nextOf(inVault);
                    }
                }
                compare(source, found);
            }
            for (; next != null; next = nextOf(inVault)) {
                unknown(next);
            }
        }
        return files;
    }

    /** Reports what is still missing or unknown; to be asked outside the transaction in which the rest was read. */
    void lookAgain(Predicate<String> known) {
        if (missing.isEmpty() && unknown.isEmpty()) {
            return;
        }
        pause();
        missing.values().forEach(source -> {
            if (known.test(source.sha256()) && vault.verify(Hash.parse(source.sha256())) instanceof Integrity.Missing) {
                findings.add("it is missing, and source " + source.source() + " is these bytes", file(source.sha256()));
            }
        });
        unknown.forEach((sha256, hash) -> {
            if (!known.test(sha256) && !(vault.verify(hash) instanceof Integrity.Missing)) {
                findings.add("no source is these bytes: it was put there, or its source was removed", file(sha256));
            }
        });
    }

    private void compare(Held source, Integrity found) {
        switch (found) {
            case Integrity.Intact intact
            when intact.size() != source.size() ->
                findings.add(
                        "it has " + intact.size() + " bytes, and source " + source.source() + " says " + source.size(),
                        file(source.sha256()));
            case Integrity.Intact intact -> {}
            case Integrity.Missing gone -> {
                if (missing.size() < LOOKED_AT_AGAIN) {
                    missing.put(source.source().toString(), source);
                }
            }
            case Integrity.Damaged damaged ->
                findings.add(
                        "it is damaged (" + damaged.what() + "); source " + source.source() + " is these bytes",
                        file(source.sha256()));
        }
    }

    private void unknown(Hash hash) {
        if (unknown.size() < LOOKED_AT_AGAIN) {
            unknown.put(hash.hex(), hash);
        }
    }

    private static String file(String sha256) {
        return "vault file " + sha256;
    }

    private static @Nullable Hash nextOf(Iterator<Hash> hashes) {
        return hashes.hasNext() ? hashes.next() : null;
    }

    private static void pause() {
        try {
            Thread.sleep(PATIENCE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
