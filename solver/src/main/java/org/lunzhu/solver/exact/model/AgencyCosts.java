package org.lunzhu.solver.exact.model;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Release;
import org.lunzhu.solver.rule.Rule;

/** The rules about how many people agencies give, and how many newcomers there are. */
final class AgencyCosts {

    private final CpModel model;
    private final PostingVariables postings;
    private final Costs costs;

    AgencyCosts(CpModel model, PostingVariables postings, Costs costs) {
        this.model = model;
        this.postings = postings;
        this.costs = costs;
    }

    void add() {
        Map<Release, List<Literal>> posted = new LinkedHashMap<>();
        for (Supervisor person : postings.people()) {
            for (int period = 0; period < postings.periods(); period++) {
                if (!postings.teams(person).get(period).isEmpty()) {
                    posted.computeIfAbsent(postings.directory().releaseOf(person, period), r -> new ArrayList<>())
                            .add(postings.posted(person).get(period));
                }
            }
        }
        posted.forEach(this::addRelease);
        Integer places = postings.directory().parameters().trainingPlaces();
        if (places != null && !costs.ignores(Rule.TRAINING_PLACES)) {
            for (int period = 0; period < postings.periods(); period++) {
                addTraining(period, places);
            }
        }
    }

    private void addRelease(Release release, List<Literal> posted) {
        LinearExpr people = PostingVariables.sum(posted);
        long[] excess = new long[posted.size() + 1];
        long[] burden = new long[posted.size() + 1];
        for (int number = 0; number <= posted.size(); number++) {
            excess[number] = release.excess(number);
            burden[number] = release.burden(number);
        }
        if (!costs.ignores(Rule.RELEASE_LIMIT)) {
            costs.addSteps(Rule.RELEASE_LIMIT, people, excess);
        }
        if (!costs.ignores(Rule.AGENCY_BALANCE)) {
            costs.addSteps(Rule.AGENCY_BALANCE, people, burden);
        }
    }

    private void addTraining(int period, int places) {
        List<Literal> newcomers = new ArrayList<>();
        for (Supervisor person : postings.people()) {
            if (postings.directory().needsTraining(person, period)) {
                newcomers.add(isFirst(postings.posted(person), period));
            }
        }
        long[] beyond = new long[newcomers.size() + 1];
        for (int number = 0; number < beyond.length; number++) {
            beyond[number] = Math.max(0, number - places);
        }
        costs.addSteps(Rule.TRAINING_PLACES, PostingVariables.sum(newcomers), beyond);
    }

    /** True where the person is posted in the period and in none before. */
    private Literal isFirst(List<Literal> posted, int period) {
        if (period == 0) {
            return posted.get(0);
        }
        Literal first = model.newBoolVar("");
        LinearExpr earlier = PostingVariables.sum(posted.subList(0, period));
        model.addLessOrEqual(
                posted.get(period), LinearExpr.newBuilder().add(first).add(earlier));
        return first;
    }
}
