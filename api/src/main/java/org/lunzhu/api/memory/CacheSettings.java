package org.lunzhu.api.memory;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much memory what is kept to answer sooner may take.
 *
 * @param memory for datasets, plans and comparisons together, by an estimate, 256 MiB by default
 */
@ConfigurationProperties("lunzhu.cache")
record CacheSettings(@DefaultValue("256MB") DataSize memory) {}
