package org.lunzhu.solver.support;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.model.Dataset;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.Seat;
import org.lunzhu.solver.prepare.PlanBuilder;
import org.lunzhu.solver.score.Scorer;

/** Every complete plan of a small dataset, one after the other, scored; in MUTUAL with teams whose seats are alike. */
public final class AllPlans {

    private static final Scorer SCORER = new Scorer();

    private final Plan plan;
    private @Nullable List<@Nullable Supervisor> first;
    private long best = Long.MIN_VALUE;
    private int tried;

    private AllPlans(Plan plan) {
        this.plan = plan;
    }

    /**
     * What all plans of a dataset come to.
     *
     * @param first the first plan that fills every seat and breaks nothing, scored; seldom the best
     * @param best the best soft score of such a plan
     * @param tried how many such plans there are
     */
    public record Tried(Plan first, long best, int tried) {}

    /** Tries them all; empty where every plan leaves a seat empty or breaks a rule. */
    public static Optional<Tried> of(Dataset dataset) {
        AllPlans all = new AllPlans(PlanBuilder.of(dataset).build());
        all.fill(0);
        List<@Nullable Supervisor> holders = all.first;
        if (holders == null) {
            return Optional.empty();
        }
        for (int i = 0; i < holders.size(); i++) {
            all.plan.getSeats().get(i).setSupervisor(holders.get(i));
        }
        SCORER.score(all.plan);
        return Optional.of(new Tried(all.plan, all.best, all.tried));
    }

    private void fill(int index) {
        if (index == plan.getSeats().size()) {
            note();
            return;
        }
        Seat seat = plan.getSeats().get(index);
        for (Supervisor person : seat.getEligible()) {
            if (plan.getSeats().subList(0, index).stream().noneMatch(s -> excludes(s, seat, person))) {
                seat.setSupervisor(person);
                fill(index + 1);
                seat.setSupervisor(null);
            }
        }
    }

    /**
     * Whether the person cannot take the seat as well or any more, so that the plans need not be scored. In MUTUAL the
     * seats of a team are alike, so one order of its people is enough.
     */
    private boolean excludes(Seat held, Seat seat, Supervisor person) {
        if (held.getPeriodIndex() != seat.getPeriodIndex()) {
            return false;
        }
        Supervisor holder = held.getHolder();
        boolean sameTeam = held.getTeam().equals(seat.getTeam());
        boolean sameAgency = holder.agencyId().equals(person.agencyId());
        return switch (plan.getDirectory().programme()) {
            case CONTRACT -> sameTeam && holder.equals(person);
            case MUTUAL -> sameTeam != sameAgency || sameAgency && holder.id().compareTo(person.id()) >= 0;
            case POSTING -> holder.equals(person);
        };
    }

    private void note() {
        HardMediumSoftLongScore score = SCORER.score(plan);
        if (score.hardScore() == 0 && score.mediumScore() == 0) {
            tried++;
            best = Math.max(best, score.softScore());
            if (first == null) {
                first = new ArrayList<>();
                plan.getSeats().forEach(s -> first.add(s.getSupervisor()));
            }
        }
    }
}
