package org.answerable.desk.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What the server itself refuses (a malformed request, a failed filter) in the words of the desk instead of the server's. */
@Controller
class FallbackPages {
    static final String PATH = "/error";

    private final ErrorPages errors;

    FallbackPages(ErrorPages errors) {
        this.errors = errors;
    }

    @RequestMapping(PATH)
    Html fallback(HttpServletRequest request) {
        HttpStatus status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatus.valueOf(code)
                : HttpStatus.NOT_FOUND;
        return switch (status) {
            case NOT_FOUND, METHOD_NOT_ALLOWED -> errors.missing();
            default ->
                status.is5xxServerError()
                        ? ErrorPages.page(request, status, "Something went wrong", "Nothing was changed by it.")
                        : ErrorPages.page(request, status, "That was not done", "The request could not be understood.");
        };
    }
}
