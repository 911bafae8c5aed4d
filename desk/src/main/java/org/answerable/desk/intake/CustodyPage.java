package org.answerable.desk.intake;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.answerable.desk.access.Account;
import org.answerable.record.source.Custody;
import org.answerable.record.source.Source;
import org.jspecify.annotations.Nullable;

/**
 * The page that says how a source came and who handled it.
 *
 * @param source the source
 * @param reader name and version of what read its text; empty where it has none
 * @param notices what the reader wants people to know
 * @param origin the source it is a copy or translation of; absent where it is an origin itself
 * @param entries the chain of custody, the earliest first
 */
public record CustodyPage(
        Source source,
        String reader,
        List<String> notices,
        @Nullable Source origin,
        List<Entry> entries) {

    /**
     * One link of the chain.
     *
     * @param custody what was done
     * @param by who did it, by name
     */
    public record Entry(Custody custody, String by) {}

    static CustodyPage of(Sources.Opened opened, @Nullable Source origin, List<Account> accounts) {
        Map<UUID, String> names = accounts.stream().collect(Collectors.toMap(Account::id, Account::name));
        return new CustodyPage(
                opened.source(),
                opened.text() == null ? "" : opened.text().reader(),
                opened.text() == null ? List.of() : opened.text().notices(),
                origin,
                opened.custody().stream()
                        .map(entry -> new Entry(entry, names.getOrDefault(entry.by(), "the desk")))
                        .toList());
    }
}
