package org.lunzhu.api.plan;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Event streams of this process.
 *
 * @param most how many clients may follow plans at once, 1000 by default; more are 503
 * @param keepAlive how often a silent stream gets a sign of life, which finds clients that are gone, 15 s by default
 */
@ConfigurationProperties("lunzhu.stream")
record StreamSettings(
        @DefaultValue("1000") int most, @DefaultValue("15s") Duration keepAlive) {}
