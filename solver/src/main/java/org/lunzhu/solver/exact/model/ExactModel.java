package org.lunzhu.solver.exact.model;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.Literal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.exact.model.PostingVariables.Choice;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.Seat;
import org.lunzhu.solver.ortools.NativeLibrary;
import org.lunzhu.solver.rule.RuleWeights;
import org.lunzhu.solver.rule.ScoreLevel;

/**
 * A plan as a model for CP-SAT: a variable for everybody who could take a seat, every rule exact at any level and weight.
 *
 * <p>One level is minimized, those above it kept at what they are known to cost at least.
 */
public final class ExactModel {

    private final CpModel model;
    private final ScoreLevel level;
    private final Costs costs;
    private final PostingVariables postings;

    /**
     * A model of the plan's seats, which begins its search with the plan as it stands.
     *
     * @param level what is minimized
     * @param settled the least that plans cost on each level above
     * @throws ArithmeticException where weights and amounts are beyond 64 bits
     */
    public ExactModel(Plan plan, ScoreLevel level, Map<ScoreLevel, Long> settled) {
        NativeLibrary.load();
        this.level = level;
        model = new CpModel();
        costs = new Costs(model, RuleWeights.of(plan.getDirectory().dataset().rules()), settled);
        postings = new PostingVariables(model, plan, costs);
        new SeatCosts(postings, costs).add();
        new StaffingCosts(model, postings, costs).add();
        new RotationCosts(model, postings, costs).add();
        new HandoverCosts(model, postings, costs).add();
        new TeamCosts(model, postings, costs).add();
        new AgencyCosts(model, postings, costs).add();
        new ExchangeCosts(model, postings, costs).add();
        costs.minimize(level);
        hint();
    }

    private void hint() {
        for (Seat seat : postings.plan().getSeats()) {
            if (!seat.isPinned()) {
                model.addHint(postings.isEmpty(seat), seat.isEmpty());
            }
        }
        for (Choice choice : postings.choices()) {
            if (!choice.seat().isPinned()) {
                model.addHint(
                        choice.isTaken(), choice.person().equals(choice.seat().getSupervisor()));
            }
        }
    }

    public CpModel model() {
        return model;
    }

    /** What is clear without a search that plans cost at least on the level. */
    public long leastCost() {
        return costs.level(level).least();
    }

    /** What no plan costs more than on the level. */
    public long mostCost() {
        return costs.level(level).most();
    }

    /** Who holds each seat that is not pinned. */
    public Map<Seat, @Nullable Supervisor> seating(Predicate<Literal> isTrue) {
        Map<Seat, @Nullable Supervisor> seating = new LinkedHashMap<>();
        postings.plan().getSeats().stream().filter(seat -> !seat.isPinned()).forEach(seat -> seating.put(seat, null));
        for (Choice choice : postings.choices()) {
            if (!choice.seat().isPinned() && isTrue.test(choice.isTaken())) {
                seating.put(choice.seat(), choice.person());
            }
        }
        return seating;
    }
}
