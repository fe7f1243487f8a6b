package org.lunzhu.benchmarks.cpsat.rule;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lunzhu.benchmarks.cpsat.model.Costs;
import org.lunzhu.benchmarks.cpsat.model.Postings;
import org.lunzhu.solver.model.Agency;
import org.lunzhu.solver.model.Programme;
import org.lunzhu.solver.model.plan.Directory;
import org.lunzhu.solver.model.plan.Team;
import org.lunzhu.solver.rule.Rule;

/** The rules about which agency is at whose sites. */
public final class ExchangeRules {

    private final CpModel model;
    private final Postings postings;
    private final Costs costs;
    private final Directory directory;
    private final Map<Presence, Literal> presences = new LinkedHashMap<>();

    public ExchangeRules(CpModel model, Postings postings, Costs costs) {
        this.model = model;
        this.postings = postings;
        this.costs = costs;
        directory = postings.plan().getDirectory();
    }

    /** Whether people of the agency are in the team. */
    private record Presence(Agency agency, Team team) {}

    private record Place(Agency agency, int period) {}

    private record Supervision(Agency agency, String enterpriseId, int period) {}

    public void add() {
        boolean exchange = directory.programme() == Programme.MUTUAL && !costs.ignores(Rule.MUTUAL_EXCHANGE);
        boolean reciprocal = !costs.ignores(Rule.RECIPROCAL)
                && directory.dataset().agencies().stream().anyMatch(a -> a.enterpriseId() != null);
        if (exchange || reciprocal) {
            postings.seats().keySet().forEach(this::addPresences);
        }
        if (exchange) {
            addExchange();
        }
        if (reciprocal) {
            addReciprocal();
        }
    }

    private void addPresences(Team team) {
        Map<Agency, List<Literal>> members = new LinkedHashMap<>();
        postings.members(team)
                .forEach((person, member) -> members.computeIfAbsent(
                                directory.getAgency(person.agencyId()), a -> new ArrayList<>())
                        .add(member));
        members.forEach((agency, its) -> presences.put(new Presence(agency, team), postings.anyOf(its, false)));
    }

    /** A team of one agency, and an agency at one post. */
    private void addExchange() {
        Map<Team, List<Literal>> ofTeam = new LinkedHashMap<>();
        Map<Place, List<Literal>> ofAgency = new LinkedHashMap<>();
        presences.forEach((presence, present) -> {
            Team team = presence.team();
            ofTeam.computeIfAbsent(team, t -> new ArrayList<>()).add(present);
            ofAgency.computeIfAbsent(new Place(presence.agency(), team.periodIndex()), p -> new ArrayList<>())
                    .add(present);
        });
        ofTeam.values().forEach(this::addBeyondFirst);
        ofAgency.values().forEach(this::addBeyondFirst);
    }

    private void addBeyondFirst(List<Literal> present) {
        if (present.size() > 1) {
            LinearArgument beyond = costs.amount(Rule.MUTUAL_EXCHANGE, present.size() - 1L);
            model.addGreaterOrEqual(
                    beyond,
                    LinearExpr.newBuilder()
                            .addSum(present.toArray(Literal[]::new))
                            .add(-1)
                            .build());
        }
    }

    private void addReciprocal() {
        Map<Supervision, List<Literal>> supervisions = new LinkedHashMap<>();
        presences.forEach((presence, present) -> {
            if (presence.agency().enterpriseId() != null) {
                for (String enterpriseId :
                        directory.enterprisesOf(presence.team().post())) {
                    Supervision key = new Supervision(
                            presence.agency(), enterpriseId, presence.team().periodIndex());
                    supervisions.computeIfAbsent(key, k -> new ArrayList<>()).add(present);
                }
            }
        });
        Map<Supervision, Literal> known = new LinkedHashMap<>();
        supervisions.forEach((key, its) -> known.put(key, postings.anyOf(its, false)));
        Map<String, List<Agency>> ofEnterprise = agenciesByEnterprise();
        known.forEach((key, supervises) -> {
            for (Agency other : ofEnterprise.getOrDefault(key.enterpriseId(), List.of())) {
                addPair(key, other, supervises, known);
            }
        });
    }

    private Map<String, List<Agency>> agenciesByEnterprise() {
        Map<String, List<Agency>> result = new LinkedHashMap<>();
        for (Agency agency : directory.dataset().agencies()) {
            if (agency.enterpriseId() != null) {
                result.computeIfAbsent(agency.enterpriseId(), e -> new ArrayList<>())
                        .add(agency);
            }
        }
        return result;
    }

    private void addPair(Supervision key, Agency other, Literal supervises, Map<Supervision, Literal> known) {
        String own = String.valueOf(key.agency().enterpriseId());
        Literal back = known.get(new Supervision(other, own, key.period()));
        if (back != null && key.agency().id().compareTo(other.id()) < 0) {
            LinearArgument both = costs.amount(Rule.RECIPROCAL, 1);
            model.addGreaterOrEqual(
                    both,
                    LinearExpr.newBuilder().add(supervises).add(back).add(-1).build());
        }
    }
}
