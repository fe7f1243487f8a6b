package org.lunzhu.api.plan;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.lunzhu.api.dataset.Datasets;
import org.lunzhu.api.job.Closing;
import org.lunzhu.api.job.InterruptedJobException;
import org.lunzhu.api.job.Lease;
import org.lunzhu.api.job.LostLeaseException;
import org.lunzhu.api.job.Patience;
import org.lunzhu.api.job.StopSignal;
import org.lunzhu.api.job.Worker;
import org.lunzhu.solver.bound.Proof;
import org.lunzhu.solver.check.BasePlan;
import org.lunzhu.solver.model.Dataset;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.SavedPlan;
import org.lunzhu.solver.optimize.Optimizer;
import org.lunzhu.solver.optimize.OptimizerSettings;
import org.lunzhu.solver.optimize.Solution;
import org.lunzhu.solver.prepare.PlanBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Solves one plan. It may be run again after an interruption; then it goes on from the best plan so far, or, where a
 * step limit asks for the same plan every time, from the start. While the database is away, it goes on in memory.
 */
@Component
class SolveJob {

    private static final Logger LOG = LoggerFactory.getLogger(SolveJob.class);
    private static final int LEAST_SECONDS_TO_PROVE = 10;

    private final PlanStore plans;
    private final RunStore runs;
    private final Revisions revisions;
    private final Datasets datasets;
    private final SolveSettings settings;
    private final Worker worker;
    private final Closing closing;
    private final Patience patience;
    private final Clock clock;

    SolveJob(
            PlanStore plans,
            RunStore runs,
            Revisions revisions,
            Datasets datasets,
            SolveSettings settings,
            Worker worker,
            Closing closing,
            Patience patience,
            Clock clock) {
        this.plans = plans;
        this.runs = runs;
        this.revisions = revisions;
        this.datasets = datasets;
        this.settings = settings;
        this.worker = worker;
        this.closing = closing;
        this.patience = patience;
        this.clock = clock;
    }

    /** Solves the plan to its end; throws {@link InterruptedJobException} if the process ends before. */
    void run(UUID id) {
        runs.start(id, worker.name(), clock.instant()).ifPresent(this::run);
    }

    private void run(Lease lease) {
        UUID id = lease.id();
        LOG.info("Plan ({}): solving, attempt {}.", id, lease.attempt());
        try {
            solve(lease, patience.until(id, () -> plans.find(id).orElseThrow()).wish());
        } catch (InterruptedJobException e) {
            throw e;
        } catch (LostLeaseException e) {
            LOG.warn("Plan ({}): attempt {} is refused, as another worker solves it; it ends.", id, lease.attempt());
        } catch (RuntimeException | LinkageError | StackOverflowError | OutOfMemoryError e) {
            fail(lease, e);
        }
    }

    private void fail(Lease lease, Throwable trouble) {
        String errorId = UUID.randomUUID().toString();
        LOG.error("Plan ({}): failed ({}).", lease.id(), errorId, trouble);
        String failure = "Solving failed; the log has more under the error id (%s).".formatted(errorId);
        try {
            patience.until(lease.id(), () -> runs.fail(lease, failure, clock.instant()));
        } catch (LostLeaseException e) {
            LOG.warn("Plan ({}): another worker solves it.", lease.id());
        }
    }

    private void solve(Lease lease, PlanWish wish) {
        UUID id = lease.id();
        StopSignal signal = new StopSignal(() -> runs.isStopRequested(lease), closing, clock);
        BestKeeper keeper = new BestKeeper(
                better -> runs.keep(lease, SolvedPlan.unproven(better, wish.name())), settings.saveInterval(), clock);
        Plan plan = patience.until(id, () -> build(lease, wish));
        Solution solution = new Optimizer(optimizerSettings(wish).stoppedBy(signal), keeper).solve(plan);
        Plan best = solution.plan();
        SolvedPlan solved = SolvedPlan.unproven(best, wish.name());
        patience.until(id, () -> runs.keep(lease, solved));
        if (closing.getAsBoolean()) {
            throw new InterruptedJobException(id);
        }
        PlanStatus status =
                patience.until(id, () -> runs.isStopRequested(lease)) ? PlanStatus.STOPPED : PlanStatus.SOLVED;
        Instant proofEnd = clock.instant().plus(timeToProve(wish));
        Proof proof = solution.prove(
                settings.threadsOrProcessors(),
                () -> signal.getAsBoolean() || clock.instant().isAfter(proofEnd));
        if (proof != null) {
            SolvedPlan proven = SolvedPlan.proven(best, wish.name(), proof);
            patience.until(id, () -> runs.keep(lease, proven));
        }
        patience.until(id, () -> runs.finish(lease, status, clock.instant()));
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

    private Plan build(Lease lease, PlanWish wish) {
        Dataset dataset = datasets.get(wish.dataset());
        SavedPlan saved = revisions.get(wish.base());
        SavedPlan base = saved == null ? null : BasePlan.of(saved, dataset).kept();
        SavedPlan start = runs.findStart(lease, wish.stepLimit() == null);
        return PlanBuilder.of(dataset)
                .startingFrom(start == null ? base : start)
                .basedOn(base)
                .build();
    }
}
