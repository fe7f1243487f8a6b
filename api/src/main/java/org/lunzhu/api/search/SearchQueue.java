package org.lunzhu.api.search;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerProperties;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.lunzhu.api.job.Worker;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;

/**
 * The durable queue of searches, beside that of plans, so that none waits for a long solve: any process takes the next
 * one, and those of a process that died.
 */
@Component
class SearchQueue implements SmartLifecycle {

    static final String TASK = "search";

    private static final String TABLE = "search_tasks";
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(1);

    private final OneTimeTask<Void> task;
    private final Scheduler scheduler;

    SearchQueue(DataSource database, DbSchedulerProperties settings, SearchJob job, Worker worker, Clock clock) {
        task = Tasks.oneTime(TASK)
                .onDeadExecutionRevive()
                .onFailure(
                        (done, retry) -> retry.reschedule(done, clock.instant().plus(PAUSE_AFTER_FAILURE)))
                .execute((instance, context) -> job.run(UUID.fromString(instance.getId())));
        scheduler = Scheduler.create(new TransactionAwareDataSourceProxy(database), task)
                .tableName(TABLE)
                .schedulerName(new SchedulerName.Fixed(worker.name()))
                .jdbcCustomization(worker.jdbcCustomization().orElseThrow())
                .threads(1)
                .pollingInterval(settings.getPollingInterval())
                .heartbeatInterval(settings.getHeartbeatInterval())
                .missedHeartbeatsLimit(settings.getMissedHeartbeatsLimit())
                .shutdownMaxWait(settings.getShutdownMaxWait())
                .pollUsingLockAndFetch(
                        settings.getPollingStrategyLowerLimitFractionOfThreads(),
                        settings.getPollingStrategyUpperLimitFractionOfThreads())
                .failureLogging(settings.getFailureLoggerLevel(), settings.isFailureLoggerLogStackTrace())
                .enableImmediateExecution()
                .build();
    }

    /** Queues a search; it is done when the transaction is. */
    void add(UUID id, Instant now) {
        scheduler.schedule(task.instance(id.toString()), now);
    }

    @Override
    public void start() {
        scheduler.start();
    }

    @Override
    public void stop() {
        scheduler.stop();
    }

    @Override
    public boolean isRunning() {
        return scheduler.getSchedulerState().isStarted()
                && !scheduler.getSchedulerState().isShuttingDown();
    }
}
