package org.answerable.desk.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Signing in. The form is taken by Spring Security; passkeys enter here. */
@Controller
class SignInPages {

    @GetMapping(Door.PATH)
    View signIn(HttpServletRequest request) {
        return Presence.viewer(request) != null
                ? new RedirectView("/")
                : Html.of("web/sign-in", SignInPage.after(request.getQueryString()));
    }
}
