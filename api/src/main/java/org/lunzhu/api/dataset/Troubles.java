package org.lunzhu.api.dataset;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.lunzhu.api.http.LastAnswers;
import org.lunzhu.solver.prepare.PlanBuilder;
import org.lunzhu.solver.repair.Repairs;
import org.lunzhu.solver.repair.Trouble;
import org.lunzhu.solver.repair.model.RepairPrices;
import org.lunzhu.solver.repair.problem.RepairLimits;
import org.springframework.stereotype.Component;

/** Why seats of stored datasets cannot be filled; the last few answers are kept in memory. */
@Component
class Troubles {

    private final Datasets datasets;
    private final Map<UUID, Found> found = new LastAnswers<>();

    Troubles(Datasets datasets) {
        this.datasets = datasets;
    }

    /**
     * What is found in the dataset within the time; what was found before where that was finished, or took no less.
     *
     * <p>One search after the other, so that many who ask do not take all processors.
     */
    synchronized Found find(UUID datasetId, int seconds) {
        Found before = found.get(datasetId);
        if (before != null && (before.finished || before.seconds >= seconds)) {
            return before;
        }
        Found now = search(datasetId, seconds);
        found.put(datasetId, now);
        return now;
    }

    private Found search(UUID datasetId, int seconds) {
        long start = System.nanoTime();
        long limit = TimeUnit.SECONDS.toNanos(seconds);
        BooleanSupplier stop = () -> System.nanoTime() - start > limit;
        List<Trouble> troubles = Repairs.find(
                PlanBuilder.of(datasets.get(datasetId)).build(),
                RepairPrices.DEFAULTS,
                RepairLimits.within(seconds),
                stop);
        return new Found(troubles, seconds, !stop.getAsBoolean());
    }

    /**
     * What a search came to.
     *
     * @param seconds how long it was allowed to take
     * @param finished whether it came to its end by then
     */
    record Found(List<Trouble> troubles, int seconds, boolean finished) {}
}
