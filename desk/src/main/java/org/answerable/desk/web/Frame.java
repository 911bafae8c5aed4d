package org.answerable.desk.web;

import java.util.List;
import org.answerable.desk.access.CaseFile;
import org.answerable.desk.access.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds a page: who looks, where they are, what waits in the rooms.
 *
 * @param viewer who looks; absent before signing in
 * @param path the page's path
 * @param rooms the rail, in order
 * @param cases the viewer's cases
 * @param flash what the last page did; absent when nothing
 * @param csrf the token that forms send back; empty before signing in where no form is
 * @param csrfField the name of the form field for it
 * @param csrfHeader the name of the header for it
 */
public record Frame(
        @Nullable Viewer viewer,
        String path,
        List<Room> rooms,
        List<CaseFile> cases,
        @Nullable Flash flash,
        String csrf,
        String csrfField,
        String csrfHeader) {

    /** The demonstration that this viewer sees; every page then says so. */
    public @Nullable CaseFile demonstration() {
        return cases.stream().filter(CaseFile::demonstration).findFirst().orElse(null);
    }

    /** The name of a case; empty where it is not the viewer's. */
    public String caseName(java.util.UUID id) {
        return cases.stream()
                .filter(each -> each.id().equals(id))
                .map(CaseFile::name)
                .findFirst()
                .orElse("");
    }

    /** Whether the viewer may do what takes this role. */
    public boolean may(org.answerable.desk.access.Role role) {
        return viewer != null && viewer.role().atLeast(role);
    }

    /** What htmx sends with every request, as JSON. */
    public String headers() {
        return csrf.isEmpty() ? "{}" : "{\"" + csrfHeader + "\": \"" + csrf + "\"}";
    }
}
