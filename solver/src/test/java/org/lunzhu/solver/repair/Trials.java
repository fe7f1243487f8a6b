package org.lunzhu.solver.repair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.lunzhu.solver.model.Dataset;
import org.lunzhu.solver.model.plan.Posting;
import org.lunzhu.solver.model.plan.SavedPlan;
import org.lunzhu.solver.model.plan.Seat;
import org.lunzhu.solver.model.plan.SeatId;
import org.lunzhu.solver.prepare.PlanBuilder;
import org.lunzhu.solver.rule.Rule;
import org.lunzhu.solver.rule.RuleWeights;
import org.lunzhu.solver.verify.IndependentScorer;

/** Tries every way to fill seats, and scores each by the plain scorer. */
final class Trials {

    static final long NEVER = Long.MAX_VALUE;

    private final Dataset dataset;
    private final List<Seat> seats;
    private final Set<SeatId> wanted;
    private final ToLongFunction<IndependentScorer> price;
    private final List<Posting> postings = new ArrayList<>();
    private final Map<List<Object>, Integer> taken = new HashMap<>();
    private final boolean onePost;
    private long best = NEVER;

    private Trials(Dataset dataset, Set<SeatId> wanted, ToLongFunction<IndependentScorer> price) {
        this.dataset = dataset;
        this.wanted = wanted;
        this.price = price;
        onePost = RuleWeights.of(dataset.rules()).isHard(Rule.ONE_POST);
        seats = PlanBuilder.of(dataset).build().getSeats().stream()
                .filter(seat -> wanted.contains(seat.getId())
                        || seat.isLead()
                        || dataset.parameters().trainingPlaces() != null)
                .toList();
    }

    /** The least price of a plan that fills the wanted seats; {@link #NEVER} where none has a price. */
    static long cheapest(Dataset dataset, Set<SeatId> wanted, ToLongFunction<IndependentScorer> price) {
        Trials trials = new Trials(dataset, wanted, price);
        trials.fill(0);
        return trials.best;
    }

    private void fill(int index) {
        if (best == 0) {
            return;
        }
        if (index == seats.size()) {
            SavedPlan plan = new SavedPlan(dataset.name(), null, postings, null, null, null, null);
            best = Math.min(best, price.applyAsLong(new IndependentScorer(dataset, plan, null)));
            return;
        }
        Seat seat = seats.get(index);
        if (!wanted.contains(seat.getId())) {
            fill(index + 1);
        }
        seat.getEligible().forEach(person -> {
            List<Object> key = List.of(person.id(), seat.getPeriodIndex());
            if (!onePost || taken.getOrDefault(key, 0) == 0) {
                taken.merge(key, 1, Integer::sum);
                String period = seat.getTeam().period().id();
                postings.add(
                        new Posting(seat.getPost().id(), period, seat.getNumber(), seat.getRole(), person.id(), false));
                fill(index + 1);
                postings.remove(postings.size() - 1);
                taken.merge(key, -1, Integer::sum);
            }
        });
    }
}
