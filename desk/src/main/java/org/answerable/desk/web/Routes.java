package org.answerable.desk.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.answerable.desk.access.AccessTable;
import org.answerable.desk.access.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.PathContainer;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.web.util.ServletRequestPathUtils;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** The access table as Spring Security asks it. Paths are matched as the dispatcher matches them, so that the two cannot disagree. */
final class Routes implements AuthorizationManager<RequestAuthorizationContext> {
    private final List<Route> routes;

    private record Route(String method, PathPattern pattern, AccessTable.Row row) {
        boolean matches(String asked, PathContainer path) {
            return method.equals(asked.equals("HEAD") ? "GET" : asked) && pattern.matches(path);
        }
    }

    Routes(AccessTable table) {
        this.routes = table.routes().stream()
                .map(row -> new Route(row.method(), PathPatternParser.defaultInstance.parse(row.pattern()), row))
                .sorted((one, other) -> PathPattern.SPECIFICITY_COMPARATOR.compare(one.pattern, other.pattern))
                .toList();
    }

    /** Whether this viewer, or nobody, may make the request. A route that the table does not name is for nobody. */
    boolean admits(HttpServletRequest request, @Nullable Viewer viewer) {
        return row(request).map(row -> row.admits(viewer)).orElse(false);
    }

    /** The row that the request falls under. */
    Optional<AccessTable.Row> row(HttpServletRequest request) {
        PathContainer path = ServletRequestPathUtils.hasParsedRequestPath(request)
                ? ServletRequestPathUtils.getParsedRequestPath(request).pathWithinApplication()
                : ServletRequestPathUtils.parse(request).pathWithinApplication();
        return routes.stream()
                .filter(route -> route.matches(request.getMethod(), path))
                .map(Route::row)
                .findFirst();
    }

    @Override
    public AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> authentication, RequestAuthorizationContext context) {
        HttpServletRequest request = context.getRequest();
        return new AuthorizationDecision(admits(request, Presence.viewer(request)));
    }
}
