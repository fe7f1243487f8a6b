package org.lunzhu.api.alternative;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How searches from a stored plan are run.
 *
 * @param longestWait how long a search waits for the one before it to end, 60 s by default
 */
@ConfigurationProperties("lunzhu.search")
record SearchSettings(@DefaultValue("60s") Duration longestWait) {}
