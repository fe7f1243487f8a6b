package org.lunzhu.solver.exchange.column;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.lunzhu.solver.exchange.crew.Task;
import org.lunzhu.solver.exchange.problem.ExchangeProblem;
import org.lunzhu.solver.exchange.problem.Sender;
import org.lunzhu.solver.exchange.problem.TeamItinerary;

/** The itineraries of one agency that cost little at given prices, exactly: a search over the tasks, cheapest first. */
public final class TeamItineraryPricing {

    private static final double WITHIN = 1e-6;
    private static final int STEPS_BETWEEN_QUESTIONS = 1_000;

    private final Sender sender;
    private final double[] prices;
    private final int periods;
    private final int most;
    private final BooleanSupplier stop;
    private final List<List<Offer>> offers = new ArrayList<>();
    private final List<Priced> found = new ArrayList<>();
    private final Integer[] chosen;
    private double limit;
    private boolean broken;
    private int steps;

    private TeamItineraryPricing(
            ExchangeProblem problem, Sender sender, double[] prices, int most, BooleanSupplier stop) {
        this.sender = sender;
        this.prices = prices;
        this.most = most;
        this.stop = stop;
        periods = problem.periods();
        chosen = problem.home();
        for (int period = 0; period < periods; period++) {
            offers.add(sender.offers(period).stream()
                    .map(task -> new Offer(task, sender.leastOf(task) - prices[task.index()]))
                    .sorted(Comparator.comparingDouble(Offer::reduced))
                    .toList());
        }
    }

    /** The best itinerary at the prices, staying at home included; what is known of it when stopped. */
    static Best best(ExchangeProblem problem, Sender sender, double[] prices, BooleanSupplier stop) {
        TeamItineraryPricing pricing = new TeamItineraryPricing(problem, sender, prices, 1, stop);
        pricing.search(0);
        double floor = pricing.broken ? Double.NEGATIVE_INFINITY : pricing.limit;
        return new Best(pricing.found, Math.min(0, floor));
    }

    /** All itineraries that cost at most so much at the prices; empty where there are more than {@code most}. */
    public static List<Priced> within(
            ExchangeProblem problem, Sender sender, double[] prices, double limit, int most, BooleanSupplier stop) {
        TeamItineraryPricing pricing = new TeamItineraryPricing(problem, sender, prices, most, stop);
        pricing.search(limit + WITHIN);
        return pricing.broken ? List.of() : pricing.found;
    }

    private void search(double upTo) {
        limit = upTo;
        if (most > 1) {
            found.add(new Priced(sender.itinerary(List.of(chosen)), 0));
        }
        for (int mask = 1; mask < 1 << periods && !broken; mask++) {
            double[] least = leastOf(mask);
            if (least.length > 0) {
                descend(mask, 0, sender.together(mask), least);
            }
        }
    }

    /** What the periods of the mask from each one on cost at least; nothing where one has no offer. */
    private double[] leastOf(int mask) {
        double[] least = new double[periods + 1];
        for (int period = periods - 1; period >= 0; period--) {
            boolean goes = (mask >> period & 1) == 1;
            if (goes && offers.get(period).isEmpty()) {
                return new double[0];
            }
            least[period] = least[period + 1] + (goes ? offers.get(period).get(0).reduced : 0);
        }
        return least;
    }

    private void descend(int mask, int period, double reduced, double[] least) {
        if (period == periods) {
            note(sender.itinerary(List.of(chosen)));
            return;
        }
        if ((mask >> period & 1) == 0) {
            descend(mask, period + 1, reduced, least);
            return;
        }
        for (Offer offer : offers.get(period)) {
            broken |= ++steps % STEPS_BETWEEN_QUESTIONS == 0 && stop.getAsBoolean();
            if (broken || reduced + offer.reduced + least[period + 1] >= limit) {
                break;
            }
            chosen[period] = offer.task.index();
            descend(mask, period + 1, reduced + offer.reduced, least);
        }
        chosen[period] = -1;
    }

    private void note(TeamItinerary itinerary) {
        double reduced = itinerary.cost()
                - Arrays.stream(itinerary.tasks().toArray(Integer[]::new))
                        .filter(task -> task >= 0)
                        .mapToDouble(task -> prices[task])
                        .sum();
        if (reduced < limit) {
            found.add(new Priced(itinerary, reduced));
            limit = most > 1 ? limit : reduced;
        }
        broken |= stop.getAsBoolean() || (most > 1 && found.size() > most);
    }

    /** A itinerary with what it costs at the prices. */
    public record Priced(TeamItinerary itinerary, double reducedCost) {}

    /**
     * The cheapest itineraries met on the way, the best one last.
     *
     * @param least what none goes below; minus infinity where the search was stopped
     */
    record Best(List<Priced> itineraries, double least) {}

    private record Offer(Task task, double reduced) {}
}
