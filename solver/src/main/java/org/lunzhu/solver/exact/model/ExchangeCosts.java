package org.lunzhu.solver.exact.model;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lunzhu.solver.model.Agency;
import org.lunzhu.solver.model.Programme;
import org.lunzhu.solver.model.plan.Directory;
import org.lunzhu.solver.model.plan.Team;
import org.lunzhu.solver.rule.Rule;

/** The rules about which agency is at whose sites: whole teams in MUTUAL, and agencies that supervise each other. */
final class ExchangeCosts {

    private final CpModel model;
    private final PostingVariables postings;
    private final Costs costs;
    private final Directory directory;
    private final Map<Presence, Literal> presences = new LinkedHashMap<>();

    ExchangeCosts(CpModel model, PostingVariables postings, Costs costs) {
        this.model = model;
        this.postings = postings;
        this.costs = costs;
        directory = postings.directory();
    }

    /** People of the agency are in the team. */
    private record Presence(Agency agency, Team team) {}

    private record AgencyPeriod(Agency agency, int period) {}

    /** In the period, people of the agency are at a site of the enterprise. */
    private record Supervision(Agency agency, String enterpriseId, int period) {}

    void add() {
        boolean exchanges = directory.programme() == Programme.MUTUAL && !costs.ignores(Rule.MUTUAL_EXCHANGE);
        boolean supervise = !costs.ignores(Rule.RECIPROCAL)
                && directory.dataset().agencies().stream().anyMatch(a -> a.enterpriseId() != null);
        if (exchanges || supervise) {
            postings.seats().keySet().forEach(this::addPresences);
        }
        if (exchanges) {
            addExchange();
        }
        if (supervise) {
            addReciprocal();
        }
    }

    private void addPresences(Team team) {
        Map<Agency, List<Literal>> members = new LinkedHashMap<>();
        postings.members(team)
                .forEach((person, isIn) -> members.computeIfAbsent(
                                directory.getAgency(person.agencyId()), a -> new ArrayList<>())
                        .add(isIn));
        members.forEach((agency, its) -> presences.put(new Presence(agency, team), postings.anyOf(its, false)));
    }

    private void addExchange() {
        Map<Team, List<Literal>> agencies = new LinkedHashMap<>();
        Map<AgencyPeriod, List<Literal>> posts = new LinkedHashMap<>();
        presences.forEach((presence, isThere) -> {
            agencies.computeIfAbsent(presence.team(), t -> new ArrayList<>()).add(isThere);
            posts.computeIfAbsent(
                            new AgencyPeriod(presence.agency(), presence.team().periodIndex()), p -> new ArrayList<>())
                    .add(isThere);
        });
        agencies.values().forEach(this::addBeyondFirst);
        posts.values().forEach(this::addBeyondFirst);
    }

    private void addBeyondFirst(List<Literal> present) {
        long[] beyondFirst = new long[present.size() + 1];
        for (int number = 1; number < beyondFirst.length; number++) {
            beyondFirst[number] = number - 1L;
        }
        costs.addSteps(Rule.MUTUAL_EXCHANGE, PostingVariables.sum(present), beyondFirst);
    }

    private void addReciprocal() {
        Map<Supervision, List<Literal>> presencesOf = new LinkedHashMap<>();
        presences.forEach((presence, isThere) -> {
            Team team = presence.team();
            for (String enterprise : directory.enterprisesOf(team.post())) {
                presencesOf
                        .computeIfAbsent(
                                new Supervision(presence.agency(), enterprise, team.periodIndex()),
                                s -> new ArrayList<>())
                        .add(isThere);
            }
        });
        Map<Supervision, Literal> supervisions = new LinkedHashMap<>();
        presencesOf.forEach((supervision, its) -> supervisions.put(supervision, postings.anyOf(its, false)));
        supervisions.forEach((supervision, isOne) -> directory.dataset().agencies().stream()
                .filter(other -> supervision.enterpriseId().equals(other.enterpriseId()))
                .forEach(other -> addPair(supervision, isOne, other, supervisions)));
    }

    private void addPair(Supervision supervision, Literal isOne, Agency other, Map<Supervision, Literal> supervisions) {
        String own = supervision.agency().enterpriseId();
        if (own == null || supervision.agency().id().compareTo(other.id()) >= 0) {
            return;
        }
        Literal isBack = supervisions.get(new Supervision(other, own, supervision.period()));
        if (isBack != null) {
            LinearArgument each = costs.fault(Rule.RECIPROCAL, 1);
            model.addLessOrEqual(
                    LinearExpr.sum(new Literal[] {isOne, isBack}),
                    LinearExpr.newBuilder().add(each).add(1));
        }
    }
}
