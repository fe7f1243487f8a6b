package org.lunzhu.api.http;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The last resort: what went wrong outside the controllers, as a problem without inner text. */
@Controller
final class ErrorAnswer implements ErrorController {

    private final ProblemWriter problems;

    ErrorAnswer(ProblemWriter problems) {
        this.problems = problems;
    }

    @RequestMapping("/error")
    void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatusCode status = code instanceof Integer i ? HttpStatusCode.valueOf(i) : HttpStatus.NOT_FOUND;
        ProblemKind kind = ProblemKind.of(status);
        String value = kind == ProblemKind.INTERNAL_ERROR ? ErrorIds.log(null) : "";
        problems.write(request, response, status.value(), kind, value);
    }
}
