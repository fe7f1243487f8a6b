package org.lunzhu.api.serve;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
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
    EmbeddedDatabase embeddedDatabase(HomeSettings settings) {
        return EmbeddedDatabase.open(settings.home());
    }

    /** Lets the pool follow our server. */
    @Bean
    static BeanPostProcessor followServer(ObjectProvider<EmbeddedDatabase> server) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof HikariDataSource pool) {
                    server.ifAvailable(own -> pool.setDataSource(new ServerConnections(own)));
                }
                return bean;
            }
        };
    }

    /** Whether no other server is named. */
    static final class NoServerNamed implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !context.getEnvironment().containsProperty("spring.datasource.url");
        }
    }
}
