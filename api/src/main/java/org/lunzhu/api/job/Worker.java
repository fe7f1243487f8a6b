package org.lunzhu.api.job;

import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerCustomizer;
import com.github.kagkarlsson.scheduler.jdbc.JdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** This process by a name of its own, so that none is taken for another on the same machine. */
@Component
public final class Worker implements DbSchedulerCustomizer {

    private final String name = "lunzhu-" + UUID.randomUUID();

    public String name() {
        return name;
    }

    @Override
    public Optional<SchedulerName> schedulerName() {
        return Optional.of(new SchedulerName.Fixed(name));
    }

    /**
     * Selects the next job before it takes it. Done in one statement, PostgreSQL may run the subquery that has the limit
     * once for every row, so that a process takes all jobs there are, and most of them wait in vain for it.
     */
    @Override
    public Optional<JdbcCustomization> jdbcCustomization() {
        return Optional.of(new PostgreSqlJdbcCustomization(true, false));
    }
}
