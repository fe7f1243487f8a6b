package org.lunzhu.api.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lunzhu.api.job.Lease;
import org.lunzhu.api.job.LostLeaseException;
import org.lunzhu.api.plan.PlanVersion;
import org.lunzhu.api.plan.Plans;
import org.lunzhu.api.support.Client;
import org.lunzhu.api.support.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two workers and one search, which the queue gives to one and then to the other. */
@ServiceTest
@Timeout(value = 1, unit = TimeUnit.MINUTES)
class AttemptStoreIT {

    private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");

    @Autowired
    private Client client;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Plans plans;

    @Autowired
    private SearchStore searches;

    @Autowired
    private AttemptStore attempts;

    @Autowired
    private FoundPlans found;

    private final UUID id = UUID.randomUUID();
    private final UUID foundId = UUID.randomUUID();
    private SearchResult result;

    @BeforeEach
    void queue() throws IOException, InterruptedException {
        String datasetId = client.newDataset();
        PlanVersion plan = plans.freeze(client.solvedPlan(datasetId, 1), NOW);
        SearchWish wish =
                new SearchWish(SearchKind.ALTERNATIVES, plans.getDataset(plan.planId()), plan, 15, null, 1L, 3, "1%");
        searches.add(id, wish, null, "", NOW);
        result = new SearchResult(
                1,
                Map.of("found", 1),
                null,
                Map.of(foundId, plans.getDocument(plan).toPlan()),
                List.of());
        jdbc.sql("""
                        insert into search_tasks (task_name, task_instance, execution_time, picked, picked_by,
                                                  last_heartbeat, version)
                        values ('search', :id, now(), true, 'first', now() + interval '1 hour', 1)
                        """).param("id", id.toString()).update();
    }

    private Lease start(String worker) {
        return attempts.start(id, worker, NOW).orElseThrow();
    }

    private void giveToSecond() {
        jdbc.sql("update search_tasks set picked_by = 'second' where task_instance = :id")
                .param("id", id.toString())
                .update();
    }

    private StoredSearch search() {
        return searches.find(id, Locale.ENGLISH).orElseThrow();
    }

    private static void assertRefused(ThrowingCallable write) {
        assertThatThrownBy(write).isInstanceOf(LostLeaseException.class).hasMessageContaining("attempt 1");
    }

    @Test
    void everyWriteOfAWorkerThatHasLostTheSearchIsRefused() {
        Lease first = start("first");
        giveToSecond();
        assertThat(attempts.start(id, "first", NOW)).isEmpty();
        Lease second = start("second");
        assertRefused(() -> attempts.keep(first, result));
        assertRefused(() -> attempts.finish(first, result, SearchStatus.DONE, NOW));
        assertRefused(() -> attempts.fail(first, "lost", NOW));
        assertThat(attempts.isStopRequested(first)).isTrue();
        assertThat(attempts.isStopRequested(second)).isFalse();
        assertThat(found.lock(id, foundId)).isEmpty();
        attempts.finish(second, result, SearchStatus.DONE, NOW);
        assertThat(search().status()).isEqualTo(SearchStatus.DONE);
        assertThat(found.lock(id, foundId)).isPresent();
    }

    @Test
    void whatWasFoundSoFarIsThereWhileTheSearchGoesOnAndForgottenWhenItBeginsAnew() {
        attempts.keep(start("first"), result);
        assertThat(search().tried()).isEqualTo(1);
        assertThat(search().result()).isEqualTo("{\"found\": 1}");
        assertThat(found.lock(id, foundId)).isPresent();
        start("first");
        assertThat(search().result()).isNull();
        assertThat(found.lock(id, foundId)).isEmpty();
    }

    @Test
    void endingTwiceByTheSameAttemptIsEndingOnce() {
        Lease lease = start("first");
        attempts.finish(lease, result, SearchStatus.DONE, NOW);
        attempts.finish(lease, result, SearchStatus.STOPPED, NOW);
        assertThat(search().status()).isEqualTo(SearchStatus.DONE);
    }
}
