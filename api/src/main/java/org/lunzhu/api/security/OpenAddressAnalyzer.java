package org.lunzhu.api.security;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in two lines why the service does not start. */
final class OpenAddressAnalyzer extends AbstractFailureAnalyzer<OpenAddressException> {

    @Override
    protected FailureAnalysis analyze(Throwable root, OpenAddressException cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Set lunzhu.security.password (LUNZHU_SECURITY_PASSWORD), or leave server.address at 127.0.0.1.",
                cause);
    }
}
