package org.lunzhu.api.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lunzhu.api.dataset.DatasetVersion;
import org.lunzhu.api.dataset.Datasets;
import org.lunzhu.api.job.Lease;
import org.lunzhu.api.job.LostLeaseException;
import org.lunzhu.api.support.Client;
import org.lunzhu.api.support.ServiceTest;
import org.lunzhu.solver.bound.Proof;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.prepare.PlanBuilder;
import org.lunzhu.solver.rule.Rule;
import org.lunzhu.solver.score.Scorer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two workers and one run, which the queue gives to one and then to the other. */
@ServiceTest
@Timeout(value = 1, unit = TimeUnit.MINUTES)
class RunStoreIT {

    private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");

    @Autowired
    private Client client;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Datasets datasets;

    @Autowired
    private RunStore runs;

    @Autowired
    private PlanStore plans;

    @Autowired
    private Revisions revisions;

    private final UUID id = UUID.randomUUID();
    private Plan empty;
    private SolvedPlan plan;

    @BeforeEach
    void queue() throws IOException, InterruptedException {
        DatasetVersion dataset = datasets.getHead(client.newDataset());
        PlanWish wish = new PlanWish(dataset, "two workers", 30, null, 1, null);
        plans.add(id, wish, null, "", NOW);
        plans.addRun(id, wish, null);
        jdbc.sql("""
                        insert into scheduled_tasks (task_name, task_instance, execution_time, picked, picked_by,
                                                     last_heartbeat, version)
                        values ('solve-plan', :id, now(), true, 'first', now() + interval '1 hour', 1)
                        """).param("id", id.toString()).update();
        empty = PlanBuilder.of(datasets.get(dataset)).build();
        new Scorer().score(empty);
        plan = SolvedPlan.unproven(empty, "two workers");
    }

    private Lease start(String worker) {
        return runs.start(id, worker, NOW).orElseThrow();
    }

    private void giveTo(String worker) {
        jdbc.sql("update scheduled_tasks set picked_by = :worker where task_instance = :id")
                .param("worker", worker)
                .param("id", id.toString())
                .update();
    }

    private static void assertRefused(ThrowingCallable write) {
        assertThatThrownBy(write).isInstanceOf(LostLeaseException.class).hasMessageContaining("attempt 1");
    }

    @Test
    void everyWriteOfAWorkerThatHasLostTheRunIsRefused() {
        Lease first = start("first");
        runs.keep(first, plan);
        giveTo("second");
        Lease second = start("second");
        long event = plans.find(id).orElseThrow().event();
        assertRefused(() -> runs.keep(first, plan));
        assertRefused(() -> runs.finish(first, PlanStatus.SOLVED, NOW));
        assertRefused(() -> runs.fail(first, "lost", NOW));
        assertThat(plans.find(id).orElseThrow().event()).isEqualTo(event);
        assertThat(runs.isStopRequested(first)).isTrue();
        assertThat(runs.isStopRequested(second)).isFalse();
        runs.finish(second, PlanStatus.SOLVED, NOW);
        assertThat(plans.find(id).orElseThrow().status()).isEqualTo(PlanStatus.SOLVED);
        assertRefused(() -> runs.keep(first, plan));
    }

    @Test
    void whoDoesNotHaveTheJobDoesNotTakeTheRunUp() {
        giveTo("second");
        assertThat(runs.start(id, "first", NOW)).isEmpty();
        Lease second = start("second");
        runs.finish(second, PlanStatus.SOLVED, NOW);
        assertThat(runs.start(id, "second", NOW)).isEmpty();
    }

    @Test
    void endingTwiceByTheSameAttemptIsEndingOnce() {
        Lease lease = start("first");
        runs.keep(lease, plan);
        runs.finish(lease, PlanStatus.SOLVED, NOW);
        long event = plans.find(id).orElseThrow().event();
        runs.finish(lease, PlanStatus.SOLVED, NOW);
        assertThat(plans.find(id).orElseThrow().event()).isEqualTo(event);
        assertThat(plans.find(id).orElseThrow().revision()).isEqualTo(1);
    }

    @Test
    void aBaseIsThePlanAsItWasWhenSomebodyBuiltOnIt() {
        Lease lease = start("first");
        runs.keep(lease, plan);
        PlanVersion base = revisions.freeze(id, NOW).orElseThrow();
        assertThat(revisions.freeze(id, NOW)).contains(base);
        runs.keep(lease, new SolvedPlan(other(), plan.figures(), null));
        runs.finish(lease, PlanStatus.SOLVED, NOW);
        assertThat(plans.find(id).orElseThrow().revision()).isEqualTo(2);
        assertThat(revisions.getDocument(base).bytes()).isEqualTo(plan.document());
        assertThat(plans.findDocument(id).orElseThrow().bytes()).isEqualTo(other());
    }

    @Test
    void theProofOfABoundStaysWithThePlanItIsOf() {
        Proof proof = new Proof(-7, Map.of("a1", 3.25), 1.5, Set.of(Rule.ROTATE, Rule.REPEAT_PAIR));
        Lease lease = start("first");
        runs.keep(lease, plan);
        assertThat(plans.findDocument(id).orElseThrow().proof()).isNull();
        runs.keep(lease, SolvedPlan.proven(empty, "two workers", proof));
        assertThat(plans.findDocument(id).orElseThrow().proof()).isEqualTo(proof);
        runs.finish(lease, PlanStatus.SOLVED, NOW);
        assertThat(plans.findDocument(id).orElseThrow().proof()).isEqualTo(proof);
        assertThat(plans.find(id).orElseThrow().figures().bound()).isEqualTo(-7);
    }

    private byte[] other() {
        byte[] longer = new byte[plan.document().length + 1];
        System.arraycopy(plan.document(), 0, longer, 0, plan.document().length);
        longer[plan.document().length] = ' ';
        return longer;
    }
}
