package org.lunzhu.solver.repair;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.model.plan.OpenSeats;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.Seat;
import org.lunzhu.solver.model.plan.SeatId;
import org.lunzhu.solver.model.plan.Team;
import org.lunzhu.solver.prepare.Partition;
import org.lunzhu.solver.repair.cause.ConflictMember;
import org.lunzhu.solver.repair.measure.Repair;
import org.lunzhu.solver.repair.model.RepairPrices;
import org.lunzhu.solver.repair.problem.RepairLimits;
import org.lunzhu.solver.repair.problem.RepairProblem;
import org.lunzhu.solver.repair.problem.Searcher;
import org.lunzhu.solver.repair.proof.Answer;
import org.lunzhu.solver.repair.proof.Conflict;
import org.lunzhu.solver.repair.proof.ConflictSearch;
import org.lunzhu.solver.repair.proof.Vacancies;
import org.lunzhu.solver.score.Scorer;
import org.lunzhu.solver.shortage.Shortage;
import org.lunzhu.solver.shortage.Shortages;

/**
 * Why seats of a plan cannot be filled within the hard rules, over all periods together, and what could be changed.
 *
 * <p>The flows of {@link Shortages} say where to look first; constraint programming then proves what excludes what and
 * finds the cheapest changes, part by part. Modelled are eligibility, team, post, tenure, service, release, training and
 * exchange as far as they are hard in the dataset; a soft rule that a dataset makes hard is left out, so every conflict is
 * a true one, but there may be more. The same question has the same answer.
 */
public final class Repairs {

    /** Seats times people. */
    private static final int SMALL = 20_000;

    private static final int LARGE = 3000;

    private final Plan plan;
    private final RepairPrices prices;
    private final RepairLimits limits;
    private final Searcher searcher;
    private final Set<Set<SeatId>> shortSeats = new LinkedHashSet<>();
    private final Map<Plan, Set<String>> agencies = new IdentityHashMap<>();
    private final Set<Plan> impossible = Collections.newSetFromMap(new IdentityHashMap<>());
    private List<Plan> parts = List.of();

    private Repairs(Plan plan, RepairPrices prices, RepairLimits limits, Searcher searcher) {
        this.searcher = searcher;
        this.plan = plan;
        this.prices = prices;
        this.limits = limits;
    }

    /**
     * The parts of the plan with trouble; none where every part can be filled, or is filled and keeps the hard rules.
     *
     * <p>Pinned seats stay as they are; who else holds a seat only matters for whether there is anything to explain.
     */
    public static List<Trouble> find(Plan plan, RepairPrices prices, RepairLimits limits) {
        return find(plan, prices, limits, () -> false);
    }

    /**
     * The same until somebody wants no more: then with what was found by then, and proven only as far as it says.
     *
     * @param stop whether to end; asked again and again, by another thread too
     */
    public static List<Trouble> find(Plan plan, RepairPrices prices, RepairLimits limits, BooleanSupplier stop) {
        return new Repairs(plan, prices, limits, new Searcher(limits.effort(), stop)).find();
    }

    private List<Trouble> find() {
        for (Shortage shortage : Shortages.find(plan)) {
            shortSeats.add(Set.copyOf(shortage.seatIds()));
        }
        parts = isSmall() ? List.of(plan) : Partition.split(plan);
        parts.forEach(part -> agencies.put(part, agenciesOf(part)));
        Scorer scorer = new Scorer();
        List<PartConflicts> found = new ArrayList<>();
        for (Plan part : parts) {
            boolean asksNothing = part.getSeats().isEmpty() || isFine(part, scorer);
            if (!asksNothing) {
                ConflictSearch search = new ConflictSearch(RepairProblem.of(part), limits, searcher);
                found.add(new PartConflicts(part, search.find(knownIn(RepairProblem.of(part))), search.rest()));
            }
        }
        found.stream().filter(f -> !f.conflicts.isEmpty()).forEach(f -> impossible.add(f.part));
        return found.stream().flatMap(f -> Stream.ofNullable(toTrouble(f))).toList();
    }

    /** Whether all parts can be looked at together, as whoever is lent from one is needed in another. */
    private boolean isSmall() {
        return (long) plan.getSeats().size()
                        * plan.getDirectory().dataset().supervisors().size()
                <= SMALL;
    }

    private static boolean isFine(Plan part, Scorer scorer) {
        boolean full = part.getSeats().stream().noneMatch(seat -> seat.isEmpty() && seat.isStaffed());
        return full && Objects.requireNonNull(scorer.score(part)).hardScore() == 0;
    }

    private static Set<String> agenciesOf(Plan part) {
        Set<String> ids = new HashSet<>();
        for (Seat seat : part.getSeats()) {
            seat.getEligible().forEach(person -> ids.add(person.agencyId()));
            if (!seat.isEmpty()) {
                ids.add(seat.getHolder().agencyId());
            }
        }
        return ids;
    }

    private @Nullable Trouble toTrouble(PartConflicts found) {
        Plan part = found.part;
        boolean started = plan.getSeats().stream().anyMatch(seat -> !seat.isEmpty() && !seat.isPinned());
        if (found.conflicts.isEmpty() && found.rest == Answer.POSSIBLE && !started) {
            return null;
        }
        RepairProblem problem = RepairProblem.of(part);
        int missing = found.conflicts.isEmpty() ? 0 : Vacancies.atLeast(problem, searcher);
        List<Repair> repairs = found.conflicts.isEmpty()
                ? List.of()
                : new RepairSearch(
                                problem,
                                found.conflicts,
                                shortTeams(problem),
                                ids -> widened(part, ids),
                                lenders(part),
                                prices,
                                limits,
                                searcher)
                        .find(missing);
        return new Trouble(
                verdict(found.conflicts, found.rest),
                problem.open.stream().mapToInt(OpenSeats::size).sum(),
                missing,
                found.conflicts,
                found.rest != Answer.POSSIBLE,
                repairs,
                started ? vacant(part) : List.of(),
                started && Objects.requireNonNull(new Scorer().score(part)).hardScore() < 0);
    }

    /** The part with those parts that those agencies send people to. */
    private RepairProblem widened(Plan part, Set<String> agencyIds) {
        List<Seat> seats = new ArrayList<>(part.getSeats());
        for (Plan other : parts) {
            if (other != part && !Collections.disjoint(agencies.getOrDefault(other, Set.of()), agencyIds)) {
                seats.addAll(other.getSeats());
            }
        }
        return RepairProblem.of(plan.getDirectory(), seats);
    }

    private static Trouble.Verdict verdict(List<Conflict> conflicts, Answer rest) {
        if (!conflicts.isEmpty()) {
            return Trouble.Verdict.IMPOSSIBLE;
        }
        return rest == Answer.POSSIBLE ? Trouble.Verdict.POSSIBLE : Trouble.Verdict.UNKNOWN;
    }

    /** The seats of this part that the flows have found short, by reason. */
    private List<Set<ConflictMember>> knownIn(RepairProblem problem) {
        List<Set<ConflictMember>> known = new ArrayList<>();
        for (Set<SeatId> seatIds : shortSeats) {
            Set<ConflictMember> some = new LinkedHashSet<>();
            for (OpenSeats seats : problem.open) {
                if (seats.seatIds().stream().anyMatch(seatIds::contains)) {
                    some.add(ConflictMember.SeatsWanted.of(seats));
                }
            }
            if (!some.isEmpty()) {
                some.addAll(problem.pins);
                known.add(some);
            }
        }
        return known;
    }

    private Set<Team> shortTeams(RepairProblem problem) {
        Set<Team> teams = new HashSet<>();
        knownIn(problem)
                .forEach(some -> some.forEach(member -> {
                    if (member instanceof ConflictMember.SeatsWanted seats) {
                        teams.add(seats.team());
                    }
                }));
        return teams;
    }

    /** Agencies whose people no other part is short of; of a large dataset, none that another part asks for. */
    private Set<String> lenders(Plan part) {
        boolean large = plan.getDirectory().dataset().supervisors().size() > LARGE;
        Set<String> ids = new HashSet<>();
        plan.getDirectory().dataset().agencies().forEach(agency -> ids.add(agency.id()));
        parts.stream()
                .filter(other -> other != part && (large || impossible.contains(other)))
                .forEach(other -> ids.removeAll(agencies.getOrDefault(other, Set.of())));
        return ids;
    }

    private static List<SeatId> vacant(Plan part) {
        return part.getSeats().stream()
                .filter(seat -> seat.isEmpty() && seat.isStaffed())
                .map(Seat::getId)
                .toList();
    }

    private record PartConflicts(Plan part, List<Conflict> conflicts, Answer rest) {}
}
