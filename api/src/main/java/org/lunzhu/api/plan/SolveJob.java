package org.lunzhu.api.plan;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lunzhu.api.dataset.Datasets;
import org.lunzhu.solver.bound.Proof;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.SavedPlan;
import org.lunzhu.solver.optimize.Optimizer;
import org.lunzhu.solver.optimize.OptimizerSettings;
import org.lunzhu.solver.optimize.Solution;
import org.lunzhu.solver.prepare.PlanBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Solves one plan. It may be run again after an interruption; then it goes on from the best plan so far, or, where a
 * step limit asks for the same plan every time, from the start.
 */
@Component
class SolveJob {

    private static final Logger LOG = LoggerFactory.getLogger(SolveJob.class);

    private static final int LEAST_SECONDS_TO_PROVE = 10;

    private final PlanStore plans;
    private final SolveStore store;
    private final Datasets datasets;
    private final SolveSettings settings;
    private final Clock clock;
    private volatile boolean closing;

    SolveJob(PlanStore plans, SolveStore store, Datasets datasets, SolveSettings settings, Clock clock) {
        this.plans = plans;
        this.store = store;
        this.datasets = datasets;
        this.settings = settings;
        this.clock = clock;
    }

    @EventListener(ContextClosedEvent.class)
    void close() {
        closing = true;
    }

    /** Solves the plan to its end; throws {@link InterruptedSolveException} if the process ends before. */
    void run(UUID id) {
        if (!store.start(id, clock.instant())) {
            return;
        }
        LOG.info("Plan ({}): solving.", id);
        try {
            solve(plans.find(id).orElseThrow());
        } catch (InterruptedSolveException e) {
            throw e;
        } catch (RuntimeException | LinkageError | StackOverflowError | OutOfMemoryError e) {
            String errorId = UUID.randomUUID().toString();
            LOG.error("Plan ({}): failed ({}).", id, errorId, e);
            store.fail(
                    id,
                    "Solving failed; the log has more under the error id (%s).".formatted(errorId),
                    clock.instant());
        }
    }

    private void solve(StoredPlan plan) {
        UUID id = plan.id();
        String name = plan.wish().name();
        StopSignal signal = new StopSignal(() -> store.isStopRequested(id), () -> closing, clock);
        BestKeeper keeper = new BestKeeper(
                better -> store.keep(id, SolvedPlan.of(better, name, null)), settings.saveInterval(), clock);
        Solution solution = new Optimizer(optimizerSettings(plan.wish()).stoppedBy(signal), keeper).solve(build(plan));
        Plan best = solution.plan();
        store.keep(id, SolvedPlan.of(best, name, null));
        if (closing) {
            throw new InterruptedSolveException(id);
        }
        PlanStatus status = store.isStopRequested(id) ? PlanStatus.STOPPED : PlanStatus.SOLVED;
        Instant proofEnd = clock.instant().plus(timeToProve(plan.wish()));
        Proof proof =
                solution.prove(() -> signal.getAsBoolean() || clock.instant().isAfter(proofEnd));
        if (proof != null) {
            store.keep(id, SolvedPlan.of(best, name, proof.bound()));
        }
        store.finish(id, status, clock.instant());
        LOG.info("Plan ({}): {} with {}.", id, status, best.getScore());
    }

    /** Half the time of the search comes on top for the bound, and at least ten seconds. */
    private static Duration timeToProve(PlanWish wish) {
        return Duration.ofSeconds(Math.max(LEAST_SECONDS_TO_PROVE, wish.seconds() / 2));
    }

    private OptimizerSettings optimizerSettings(PlanWish wish) {
        return new OptimizerSettings(
                wish.seed(),
                wish.stepLimit(),
                Duration.ofSeconds(wish.seconds()),
                settings.threadsOrProcessors(),
                () -> false);
    }

    private Plan build(StoredPlan plan) {
        SavedPlan base = document(plan.wish().basePlanId());
        SavedPlan own = plan.wish().stepLimit() == null ? document(plan.id()) : null;
        return PlanBuilder.of(datasets.get(plan.wish().datasetId()))
                .startingFrom(own == null ? base : own)
                .basedOn(base)
                .build();
    }

    private @Nullable SavedPlan document(@Nullable UUID id) {
        return id == null
                ? null
                : plans.findDocument(id).map(PlanDocument::toPlan).orElse(null);
    }
}
