package org.answerable.desk.web;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/**
 * All that a session remembers of whoever signed in. What the account may do and see is asked anew with every request.
 *
 * @param account the account's identifier
 */
record SignedIn(UUID account) implements Serializable {
    Authentication authentication() {
        return UsernamePasswordAuthenticationToken.authenticated(this, null, List.of());
    }
}
