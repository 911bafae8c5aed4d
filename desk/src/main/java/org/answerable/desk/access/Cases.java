package org.answerable.desk.access;

import java.util.List;
import java.util.UUID;
import org.answerable.record.Identifier;
import org.answerable.record.Refusal;
import org.answerable.record.log.Item;
import org.answerable.record.source.Confidentiality;

/** Cases and who belongs to them. */
public final class Cases {
    private final Access access;

    /** @param access the way in */
    public Cases(Access access) {
        this.access = access;
    }

    /** The cases that this viewer belongs to; demonstrations last. */
    public List<CaseFile> of(Viewer viewer) {
        return access.as(viewer, transaction -> new CaseStore(transaction).all());
    }

    /** The case of that name or identifier, of those that this viewer belongs to. */
    public CaseFile named(Viewer viewer, String nameOrId) {
        return of(viewer).stream()
                .filter(each -> each.name().equalsIgnoreCase(nameOrId.strip())
                        || each.id().toString().equals(nameOrId.strip()))
                .findFirst()
                .orElseThrow(() -> new Refusal("there is no case “" + nameOrId.strip() + "” that you belong to"));
    }

    /** The case that work goes to when none is named: the first that is not a demonstration, opened when there is none. */
    public CaseFile usual(Viewer viewer) {
        return of(viewer).stream()
                .filter(each -> !each.demonstration())
                .findFirst()
                .orElseGet(() -> open(viewer, "Casework", false));
    }

    /** Opens a case; whoever opens it belongs to it and is cleared for everything in it. */
    public CaseFile open(Viewer by, String name, boolean demonstration) {
        by.must(Role.OWNER, "open a case");
        if (of(by).stream().anyMatch(each -> each.name().equalsIgnoreCase(name.strip()))) {
            throw new Refusal("there is a case “" + name.strip() + "” already; choose another name");
        }
        return access.as(by, transaction -> {
            CaseFile file = new CaseFile(Identifier.next(), name.strip(), demonstration);
            CaseStore store = new CaseStore(transaction);
            store.insert(file, transaction.at());
            store.admit(file.id(), by.account(), Confidentiality.SECRET);
            transaction.note("case.open", new Item("case", file.id()));
            return file;
        });
    }

    /** Lets an account into a case, or changes how far it is cleared there. */
    public void admit(Viewer by, CaseFile file, Account account, Confidentiality clearance) {
        by.must(Role.OWNER, "let somebody into a case");
        access.run(by, transaction -> {
            new CaseStore(transaction).admit(file.id(), account.id(), clearance);
            transaction.note("case.admit", new Item("case", file.id()), new Item("account", account.id()));
        });
    }

    /**
     * The label of a case and level, for stores that write rows.
     *
     * @throws Refusal when this viewer is not cleared for it
     */
    public static int label(Transaction transaction, UUID caseId, Confidentiality level) {
        return new CaseStore(transaction)
                .label(caseId, level)
                .orElseThrow(() ->
                        new Refusal("you are not cleared for “" + level.name().toLowerCase(java.util.Locale.ROOT)
                                + "” in this case; ask its owner, or choose a lower level"));
    }
}
