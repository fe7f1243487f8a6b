package org.lunzhu.api.plan;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The durable queue of plans to solve: any process takes the next one, and those of a process that died. */
@Configuration(proxyBeanMethods = false)
class SolveQueue {

    static final String TASK = "solve-plan";

    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(1);

    @Bean
    OneTimeTask<Void> solvePlan(SolveJob job, Clock clock) {
        return Tasks.oneTime(TASK)
                .onDeadExecutionRevive()
                .onFailure((done, task) -> task.reschedule(done, clock.instant().plus(PAUSE_AFTER_FAILURE)))
                .execute((instance, context) -> job.run(UUID.fromString(instance.getId())));
    }
}
