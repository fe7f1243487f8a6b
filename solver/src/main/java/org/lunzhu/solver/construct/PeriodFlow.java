package org.lunzhu.solver.construct;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lunzhu.solver.itinerary.demand.Candidates;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Directory;
import org.lunzhu.solver.model.plan.Release;
import org.lunzhu.solver.model.plan.Seat;
import org.lunzhu.solver.model.plan.Team;
import org.lunzhu.solver.ortools.CostNetwork;
import org.lunzhu.solver.score.incremental.IncrementalScore;
import org.lunzhu.solver.score.price.PostingCosts;
import org.lunzhu.solver.score.price.Prices;
import org.lunzhu.solver.score.roster.Roster;

/**
 * Fills empty seats of one period at the least cost, as a transport problem: source → agency (release limit, burden)
 * → person (workload) → team (one seat each) → seat → sink, and an expensive arc past everybody for an empty seat.
 *
 * <p>Exact for every cost that concerns one person, one agency and period, or one seat; where a team has a single
 * empty seat also for pairs and the mix of the team.
 */
public final class PeriodFlow {

    private final Directory directory;
    private final IncrementalScore incremental;
    private final Roster roster;
    private final PostingCosts costs;
    private final int period;

    private final Map<Supervisor, Integer> personNodes = new LinkedHashMap<>();
    private final Map<Release, Integer> releaseNodes = new LinkedHashMap<>();
    private final Map<Choice, Integer> teamNodes = new HashMap<>();
    private final List<Option> options = new ArrayList<>();

    public PeriodFlow(Directory directory, IncrementalScore incremental, PostingCosts costs, int period) {
        this.directory = directory;
        this.incremental = incremental;
        this.roster = incremental.roster();
        this.costs = costs;
        this.period = period;
    }

    /** Fills the seats, all empty and of this period, with candidates who are not barred. */
    public void fill(List<Seat> seats, Candidates candidates, Set<Supervisor> barred) {
        if (seats.isEmpty()) {
            return;
        }
        try (CostNetwork network = new CostNetwork()) {
            int source = network.addNode();
            int sink = network.addNode();
            network.setSupply(source, seats.size());
            network.setSupply(sink, -seats.size());
            for (Seat seat : seats) {
                int node = network.addNode();
                network.addArc(node, sink, 1, 0);
                network.addArc(source, node, 1, costs.vacancy(seat));
                addPeople(network, node, seat, candidates.of(seat), barred);
            }
            addWork(network);
            addReleases(network, source);
            network.solve();
            options.stream().filter(o -> network.flow(o.arc) > 0).forEach(o -> incremental.place(o.seat, o.person));
        }
    }

    private void addPeople(CostNetwork network, int node, Seat seat, List<Supervisor> people, Set<Supervisor> barred) {
        for (Supervisor person : people) {
            if (!barred.contains(person) && spareSeats(person) > 0 && !roster.isIn(person, seat.getTeam())) {
                long price = costs.inSeat(person, seat);
                if (price < Prices.HARD) {
                    int from = teamNode(network, person, seat.getTeam());
                    options.add(new Option(seat, person, network.addArc(from, node, 1, price)));
                }
            }
        }
    }

    /** The person's node, or for people who can hold several seats a node that lets them into the team once. */
    private int teamNode(CostNetwork network, Supervisor person, Team team) {
        int personNode = personNodes.computeIfAbsent(person, p -> network.addNode());
        if (spareSeats(person) == 1 || team.post().seats() == 1) {
            return personNode;
        }
        return teamNodes.computeIfAbsent(new Choice(person, team), c -> {
            int node = network.addNode();
            network.addArc(personNode, node, 1, 0);
            return node;
        });
    }

    private int spareSeats(Supervisor person) {
        return Math.max(0, person.capacityPercent() - roster.of(person).loadIn(period)) / directory.seatLoad();
    }

    private void addWork(CostNetwork network) {
        personNodes.forEach((person, node) -> {
            Release release = directory.releaseOf(person, period);
            int releaseNode = releaseNodes.computeIfAbsent(release, r -> network.addNode());
            for (int more = 0; more < spareSeats(person); more++) {
                long price = costs.ofWork(person, period, more);
                if (price < Prices.HARD) {
                    network.addArc(releaseNode, node, 1, price);
                }
            }
        });
    }

    private void addReleases(CostNetwork network, int source) {
        int seatsAPerson = Math.max(1, Supervisor.FULL_TIME / directory.seatLoad());
        releaseNodes.forEach((release, node) -> {
            int already = incremental.posted(release, period);
            for (int people = already; people < release.supervisors(); people++) {
                long price = costs.ofRelease(release, people);
                if (price >= Prices.HARD) {
                    break;
                }
                network.addArc(source, node, seatsAPerson, price / seatsAPerson);
            }
            if (seatsAPerson > 1) {
                network.addArc(source, node, (long) already * seatsAPerson, 0);
            }
        });
    }

    private record Choice(Supervisor person, Team team) {}

    private record Option(Seat seat, Supervisor person, int arc) {}
}
