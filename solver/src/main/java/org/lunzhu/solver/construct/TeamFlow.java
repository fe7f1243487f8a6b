package org.lunzhu.solver.construct;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.model.Agency;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Directory;
import org.lunzhu.solver.model.plan.Seat;
import org.lunzhu.solver.model.plan.Team;
import org.lunzhu.solver.rule.Rule;
import org.lunzhu.solver.score.incremental.IncrementalScore;
import org.lunzhu.solver.score.price.PostingCosts;
import org.lunzhu.solver.score.price.Prices;
import org.lunzhu.solver.score.roster.Roster;

/**
 * Sends whole teams in a mutual exchange: in one period, every agency to at most one post, every post one agency, at
 * the least cost.
 *
 * <p>Pairs of agencies that end up supervising each other are then made dearer in one direction, and all is solved
 * again, a few times; the best round counts.
 */
final class TeamFlow {

    private static final int ROUNDS = 12;

    private final Directory directory;
    private final IncrementalScore incremental;
    private final Roster roster;
    private final PostingCosts costs;
    private final Prices prices;
    private final int period;
    private final Map<String, List<Supervisor>> people = new LinkedHashMap<>();

    TeamFlow(Directory directory, IncrementalScore incremental, PostingCosts costs, Prices prices, int period) {
        this.directory = directory;
        this.incremental = incremental;
        this.roster = incremental.roster();
        this.costs = costs;
        this.prices = prices;
        this.period = period;
        directory.dataset().supervisors().stream()
                .filter(p -> p.capacityPercent() >= directory.seatLoad())
                .forEach(p -> people.computeIfAbsent(p.agencyId(), a -> new ArrayList<>())
                        .add(p));
    }

    /** Fills the empty seats of teams that are empty as a whole. */
    void fill(List<Seat> emptySeats) {
        Map<Team, List<Seat>> teams = new LinkedHashMap<>();
        emptySeats.forEach(
                s -> teams.computeIfAbsent(s.getTeam(), t -> new ArrayList<>()).add(s));
        teams.values()
                .removeIf(seats ->
                        seats.size() < roster.seatsOf(seats.get(0).getTeam()).size());
        Set<String> busy = busyAgencies();
        List<TeamAssignment> assignments = new ArrayList<>();
        teams.values()
                .forEach(seats -> people.keySet().stream()
                        .filter(agency -> !busy.contains(agency))
                        .map(agency -> toAssignment(agency, seats))
                        .filter(assignment -> assignment != null)
                        .forEach(assignments::add));
        choose(assignments, teams.values()).forEach(this::send);
    }

    private Set<String> busyAgencies() {
        Set<String> busy = new HashSet<>();
        people.forEach((agency, members) -> {
            if (members.stream().anyMatch(p -> !roster.seatsOf(p, period).isEmpty())) {
                busy.add(agency);
            }
        });
        return busy;
    }

    private void send(TeamAssignment assignment) {
        for (int i = 0; i < assignment.seats().size(); i++) {
            incremental.place(assignment.seats().get(i), assignment.members().get(i));
        }
    }

    /** The cheapest people of the agency for the seats, seat by seat; null where they are too few. */
    private @Nullable TeamAssignment toAssignment(String agency, List<Seat> seats) {
        List<Supervisor> free = new ArrayList<>(people.getOrDefault(agency, List.of()));
        List<Supervisor> members = new ArrayList<>();
        long price = 0;
        for (Seat seat : seats) {
            Supervisor best = free.stream()
                    .filter(p -> roster.isEligible(p, seat))
                    .min(Comparator.comparingLong(p -> priceOf(p, seat)))
                    .orElse(null);
            if (best == null || priceOf(best, seat) >= Prices.HARD) {
                return null;
            }
            price += priceOf(best, seat);
            members.add(best);
            free.remove(best);
        }
        return new TeamAssignment(agency, seats, members, price);
    }

    private long priceOf(Supervisor person, Seat seat) {
        return costs.inSeat(person, seat) + costs.ofWork(person, period, 0);
    }

    private List<TeamAssignment> choose(List<TeamAssignment> assignments, Collection<List<Seat>> teams) {
        Map<TeamAssignment.Route, Long> surcharges = new HashMap<>();
        List<TeamAssignment> best = List.of();
        long bestCost = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            List<TeamAssignment> chosen = assign(assignments, teams, surcharges);
            List<TeamAssignment> reciprocal = reciprocal(chosen);
            long cost = costOf(chosen) + prices.of(Rule.RECIPROCAL, reciprocal.size());
            if (cost < bestCost) {
                best = chosen;
                bestCost = cost;
            }
            if (reciprocal.isEmpty()) {
                break;
            }
            reciprocal.forEach(m -> surcharges.merge(m.route(), prices.of(Rule.RECIPROCAL, 1), Long::sum));
        }
        return best;
    }

    private List<TeamAssignment> assign(
            List<TeamAssignment> assignments,
            Collection<List<Seat>> teams,
            Map<TeamAssignment.Route, Long> surcharges) {
        try (TeamAssignmentNetwork network = new TeamAssignmentNetwork(teams, costs)) {
            assignments.forEach(m -> network.offer(m, m.price() + surcharges.getOrDefault(m.route(), 0L)));
            return network.choose();
        }
    }

    /** What the assignments cost less what it would cost to leave their seats empty. */
    private long costOf(List<TeamAssignment> chosen) {
        return chosen.stream()
                .mapToLong(m ->
                        m.price() - m.seats().stream().mapToLong(costs::vacancy).sum())
                .sum();
    }

    /** One assignment of every pair of agencies that would supervise each other. */
    private List<TeamAssignment> reciprocal(List<TeamAssignment> chosen) {
        if (prices.ignores(Rule.RECIPROCAL)) {
            return List.of();
        }
        Map<String, TeamAssignment> byEnterprise = new HashMap<>();
        chosen.forEach(m -> byEnterprise.put(enterpriseOf(m.agency()), m));
        List<TeamAssignment> result = new ArrayList<>();
        for (TeamAssignment assignment : chosen) {
            String own = enterpriseOf(assignment.agency());
            for (String supervised : directory.enterprisesOf(assignment.post())) {
                TeamAssignment back = byEnterprise.get(supervised);
                boolean mutual =
                        back != null && directory.enterprisesOf(back.post()).contains(own);
                if (mutual && own.compareTo(supervised) < 0) {
                    result.add(assignment);
                }
            }
        }
        return result;
    }

    private String enterpriseOf(String agencyId) {
        Agency agency = directory.getAgency(agencyId);
        return agency.enterpriseId() == null ? agencyId : agency.enterpriseId();
    }
}
