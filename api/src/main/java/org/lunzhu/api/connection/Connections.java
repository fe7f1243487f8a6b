package org.lunzhu.api.connection;

import jakarta.servlet.DispatcherType;
import org.apache.catalina.core.StandardHost;
import org.lunzhu.api.http.ProblemWriter;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;

/** Puts the limits on connections into the server. */
@Configuration(proxyBeanMethods = false)
class Connections {

    private final BodyReceiver receiver;
    private final ConnectionSettings settings;
    private final ProblemWriter problems;

    Connections(ConnectionSettings settings, ProblemWriter problems) {
        this.receiver = new BodyReceiver(new BodyLimits(settings), problems);
        this.settings = settings;
        this.problems = problems;
    }

    @EventListener(ContextClosedEvent.class)
    void close() {
        receiver.close();
    }

    @Bean
    FilterRegistrationBean<BodyReceiver> bodyReceiver() {
        FilterRegistrationBean<BodyReceiver> filter = new FilterRegistrationBean<>(receiver);
        filter.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ASYNC);
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> limitedServer() {
        return server -> {
            server.setProtocol(TimedProtocol.class.getName());
            server.addProtocolHandlerCustomizers(protocol -> {
                if (protocol instanceof TimedProtocol timed) {
                    timed.setHeaderTime(settings.headerTime());
                }
            });
            server.addContextCustomizers(context -> {
                StandardHost host = (StandardHost) context.getParent();
                host.setErrorReportValveClass(ProblemReportValve.class.getName());
                host.getPipeline().addValve(new ProblemReportValve(problems));
            });
        };
    }
}
