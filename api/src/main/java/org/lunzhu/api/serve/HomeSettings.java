package org.lunzhu.api.serve;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the service keeps its files.
 *
 * @param home the directory (LUNZHU_HOME), {@code var} in the working directory by default
 */
@ConfigurationProperties("lunzhu")
record HomeSettings(@DefaultValue("var") Path home) {}
