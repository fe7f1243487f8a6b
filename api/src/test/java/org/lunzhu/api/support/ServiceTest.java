package org.lunzhu.api.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.lunzhu.api.serve.LunzhuService;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/** A test of the running service with its own database; all of them share one. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = LunzhuService.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "lunzhu.home=${tests.home:target/service-home}",
            "lunzhu.http.body-limit=1MB",
            "lunzhu.solve.threads=1",
            "lunzhu.solve.save-interval=50ms",
            "db-scheduler.polling-interval=200ms"
        })
@Import(Client.class)
public @interface ServiceTest {}
