package org.lunzhu.api.plan;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How plans are solved.
 *
 * @param threads the most that are at work for one plan or search; 0, the default, for one per processor
 * @param saveInterval least time between two saves of the best plan so far, 2 s by default
 */
@ConfigurationProperties("lunzhu.solve")
public record SolveSettings(
        @DefaultValue("0") int threads, @DefaultValue("2s") Duration saveInterval) {

    /** The most threads that are at work at once. */
    public int threadsOrProcessors() {
        return threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
    }
}
