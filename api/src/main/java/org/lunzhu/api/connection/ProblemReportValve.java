package org.lunzhu.api.connection;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import org.lunzhu.api.http.ErrorIds;
import org.lunzhu.api.http.ProblemKind;
import org.lunzhu.api.http.ProblemWriter;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/**
 * Writes what Tomcat itself refuses, such as a request line that is none, as a problem instead of a page. A protocol or
 * a transfer encoding that the service does not have is the client's fault as well, so it is 400 and not 5xx.
 */
final class ProblemReportValve extends ErrorReportValve {

    private final ProblemWriter problems;

    ProblemReportValve(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        Abandoning.offer(request);
        super.invoke(request, response);
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable throwable) {
        if (response.getStatus() < HttpStatus.BAD_REQUEST.value()
                || response.getContentWritten() > 0
                || !response.setErrorReported()
                || !isWritable(response)) {
            return;
        }
        try {
            write(request, response, throwable);
            response.finishResponse();
        } catch (IOException | IllegalStateException e) {
            container.getLogger().debug("A client went away before its error was told.", e);
        }
    }

    private static boolean isWritable(Response response) {
        AtomicBoolean allowed = new AtomicBoolean();
        response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, allowed);
        return allowed.get();
    }

    private void write(Request request, Response response, @Nullable Throwable throwable) throws IOException {
        HttpStatusCode status = statusOf(response.getStatus());
        if (status.is5xxServerError() && status.value() != HttpStatus.SERVICE_UNAVAILABLE.value()) {
            problems.write(request, response, status.value(), ProblemKind.INTERNAL_ERROR, ErrorIds.log(throwable));
        } else {
            problems.write(request, response, status.value(), ProblemKind.of(status));
        }
    }

    private static HttpStatusCode statusOf(int status) {
        boolean unknownToUs =
                status == HttpStatus.NOT_IMPLEMENTED.value() || status == HttpStatus.HTTP_VERSION_NOT_SUPPORTED.value();
        return unknownToUs ? HttpStatus.BAD_REQUEST : HttpStatusCode.valueOf(status);
    }
}
