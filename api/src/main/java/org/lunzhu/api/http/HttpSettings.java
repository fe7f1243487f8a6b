package org.lunzhu.api.http;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Limits of requests.
 *
 * @param bodyLimit the largest body, 64 MB by default; more is answered with 413
 */
@ConfigurationProperties("lunzhu.http")
record HttpSettings(@DefaultValue("64MB") DataSize bodyLimit) {}
