package org.lunzhu.api.serve;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in two lines why the service does not start. */
final class HomeInUseAnalyzer extends AbstractFailureAnalyzer<HomeInUseException> {

    @Override
    protected FailureAnalysis analyze(Throwable root, HomeInUseException cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "End the other process, or give this one a home of its own (LUNZHU_HOME). Processes that share their"
                        + " plans need a PostgreSQL server of yours (SPRING_DATASOURCE_URL).",
                cause);
    }
}
