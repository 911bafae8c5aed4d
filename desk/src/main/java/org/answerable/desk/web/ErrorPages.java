package org.answerable.desk.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import org.answerable.record.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** What is shown when a page cannot be: one sentence, never a stack trace. */
@ControllerAdvice
class ErrorPages {
    private static final System.Logger LOG = System.getLogger(ErrorPages.class.getName());
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Routes routes;

    ErrorPages(Routes routes) {
        this.routes = routes;
    }

    @ExceptionHandler
    Html refused(Refusal refusal, HttpServletRequest request) {
        return page(request, HttpStatus.BAD_REQUEST, "That was not done", sentence(refusal.getMessage()));
    }

    /** Hidden, missing, misspelt: all the same page, to the byte. */
    @ExceptionHandler({
        Missing.class,
        NoResourceFoundException.class,
        MethodArgumentTypeMismatchException.class,
        HttpRequestMethodNotSupportedException.class
    })
    Html missing() {
        return Html.of(
                        "web/error",
                        new ErrorPage(
                                "There is nothing here", "It does not exist, or it is not for you to see.", false))
                .with(HttpStatus.NOT_FOUND.value());
    }

    @ExceptionHandler
    Html tooLarge(MaxUploadSizeExceededException exception, HttpServletRequest request) {
        return page(
                request,
                HttpStatus.CONTENT_TOO_LARGE,
                "The file is too large",
                "A file may have at most " + Uploads.LARGEST_MEGABYTES + " MB; split it, or store it with `ingest`.");
    }

    @ExceptionHandler
    @Nullable
    Html defect(Exception exception, HttpServletRequest request, HttpServletResponse response) {
        if (gone(exception)) {
            return null;
        }
        if (exception instanceof MultipartException
                || (exception instanceof ErrorResponse answer
                        && answer.getStatusCode().is4xxClientError())) {
            return page(
                    request,
                    HttpStatus.BAD_REQUEST,
                    "That was not done",
                    "Something in the form is missing; go back and fill it in.");
        }
        String reference = "%06X".formatted(RANDOM.nextInt(1 << 24));
        LOG.log(
                System.Logger.Level.ERROR,
                "reference " + reference + ": " + request.getMethod() + " " + pattern(request),
                exception);
        return page(
                request,
                HttpStatus.INTERNAL_SERVER_ERROR,
                "Something went wrong",
                "Nothing was changed by it. If you report it, give the reference " + reference + ".");
    }

    /** For what the filters refuse before a page is reached. */
    void denied(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        boolean form = denied instanceof CsrfException;
        boolean known = routes.row(request).isPresent();
        Html html = form
                ? page(
                        request,
                        HttpStatus.FORBIDDEN,
                        "The form is too old",
                        "Nothing was changed. Go back, load the page again and send it once more.")
                : known
                        ? page(
                                request,
                                Security.DENIED,
                                "This is not for your role",
                                "Ask the home's owner if you need it.")
                        : missing();
        html.render(null, request, response);
    }

    static Html page(HttpServletRequest request, HttpStatus status, String title, String sentence) {
        boolean part = request.getHeader("HX-Request") != null;
        return Html.of("web/error", new ErrorPage(title, sentence, part)).with(status.value());
    }

    private static String sentence(String message) {
        if (message.isBlank()) {
            return "It was refused.";
        }
        String first = message.substring(0, message.offsetByCodePoints(0, 1)).toUpperCase(java.util.Locale.ROOT);
        String whole = first + message.substring(message.offsetByCodePoints(0, 1));
        return whole.endsWith(".") ? whole : whole + ".";
    }

    private static boolean gone(Throwable exception) {
        return exception.getClass().getSimpleName().equals("ClientAbortException")
                || exception instanceof org.springframework.web.context.request.async.AsyncRequestNotUsableException;
    }

    private static Object pattern(HttpServletRequest request) {
        Object pattern =
                request.getAttribute(org.springframework.web.servlet.HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return pattern == null ? request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) : pattern;
    }
}
