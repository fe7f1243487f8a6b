package org.lunzhu.api.serve;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in two lines why the service does not start. */
final class HomeUnusableAnalyzer extends AbstractFailureAnalyzer<HomeUnusableException> {

    @Override
    protected FailureAnalysis analyze(Throwable root, HomeUnusableException cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Check the permissions and the space of the directory, or choose another home (LUNZHU_HOME). What the"
                        + " database server says stands above.",
                cause);
    }
}
