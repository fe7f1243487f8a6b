package org.lunzhu.api.connection;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Limits of requests. Slow senders cost a connection each and no thread, so that these are what keeps them in bounds.
 *
 * @param headerTime how long a request line and its headers may take to arrive, 10 s by default; then the connection is
 *     closed
 * @param bodyTime how long a body may take to arrive, 60 s by default; then it is 408
 * @param bodyLimit the largest body, 64 MB by default; more is 413
 * @param smallBody bodies up to this size are received side by side, 64 KB by default
 * @param largeBodies how many larger ones are received or worked on at once, 8 by default; more are 503
 * @param openBodies how many bodies are received at once, 1000 by default; more are 503
 */
@ConfigurationProperties("lunzhu.http")
record ConnectionSettings(
        @DefaultValue("10s") Duration headerTime,
        @DefaultValue("60s") Duration bodyTime,
        @DefaultValue("64MB") DataSize bodyLimit,
        @DefaultValue("64KB") DataSize smallBody,
        @DefaultValue("8") int largeBodies,
        @DefaultValue("1000") int openBodies) {}
