package org.lunzhu.api.workbook;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits of imports.
 *
 * @param readers how many are read at once, 2 by default; a large one takes some hundred megabytes while it is read
 * @param patience how long one waits for its turn, 20 s by default; then it is 503
 * @param keep how long the files of an open import are kept, 7 days by default; then it is discarded
 */
@ConfigurationProperties("lunzhu.imports")
record ImportSettings(
        @DefaultValue("2") int readers,
        @DefaultValue("20s") Duration patience,
        @DefaultValue("7d") Duration keep) {}
