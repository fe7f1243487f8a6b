package org.lunzhu.api.serve;

import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;

/** The HTTP service with its page. */
@SpringBootApplication(scanBasePackages = "org.lunzhu.api")
@ConfigurationPropertiesScan("org.lunzhu.api")
public class LunzhuService {

    /**
     * Starts the service and returns once it answers; it runs until the returned context is closed or the process
     * ends.
     *
     * @param arguments settings such as {@code --server.port=8080}
     */
    public static ConfigurableApplicationContext start(List<String> arguments) {
        return SpringApplication.run(LunzhuService.class, arguments.toArray(String[]::new));
    }
}
