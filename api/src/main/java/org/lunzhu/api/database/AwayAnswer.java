package org.lunzhu.api.database;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.lunzhu.api.http.ProblemKind;
import org.lunzhu.api.http.ProblemWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Answers requests that fail because the database is away: it will be back, so the client is told when to ask again. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class AwayAnswer implements HandlerExceptionResolver {

    private static final Logger LOG = LoggerFactory.getLogger(AwayAnswer.class);

    private final ProblemWriter problems;

    AwayAnswer(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception e) {
        if (response.isCommitted() || !isAway(e)) {
            return null;
        }
        LOG.debug("The database is away.", e);
        try {
            problems.write(request, response, ProblemKind.DATABASE_AWAY);
        } catch (IOException lost) {
            throw new UncheckedIOException("The client has gone.", lost);
        }
        return new ModelAndView();
    }

    /** Also where the trouble of a transaction's end hides the trouble that ended it. */
    static boolean isAway(Throwable trouble) {
        for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotGetJdbcConnectionException
                    || cause instanceof CannotCreateTransactionException
                    || cause instanceof TransactionSystemException end
                            && DatabaseTrouble.isAway(end.getApplicationException())) {
                return true;
            }
        }
        return DatabaseTrouble.isAway(trouble);
    }
}
