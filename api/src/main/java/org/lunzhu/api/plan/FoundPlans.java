package org.lunzhu.api.plan;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.lunzhu.api.contract.PlanDto;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stores plans that were found from another one, solved as they are. */
@Service
public class FoundPlans {

    private final PlanStore plans;
    private final SolveStore solved;
    private final Clock clock;

    FoundPlans(PlanStore plans, SolveStore solved, Clock clock) {
        this.plans = plans;
        this.solved = solved;
        this.clock = clock;
    }

    /** Stores the plan under that name, or finds it where it has been stored before. */
    @Transactional
    public PlanDto keep(FoundPlan found, String name) {
        String key = "alternative/" + found.id();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        UUID id = UUID.randomUUID();
        if (plans.add(id, wish(found, name), key, "", now)) {
            solved.start(id, now);
            solved.keep(
                    id,
                    SolvedPlan.of(found.plan(), name, found.origin().toPlan().bound()));
            solved.finish(id, PlanStatus.SOLVED, now);
        } else {
            id = plans.findByKey(key, "").orElseThrow();
        }
        return PlanMapping.toDto(plans.find(id).orElseThrow());
    }

    /** What would have asked for it. */
    private static PlanWish wish(FoundPlan found, String name) {
        PlanDocument origin = found.origin();
        return new PlanWish(origin.datasetId(), name, found.seconds(), null, found.seed(), origin.basePlanId());
    }
}
