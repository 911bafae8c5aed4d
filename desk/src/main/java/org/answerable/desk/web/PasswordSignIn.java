package org.answerable.desk.web;

import java.util.Locale;
import java.util.Objects;
import org.answerable.desk.access.Accounts;
import org.answerable.desk.access.Viewer;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Signing in by name and password, through the accounts, behind the throttle. */
final class PasswordSignIn implements AuthenticationProvider {
    private final Accounts accounts;
    private final Throttle throttle;

    PasswordSignIn(Accounts accounts, Throttle throttle) {
        this.accounts = accounts;
        this.throttle = throttle;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        String name = asked.getName().strip().toLowerCase(Locale.ROOT);
        String address = asked.getDetails() instanceof WebAuthenticationDetails details
                ? Objects.requireNonNullElse(details.getRemoteAddress(), "unknown")
                : "unknown";
        if (throttle.closed(name, address)) {
            throw new LockedException("too many failed sign-ins");
        }
        Viewer viewer = accounts.signIn(name, String.valueOf(asked.getCredentials()))
                .orElseThrow(() -> {
                    throttle.failed(name, address);
                    return new BadCredentialsException("wrong name or password");
                });
        throttle.succeeded(name);
        return new SignedIn(viewer.account()).authentication();
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
