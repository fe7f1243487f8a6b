package org.lunzhu.solver.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lunzhu.solver.model.Agency;
import org.lunzhu.solver.model.Dataset;
import org.lunzhu.solver.model.Level;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.Seat;
import org.lunzhu.solver.model.plan.SeatId;
import org.lunzhu.solver.model.plan.Team;
import org.lunzhu.solver.prepare.PlanBuilder;
import org.lunzhu.solver.repair.apply.Repaired;
import org.lunzhu.solver.repair.measure.Measure;
import org.lunzhu.solver.repair.measure.Repair;
import org.lunzhu.solver.repair.model.RepairPrices;
import org.lunzhu.solver.repair.problem.RepairLimits;
import org.lunzhu.solver.verify.IndependentScorer;

/** Holds the cheapest repair against every one or two changes of a small random dataset and every plan of it. */
@Tag("slow")
class CheapestRepairTest {

    private static final int CASES_PER_SEED = 12;
    private static final RepairPrices PRICES = new RepairPrices(61, 103, 127, 179, 241, 263, 401, 1009);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void noOneOrTwoChangesAreCheaper(long seed) {
        int repaired = 0;
        int asCheap = 0;
        for (int i = 0; i < CASES_PER_SEED; i++) {
            Plan plan = SmallCase.of(seed * 1000 + i).plan();
            List<Trouble> troubles = Repairs.find(plan, PRICES, RepairLimits.DEFAULTS);
            long price =
                    troubles.stream().mapToLong(t -> t.repairs().get(0).price()).sum();
            List<Repair> repairs =
                    troubles.stream().map(t -> t.repairs().get(0)).toList();
            long tried = cheapestOfTwo(plan);

            assertThat(price).as("case %s", seed * 1000 + i).isLessThanOrEqualTo(tried);
            if (repairs.stream().allMatch(repair -> repair.empty() == 0)) {
                repaired += repairs.size();
                assertThat(priceOf(Repaired.of(plan, repairs).dataset(), plan, repairs))
                        .as("case %s", seed * 1000 + i)
                        .isLessThanOrEqualTo(price);
            }
            if (changes(repairs) <= 2) {
                assertThat(price).as("case %s", seed * 1000 + i).isEqualTo(tried);
                asCheap += repairs.size();
            }
        }
        assertThat(repaired).isPositive();
        assertThat(asCheap).isPositive();
    }

    /** How many changes to the dataset there are, each person and step of its own. */
    private static int changes(List<Repair> repairs) {
        int count = 0;
        for (Repair repair : repairs) {
            for (Measure measure : repair.measures()) {
                if (measure instanceof Measure.Loan loan) {
                    count += loan.people().size();
                } else if (measure instanceof Measure.Training training) {
                    count += training.people().size();
                } else if (measure instanceof Measure.Release release) {
                    count += release.people();
                } else if (measure instanceof Measure.Places places) {
                    count += places.people();
                } else if (measure instanceof Measure.Cover) {
                    count++;
                } else if (measure instanceof Measure.Vacancy) {
                    return Integer.MAX_VALUE;
                }
            }
        }
        return count;
    }

    /** The price of the repairs, tenure and service by every plan of the changed dataset that fills its seats. */
    private static long priceOf(Dataset changed, Plan plan, List<Repair> repairs) {
        long fixed = repairs.stream()
                .flatMap(r -> r.steps().stream())
                .filter(s -> !(s.measure() instanceof Measure.Stay) && !(s.measure() instanceof Measure.Service))
                .mapToLong(Repair.Step::price)
                .sum();
        long rest = cheapestPlan(changed);
        return rest == Trials.NEVER ? Trials.NEVER : fixed + rest;
    }

    private static long cheapestOfTwo(Plan plan) {
        List<Repair.Step> single = singleChanges(plan);
        long best = cheapestPlan(plan.getDirectory().dataset());
        for (int i = 0; i < single.size(); i++) {
            for (int j = i; j < single.size(); j++) {
                List<Repair.Step> steps = i == j ? List.of(single.get(i)) : List.of(single.get(i), single.get(j));
                best = Math.min(best, priceWith(plan, steps, best));
            }
            Repair.Step one = single.get(i);
            if (one.measure() instanceof Measure.Release || one.measure() instanceof Measure.Places) {
                best = Math.min(best, priceWith(plan, List.of(one, one), best));
            }
        }
        return best;
    }

    private static long priceWith(Plan plan, List<Repair.Step> steps, long best) {
        long price = steps.stream().mapToLong(Repair.Step::price).sum();
        if (price >= best || isTwice(steps)) {
            return Trials.NEVER;
        }
        Repair repair = new Repair(steps, price, 0, 0, false, List.of());
        long rest = cheapestPlan(Repaired.of(plan, List.of(repair)).dataset());
        return rest == Trials.NEVER ? Trials.NEVER : price + rest;
    }

    /** Whether one person is lent twice. */
    private static boolean isTwice(List<Repair.Step> steps) {
        List<Supervisor> lent = steps.stream()
                .map(Repair.Step::measure)
                .filter(Measure.Loan.class::isInstance)
                .flatMap(m -> ((Measure.Loan) m).people().stream())
                .toList();
        return lent.stream().distinct().count() < lent.size();
    }

    private static long cheapestPlan(Dataset dataset) {
        Set<SeatId> seats = PlanBuilder.of(dataset).build().getSeats().stream()
                .map(Seat::getId)
                .collect(Collectors.toSet());
        return Trials.cheapest(dataset, seats, CheapestRepairTest::price);
    }

    private static long price(IndependentScorer scorer) {
        boolean broken = List.of(
                        "agency-role",
                        "qualified",
                        "recusal",
                        "available",
                        "distinct-team",
                        "one-post",
                        "lead-present",
                        "release-limit",
                        "training-places")
                .stream()
                .anyMatch(rule -> scorer.amount(rule) > 0);
        return broken
                ? Trials.NEVER
                : PRICES.stay() * scorer.amount("rotate") + PRICES.service() * scorer.amount("service-limit");
    }

    private static List<Repair.Step> singleChanges(Plan plan) {
        Dataset dataset = plan.getDirectory().dataset();
        List<Repair.Step> steps = new ArrayList<>();
        for (Supervisor person : dataset.supervisors()) {
            steps.add(new Repair.Step(new Measure.Training(Set.of(person), List.of(), "FIRE"), PRICES.training()));
            Agency from = plan.getDirectory().getAgency(person.agencyId());
            dataset.agencies().stream()
                    .filter(to -> !to.equals(from))
                    .forEach(to ->
                            steps.add(new Repair.Step(new Measure.Loan(List.of(person), from, to), PRICES.loan())));
        }
        dataset.agencies().stream()
                .filter(agency -> agency.releaseLimit() != null)
                .forEach(agency -> steps.add(new Repair.Step(new Measure.Release(agency, 0, 1), PRICES.release())));
        if (dataset.parameters().trainingPlaces() != null) {
            steps.add(new Repair.Step(new Measure.Places(1), PRICES.trainingPlace()));
        }
        Set<Team> teams = plan.getSeats().stream().map(Seat::getTeam).collect(Collectors.toSet());
        teams.forEach(team -> steps.add(new Repair.Step(new Measure.Cover(team, Level.PROVINCE), PRICES.cover())));
        return steps;
    }
}
