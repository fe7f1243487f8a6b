package org.lunzhu.api.serve;

import java.io.IOException;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** The database: a server of our own, unless {@code spring.datasource.url} names another. */
@Configuration(proxyBeanMethods = false)
class DatabaseSettings {

    @Bean(destroyMethod = "close")
    @Conditional(NoServerNamed.class)
    JdbcConnectionDetails embeddedDatabase(HomeSettings settings) throws IOException {
        return EmbeddedDatabase.open(settings.home());
    }

    /** Whether no other server is named. */
    static final class NoServerNamed implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !context.getEnvironment().containsProperty("spring.datasource.url");
        }
    }
}
