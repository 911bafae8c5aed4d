package org.answerable.desk.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.answerable.desk.access.CaseFile;
import org.answerable.desk.access.Cases;
import org.answerable.desk.access.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Makes the frame of a page from the request. */
final class Frames {
    private final Cases cases;
    private final ObjectProvider<Rail> rails;

    Frames(Cases cases, ObjectProvider<Rail> rails) {
        this.cases = cases;
        this.rails = rails;
    }

    Frame of(HttpServletRequest request) {
        Viewer viewer = Presence.viewer(request);
        CsrfToken token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return new Frame(
                viewer,
                request.getRequestURI(),
                viewer == null ? List.of() : rooms(viewer),
                viewer == null ? List.<CaseFile>of() : cases.of(viewer),
                flash(request),
                token == null ? "" : token.getToken(),
                token == null ? "_csrf" : token.getParameterName(),
                token == null ? "X-CSRF-TOKEN" : token.getHeaderName());
    }

    private List<Room> rooms(Viewer viewer) {
        return rails.stream()
                .flatMap(rail -> rail.rooms(viewer).stream())
                .sorted(Comparator.comparingInt(Room::order))
                .toList();
    }

    private static @Nullable Flash flash(HttpServletRequest request) {
        Map<String, ?> carried = RequestContextUtils.getInputFlashMap(request);
        return carried != null && carried.get(Flash.KEY) instanceof Flash flash ? flash : null;
    }
}
