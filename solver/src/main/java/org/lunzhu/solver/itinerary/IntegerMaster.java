package org.lunzhu.solver.itinerary;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.lunzhu.solver.flow.NativeLibrary;

/**
 * Chooses one of the itineraries at hand for everybody so that every demand is met at the least cost with the burden of
 * agencies, exactly, by CP-SAT, from the plan at hand on.
 *
 * <p>Only itineraries count whose cost at the prices is above the traveller's least by at most what the plan at hand
 * costs above the proven limit: no better plan contains another one.
 */
public final class IntegerMaster {

    private static final long POLL_MILLIS = 50;

    private final ItineraryProblem problem;
    private final List<Itinerary> start;
    private final CpModel model = new CpModel();
    private final LinearExprBuilder cost = LinearExpr.newBuilder();
    private final Map<Itinerary, BoolVar> chosen = new LinkedHashMap<>();

    private IntegerMaster(ItineraryProblem problem, List<Itinerary> start) {
        NativeLibrary.load();
        this.problem = problem;
        this.start = start;
    }

    /**
     * Itineraries, one of every traveller, that cost less than those of the plan at hand; empty where none were found
     * or where the plan at hand is not a choice of itineraries.
     *
     * @param mostEach the most itineraries of a traveller that are looked at, the cheapest at the prices
     */
    public static Optional<List<Itinerary>> improve(
            ItineraryProblem problem, Outcome outcome, int mostEach, IntegerLimits limits) {
        List<Itinerary> start = problem.findStart().orElse(List.of());
        if (start.isEmpty()) {
            return Optional.empty();
        }
        long costAtHand = problem.cost(start);
        Shortlist shortlist = new Shortlist(problem, outcome, costAtHand - outcome.leastCost(), mostEach);
        IntegerMaster master = new IntegerMaster(problem, start);
        List<Itinerary> best = master.choose(shortlist.itineraries(start), limits);
        return best.isEmpty() || problem.cost(best) >= costAtHand ? Optional.empty() : Optional.of(best);
    }

    private List<Itinerary> choose(List<Itinerary> itineraries, IntegerLimits limits) {
        itineraries.forEach(this::offer);
        start.forEach(i -> {
            BoolVar variable = chosen.get(i);
            if (variable != null) {
                model.addHint(variable, true);
            }
        });
        addPeople();
        addDemands();
        addSendings();
        model.minimize(cost);
        return solve(limits);
    }

    private void offer(Itinerary itinerary) {
        BoolVar variable = model.newBoolVar("");
        cost.addTerm(variable, itinerary.cost());
        chosen.put(itinerary, variable);
    }

    private void addPeople() {
        List<List<Literal>> byTraveller = lists(problem.travellers().size());
        chosen.forEach(
                (itinerary, variable) -> byTraveller.get(itinerary.traveller()).add(variable));
        byTraveller.forEach(model::addExactlyOne);
    }

    private void addDemands() {
        List<List<Literal>> byDemand = lists(problem.demands().size());
        chosen.forEach((itinerary, variable) -> {
            for (int demand : itinerary.demands()) {
                if (demand >= 0) {
                    byDemand.get(demand).add(variable);
                }
            }
        });
        for (Demand demand : problem.demands()) {
            List<Literal> visitors = byDemand.get(demand.index());
            int seats = demand.seats().size();
            if (seats == 1) {
                model.addExactlyOne(visitors);
            } else {
                model.addEquality(LinearExpr.sum(visitors.toArray(new Literal[0])), seats);
            }
        }
    }

    private static List<List<Literal>> lists(int count) {
        List<List<Literal>> lists = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lists.add(new ArrayList<>());
        }
        return lists;
    }

    private void addSendings() {
        int[][] now = new int[problem.sendings().size()][problem.periods()];
        start.forEach(i -> count(i, now));
        for (int agency = 0; agency < now.length; agency++) {
            for (int period = 0; period < problem.periods(); period++) {
                addSending(agency, period, now[agency][period]);
            }
        }
    }

    private void count(Itinerary itinerary, int[][] sent) {
        for (int period = 0; period < problem.periods(); period++) {
            sent[problem.agencyOf(itinerary.traveller())][period] += itinerary.demands()[period] >= 0 ? 1 : 0;
        }
    }

    /** One variable for each number of people sent, so that the burden is exact. */
    private void addSending(int agency, int period, int now) {
        Sending sending = problem.sendings().get(agency).get(period);
        LinearExprBuilder sent = LinearExpr.newBuilder();
        int visitors = 0;
        for (Map.Entry<Itinerary, BoolVar> choice : chosen.entrySet()) {
            Itinerary itinerary = choice.getKey();
            if (problem.agencyOf(itinerary.traveller()) == agency && itinerary.demands()[period] >= 0) {
                sent.add(choice.getValue());
                visitors++;
            }
        }
        List<Literal> numbers = new ArrayList<>();
        for (int number = 0; number <= Math.min(visitors, Math.max(now, sending.most())); number++) {
            BoolVar exactly = model.newBoolVar("");
            numbers.add(exactly);
            sent.addTerm(exactly, -number);
            cost.addTerm(exactly, sending.costOf(number));
            model.addHint(exactly, number == now);
        }
        model.addExactlyOne(numbers);
        model.addEquality(sent, 0);
    }

    private List<Itinerary> solve(IntegerLimits limits) {
        CpSolver solver = new CpSolver();
        solver.getParameters().setNumWorkers(limits.threads());
        if (limits.work() != null) {
            solver.getParameters().setMaxDeterministicTime(limits.work());
        }
        if (limits.time() != null) {
            solver.getParameters().setMaxTimeInSeconds(limits.time().toMillis() / 1e3);
        }
        CpSolverStatus status = solve(solver, limits);
        boolean found = status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
        return found
                ? chosen.entrySet().stream()
                        .filter(choice -> solver.booleanValue(choice.getValue()))
                        .map(Map.Entry::getKey)
                        .toList()
                : List.of();
    }

    private CpSolverStatus solve(CpSolver solver, IntegerLimits limits) {
        ScheduledExecutorService poll = Executors.newSingleThreadScheduledExecutor();
        try {
            poll.scheduleWithFixedDelay(
                    () -> {
                        if (limits.stop().getAsBoolean()) {
                            solver.stopSearch();
                        }
                    },
                    0,
                    POLL_MILLIS,
                    TimeUnit.MILLISECONDS);
            return solver.solve(model);
        } finally {
            poll.shutdownNow();
        }
    }
}
