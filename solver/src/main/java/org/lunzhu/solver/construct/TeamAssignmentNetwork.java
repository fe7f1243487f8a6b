package org.lunzhu.solver.construct;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.lunzhu.solver.model.plan.Seat;
import org.lunzhu.solver.model.plan.Team;
import org.lunzhu.solver.ortools.CostNetwork;
import org.lunzhu.solver.score.price.PostingCosts;

/** Chooses assignments at the least cost: every agency at most one, every team at most one. */
final class TeamAssignmentNetwork implements AutoCloseable {

    private final CostNetwork network = new CostNetwork();
    private final int source = network.addNode();
    private final int sink = network.addNode();
    private final Map<Team, Integer> teamNodes = new HashMap<>();
    private final Map<String, Integer> agencyNodes = new HashMap<>();
    private final List<TeamAssignment> assignments = new ArrayList<>();
    private final List<Integer> arcs = new ArrayList<>();

    /** A network for these teams, each a list of all its seats, that can also stay empty. */
    TeamAssignmentNetwork(Collection<List<Seat>> teams, PostingCosts costs) {
        for (List<Seat> seats : teams) {
            int node = network.addNode();
            teamNodes.put(seats.get(0).getTeam(), node);
            network.addArc(node, sink, 1, 0);
            network.addArc(
                    source, node, 1, seats.stream().mapToLong(costs::vacancy).sum());
        }
        network.setSupply(source, teams.size());
        network.setSupply(sink, -teams.size());
    }

    /** Offers a assignment to one of the teams at that price. */
    void offer(TeamAssignment assignment, long price) {
        int to = Objects.requireNonNull(teamNodes.get(assignment.team()));
        assignments.add(assignment);
        arcs.add(network.addArc(agencyNode(assignment.agency()), to, 1, price));
    }

    private int agencyNode(String agency) {
        return agencyNodes.computeIfAbsent(agency, a -> {
            int node = network.addNode();
            network.addArc(source, node, 1, 0);
            return node;
        });
    }

    /** The assignments of the cheapest choice, in the order they were offered. */
    List<TeamAssignment> choose() {
        network.solve();
        List<TeamAssignment> chosen = new ArrayList<>();
        for (int i = 0; i < assignments.size(); i++) {
            if (network.flow(arcs.get(i)) > 0) {
                chosen.add(assignments.get(i));
            }
        }
        return chosen;
    }

    @Override
    public void close() {
        network.close();
    }
}
