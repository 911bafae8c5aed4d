package org.answerable.desk.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.answerable.desk.access.Accounts;
import org.answerable.desk.access.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Who is there: the viewer of the session's account, asked anew with every request, so that closing an account ends its sessions at once.
 *
 * <p>Stands before the check of forms, so that nothing that a stranger sends is read further than its headers.
 */
final class Presence extends OncePerRequestFilter {
    private static final String VIEWER = Presence.class.getName() + ".viewer";

    private final Accounts accounts;
    private final Routes routes;
    private final AuthenticationEntryPoint door;

    Presence(Accounts accounts, Routes routes, AuthenticationEntryPoint door) {
        this.accounts = accounts;
        this.routes = routes;
        this.door = door;
    }

    /** Who made the request; absent when nobody is signed in. */
    static @Nullable Viewer viewer(HttpServletRequest request) {
        return (Viewer) request.getAttribute(VIEWER);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Viewer> viewer = signedIn().flatMap(session -> accounts.stillThere(session.account()));
        if (viewer.isPresent()) {
            request.setAttribute(VIEWER, viewer.get());
        } else {
            forget(request);
            if (!routes.admits(request, null)) {
                door.commence(request, response, new InsufficientAuthenticationException("nobody is signed in"));
                return;
            }
        }
        chain.doFilter(request, response);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/static/");
    }

    private static Optional<SignedIn> signedIn() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn session
                ? Optional.of(session)
                : Optional.empty();
    }

    private static void forget(HttpServletRequest request) {
        if (signedIn().isPresent()) {
            SecurityContextHolder.clearContext();
            HttpSession session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
        }
    }
}
