package org.answerable.desk.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.answerable.desk.access.Account;
import org.answerable.desk.access.Accounts;
import org.answerable.desk.access.Viewer;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Signing in by a one-time link. */
final class LinkSignIn extends AbstractAuthenticationProcessingFilter {
    private final Accounts accounts;
    private final Entrance entrance;

    LinkSignIn(Accounts accounts, Entrance entrance) {
        super(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, Entrance.PATH + "{token}"));
        this.accounts = accounts;
        this.entrance = entrance;
        setAuthenticationManager(authentication -> authentication);
    }

    @Override
    public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response) {
        Account owner = accounts.owner();
        Viewer viewer = entrance.use(request.getRequestURI(), request.getRemoteAddr())
                .filter(owner.id()::equals)
                .map(account -> accounts.signedIn(owner, "account.link"))
                .orElseThrow(() -> new BadCredentialsException("no such link"));
        return new SignedIn(viewer.account()).authentication();
    }
}
