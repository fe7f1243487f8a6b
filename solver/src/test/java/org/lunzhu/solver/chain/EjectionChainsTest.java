package org.lunzhu.solver.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lunzhu.solver.bound.Bound;
import org.lunzhu.solver.bound.flow.FlowSeating;
import org.lunzhu.solver.itinerary.demand.Demand;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.Seat;
import org.lunzhu.solver.prepare.PlanBuilder;
import org.lunzhu.solver.rule.Rule;
import org.lunzhu.solver.score.RuleCost;
import org.lunzhu.solver.score.Scorer;
import org.lunzhu.solver.support.TinyProgramme;

@Timeout(120)
class EjectionChainsTest {

    private static final int SEEDS = 60;
    private static final int PEOPLE_A_SEAT = 2;

    private static final Set<Rule> COUNTED = Set.of(
            Rule.TRAVEL,
            Rule.RISK_EXPERIENCE,
            Rule.SUITABILITY,
            Rule.STABILITY,
            Rule.WORKLOAD_BALANCE,
            Rule.HANDOVER_DISTANCE);

    private final Scorer scorer = new Scorer();

    @Test
    void theGainOfMovedSeatsIsWhatTheirRulesCostLess() {
        int moved = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            Plan plan = seated(seed);
            Seating seating = new Seating(new ChainProblem(plan, noPrices(plan), PEOPLE_A_SEAT));
            moved += moveAtRandom(seating, plan, new SplittableRandom(seed));
        }
        assertThat(moved).isGreaterThan(SEEDS);
    }

    /** Moves seats, compares each time, and takes half of it back; returns how many were moved. */
    private int moveAtRandom(Seating seating, Plan plan, RandomGenerator random) {
        ChainProblem problem = new ChainProblem(plan, noPrices(plan), PEOPLE_A_SEAT);
        int moved = 0;
        for (int i = 0; i < 20; i++) {
            int seat = random.nextInt(problem.seats());
            int[] people = problem.peopleFor(seat).numbers();
            int person = people[random.nextInt(people.length)];
            if (person != seating.holder(seat) && seating.canTake(person, seat, -1)) {
                double before = counted(plan);
                seating.move(seat, person);
                Map<Seat, Supervisor> after = seating.moved();
                Map<Seat, Supervisor> holders = new HashMap<>();
                after.keySet().forEach(s -> holders.put(s, s.getHolder()));
                after.forEach(Seat::setSupervisor);
                assertThat(seating.gain()).isCloseTo(before - counted(plan), within(1e-6));
                moved++;
                if (random.nextBoolean()) {
                    seating.keep();
                } else {
                    seating.undo();
                    holders.forEach(Seat::setSupervisor);
                }
            }
        }
        return moved;
    }

    @Test
    void chainsThatAreTakenMakeThePlanCheaperAndLeaveItComplete() {
        int taken = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            Plan plan = seated(seed);
            if (!isSound(plan)) {
                continue;
            }
            spoil(plan, new SplittableRandom(seed));
            EjectionChains chains = new EjectionChains(plan, noPrices(plan), new SplittableRandom(seed));
            for (int turn = 0; turn < 60; turn++) {
                double before = counted(plan);
                boolean isTaken = chains.turn(seats -> {
                    Map<Seat, Supervisor> held = new HashMap<>();
                    seats.keySet().forEach(seat -> held.put(seat, seat.getHolder()));
                    seats.forEach(Seat::setSupervisor);
                    boolean isSound = isSound(plan);
                    if (!isSound) {
                        held.forEach(Seat::setSupervisor);
                    }
                    return isSound;
                });
                taken += isTaken ? 1 : 0;
                assertThat(counted(plan))
                        .satisfies(now -> assertThat(now < before).isEqualTo(isTaken));
                assertThat(isSound(plan)).isTrue();
            }
        }
        assertThat(taken).isGreaterThan(SEEDS / 4);
    }

    @Test
    void chainsThatAreRefusedAreTakenBack() {
        int refused = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            Plan plan = seated(seed);
            if (!isSound(plan)) {
                continue;
            }
            spoil(plan, new SplittableRandom(seed));
            EjectionChains chains = new EjectionChains(plan, noPrices(plan), new SplittableRandom(seed));
            int[] asked = {0};
            for (int turn = 0; turn < 40; turn++) {
                assertThat(chains.turn(seats -> {
                            asked[0]++;
                            assertThat(seats)
                                    .allSatisfy((seat, person) ->
                                            assertThat(Demand.candidates(seat)).contains(person));
                            return false;
                        }))
                        .isFalse();
            }
            refused += asked[0];
        }
        assertThat(refused).isGreaterThan(SEEDS / 4);
    }

    /** A tiny plan that breaks no hard rule, with those whom a flow seats. */
    private static Plan seated(int seed) {
        Plan plan = PlanBuilder.of(TinyProgramme.contract(seed, 2)).build();
        FlowSeating.find(plan, () -> false).orElseThrow().seating().forEach(Seat::setSupervisor);
        return plan;
    }

    /** Makes it dearer, as far as no hard rule breaks. */
    private void spoil(Plan plan, RandomGenerator random) {
        for (Seat seat : plan.getSeats()) {
            Supervisor before = seat.getHolder();
            seat.setSupervisor(
                    seat.getEligible().get(random.nextInt(seat.getEligible().size())));
            if (!isSound(plan)) {
                seat.setSupervisor(before);
            }
        }
    }

    private boolean isSound(Plan plan) {
        scorer.score(plan);
        return Bound.isProvable(plan);
    }

    private static double[] noPrices(Plan plan) {
        return new double[Demand.of(Demand.demanded(plan).toList()).size()];
    }

    private double counted(Plan plan) {
        return scorer.report(plan).rules().stream()
                .filter(cost -> COUNTED.contains(cost.rule()))
                .mapToDouble(EjectionChainsTest::softCost)
                .sum();
    }

    private static double softCost(RuleCost cost) {
        return -cost.score().softScore();
    }
}
