package org.answerable.desk.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** Where a stranger is sent: to sign in. A part of a page that is asked for by script sends the whole page there. */
final class Door implements AuthenticationEntryPoint {
    static final String PATH = "/sign-in";

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
            throws IOException, ServletException {
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", PATH);
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else if ("GET".equals(request.getMethod()) && "/".equals(request.getRequestURI())) {
            // The desk's own address answers: it is the first thing anybody opens.
            request.getRequestDispatcher(PATH).forward(request, response);
        } else {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", PATH);
        }
    }
}
