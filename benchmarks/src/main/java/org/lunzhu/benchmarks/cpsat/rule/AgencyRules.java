package org.lunzhu.benchmarks.cpsat.rule;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lunzhu.benchmarks.cpsat.model.Costs;
import org.lunzhu.benchmarks.cpsat.model.Postings;
import org.lunzhu.benchmarks.cpsat.model.Table;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Directory;
import org.lunzhu.solver.model.plan.Release;
import org.lunzhu.solver.rule.Rule;

/** The rules about what agencies give and whom they train. */
public final class AgencyRules {

    private final CpModel model;
    private final Postings postings;
    private final Costs costs;
    private final Directory directory;

    public AgencyRules(CpModel model, Postings postings, Costs costs) {
        this.model = model;
        this.postings = postings;
        this.costs = costs;
        directory = postings.plan().getDirectory();
    }

    public void add() {
        Map<Release, List<Literal>> posted = new LinkedHashMap<>();
        for (Supervisor person : postings.people()) {
            for (int period = 0; period < postings.periods(); period++) {
                if (!postings.teams(person).get(period).isEmpty()) {
                    posted.computeIfAbsent(directory.releaseOf(person, period), r -> new ArrayList<>())
                            .add(postings.posted(person).get(period));
                }
            }
        }
        posted.forEach(this::addRelease);
        addTraining();
    }

    private void addRelease(Release release, List<Literal> posted) {
        LinearExpr people = LinearExpr.sum(posted.toArray(Literal[]::new));
        if (!costs.ignores(Rule.RELEASE_LIMIT) && posted.size() > release.limit()) {
            addBeyond(Rule.RELEASE_LIMIT, people, release.limit(), posted.size());
        }
        if (!costs.ignores(Rule.AGENCY_BALANCE)) {
            long[] burdens = new long[posted.size() + 1];
            for (int number = 0; number < burdens.length; number++) {
                burdens[number] = release.burden(number);
            }
            new Table(model, burdens).costs(people, costs, Rule.AGENCY_BALANCE);
        }
    }

    /** What the sum is above the limit. */
    private void addBeyond(Rule rule, LinearExpr sum, int limit, int most) {
        LinearArgument beyond = costs.amount(rule, Math.max(1, most - limit));
        model.addLessOrEqual(
                LinearExpr.newBuilder().add(sum).addTerm(beyond, -1).build(), limit);
    }

    private void addTraining() {
        Integer places = directory.parameters().trainingPlaces();
        if (places == null || costs.ignores(Rule.TRAINING_PLACES)) {
            return;
        }
        for (int period = 0; period < postings.periods(); period++) {
            List<LinearArgument> first = new ArrayList<>();
            for (Supervisor person : postings.people()) {
                if (!directory.hasHistory(person) && !isTrained(person, period)) {
                    first.add(isFirst(postings.posted(person), period));
                }
            }
            if (first.size() > places) {
                LinearExpr sum = LinearExpr.sum(first.toArray(LinearArgument[]::new));
                addBeyond(Rule.TRAINING_PLACES, sum, places, first.size());
            }
        }
    }

    private boolean isTrained(Supervisor person, int period) {
        LocalDate trainedOn = person.trainedOn();
        return trainedOn != null
                && trainedOn.isBefore(directory.periods().get(period).startsOn());
    }

    /** At least 1 if the person is posted in that period and in none before. */
    private LinearArgument isFirst(List<Literal> posted, int period) {
        if (period == 0) {
            return posted.get(0);
        }
        LinearArgument first = model.newBoolVar("");
        LinearExpr earlier = LinearExpr.sum(posted.subList(0, period).toArray(Literal[]::new));
        model.addGreaterOrEqual(LinearExpr.newBuilder().add(first).add(earlier).build(), posted.get(period));
        return first;
    }
}
