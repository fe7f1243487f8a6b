package org.lunzhu.api.plan;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Hears from the database which plans have changed, by whichever process, and passes it on. */
@Component
class ChangeListener implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ChangeListener.class);
    private static final int WAIT_MILLIS = 500;
    private static final long PAUSE_MILLIS = 1000;

    private final JdbcConnectionDetails database;
    private final PlanEvents events;
    private final Clock clock;
    private volatile boolean running;
    private @Nullable Thread thread;
    private Instant lastSign = Instant.EPOCH;
    private boolean isAway;

    ChangeListener(JdbcConnectionDetails database, PlanEvents events, Clock clock) {
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void start() {
        running = true;
        thread = new Thread(this::run, "plan-changes");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void stop() {
        running = false;
        if (thread != null) {
            thread.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void run() {
        while (running) {
            try (Connection connection = DriverManager.getConnection(
                            database.getJdbcUrl(), database.getUsername(), database.getPassword());
                    Statement statement = connection.createStatement()) {
                statement.execute("listen plan_changed");
                isAway = false;
                events.tellAll();
                listen(connection.unwrap(PGConnection.class));
            } catch (SQLException | RuntimeException e) {
                pauseAfter(e);
            }
        }
    }

    private void listen(PGConnection connection) throws SQLException {
        while (running) {
            PGNotification[] news = connection.getNotifications(WAIT_MILLIS);
            if (news != null) {
                Arrays.stream(news)
                        .map(PGNotification::getParameter)
                        .distinct()
                        .map(UUID::fromString)
                        .forEach(events::tell);
            }
            keepAlive();
        }
    }

    private void keepAlive() {
        Instant now = clock.instant();
        if (now.isAfter(lastSign.plus(events.keepAliveInterval()))) {
            lastSign = now;
            events.keepAlive();
        }
    }

    private void pauseAfter(Exception e) {
        if (!running) {
            return;
        }
        if (!isAway) {
            LOG.warn("The database does not tell of changed plans ({}); asking until it does.", e.getMessage());
        }
        isAway = true;
        keepAlive();
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }
}
