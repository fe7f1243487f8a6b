package org.lunzhu.api.plan;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How plans are solved.
 *
 * @param threads parts of a plan that are worked on side by side; 0, the default, for one per processor
 * @param saveInterval least time between two saves of the best plan so far, 2 s by default
 */
@ConfigurationProperties("lunzhu.solve")
record SolveSettings(
        @DefaultValue("0") int threads, @DefaultValue("2s") Duration saveInterval) {

    int threadsOrProcessors() {
        return threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
    }
}
