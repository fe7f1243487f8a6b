package org.lunzhu.solver.itinerary.choice;

import java.util.List;
import java.util.Map;
import org.lunzhu.solver.itinerary.Itinerary;
import org.lunzhu.solver.ortools.ConstraintSearch;

/** Solves a model of choosing itineraries as far as limits allow, by CP-SAT. */
public final class ChoiceSearch {

    private static final int SMALL = 6_000;

    private ChoiceSearch() {}

    /**
     * The best choice found, and what no choice costs less than.
     *
     * @param itineraries one of every person; empty where none was found
     * @param limit what is proven of a choice's cost above everybody's least alone; minus infinity for nothing
     */
    public record BestChoice(List<Itinerary> itineraries, double limit) {}

    public static BestChoice solve(ChoiceModel model, IntegerLimits limits) {
        ConstraintSearch search = new ConstraintSearch();
        search.parameters().setNumWorkers(limits.threads());
        if (model.chosen().size() <= SMALL) {
            // Presolve rewrites costs that the prices have already made small; all rows in the linear program pay here.
            search.parameters().setCpModelPresolve(false).setLinearizationLevel(2);
        }
        if (limits.work() != null) {
            search.limitedTo(limits.work());
        }
        if (limits.time() != null) {
            search.parameters().setMaxTimeInSeconds(limits.time().toMillis() / 1e3);
        }
        ConstraintSearch.Searched searched = search.solve(model.model(), limits.stop());
        return searched.isFound()
                ? new BestChoice(chosen(searched, model), searched.bound() / ChoiceModel.UNITS)
                : new BestChoice(List.of(), Double.NEGATIVE_INFINITY);
    }

    private static List<Itinerary> chosen(ConstraintSearch.Searched searched, ChoiceModel model) {
        return model.chosen().entrySet().stream()
                .filter(choice -> searched.isTrue(choice.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
