package org.lunzhu.api.http;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes problems where no controller does, as in filters. */
@Component
public final class ProblemWriter {

    private final JsonMapper json;
    private final Languages languages = new Languages();

    ProblemWriter(JsonMapper json) {
        this.json = json;
    }

    /**
     * Answers the request with the problem.
     *
     * @param values what the sentence of the kind names, in its order
     */
    public void write(HttpServletRequest request, HttpServletResponse response, ProblemKind kind, String... values)
            throws IOException {
        write(request, response, kind.status().value(), kind, values);
    }

    /** Answers the request with the problem under another status of the same class. */
    public void write(
            HttpServletRequest request, HttpServletResponse response, int status, ProblemKind kind, String... values)
            throws IOException {
        ProblemDetail problem = kind.toDetail(languages.resolveLocale(request), values);
        problem.setStatus(status);
        problem.setInstance(path(request));
        byte[] body = json.writeValueAsBytes(problem);
        kind.retrySeconds()
                .ifPresent(seconds -> response.setHeader(HttpHeaders.RETRY_AFTER, Integer.toString(seconds)));
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** A request that could not be read has no path, or one that is none. */
    private static URI path(HttpServletRequest request) {
        Object refused = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = refused instanceof String text ? text : request.getRequestURI();
        try {
            return path == null ? URI.create("") : new URI(path);
        } catch (URISyntaxException e) {
            return URI.create("");
        }
    }
}
