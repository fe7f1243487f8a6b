package org.lunzhu.api.connection;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.lunzhu.api.http.ProblemWriter;
import org.springframework.http.HttpHeaders;

/**
 * Receives bodies before anything else is done about their requests, and without a thread that waits for them: the
 * container tells when bytes have come. When all are there, the request goes on as if it had just come.
 */
final class BodyReceiver implements Filter {

    private final BodyLimits limits;
    private final ProblemWriter problems;
    private final Set<Reception> open = ConcurrentHashMap.newKeySet();
    private volatile boolean closing;

    BodyReceiver(BodyLimits limits, ProblemWriter problems) {
        this.limits = limits;
        this.problems = problems;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest sent = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        Reception received = Reception.of(request);
        if (received != null && request.getDispatcherType() == DispatcherType.ASYNC) {
            received.goOn(sent, answer, chain);
        } else if (received == null && hasBody(sent)) {
            receive(sent, answer);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean hasBody(HttpServletRequest request) {
        return request.getContentLengthLong() > 0 || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
    }

    private void receive(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (closing || !limits.open()) {
            limits.refuse(request, response, problems);
            return;
        }
        AsyncContext async = request.startAsync(request, response);
        async.setTimeout(limits.time().toMillis());
        Reception reception = new Reception(async, limits, problems, open::remove);
        open.add(reception);
        reception.begin();
    }

    /** What is still being received would hold up the end of the process. */
    void close() {
        closing = true;
        open.forEach(Reception::giveUp);
    }
}
