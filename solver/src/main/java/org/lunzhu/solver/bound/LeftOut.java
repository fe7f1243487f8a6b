package org.lunzhu.solver.bound;

import java.util.EnumSet;
import java.util.Set;
import org.lunzhu.solver.exchange.Exchange;
import org.lunzhu.solver.itinerary.ItineraryProblem;
import org.lunzhu.solver.itinerary.demand.SoftWeights;
import org.lunzhu.solver.model.Agency;
import org.lunzhu.solver.model.Programme;
import org.lunzhu.solver.model.plan.Directory;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.rule.Rule;

/**
 * Which rules a plan's bound does not count, or not everywhere.
 *
 * <p>Pairs and team mix are counted inside whole teams of one agency, in MUTUAL, and otherwise only where an agency's
 * people are looked at together; agencies that supervise each other only where voyages are chosen by CP-SAT.
 */
final class LeftOut {

    private static final Set<Rule> ALWAYS =
            EnumSet.of(Rule.REPEAT_PAIR, Rule.TEAM_MIX, Rule.HANDOVER_CONTINUITY, Rule.RECIPROCAL);
    private static final Set<Rule> BY_FLOWS =
            EnumSet.of(Rule.ROTATE, Rule.RETURN_GAP, Rule.SERVICE_LIMIT, Rule.HANDOVER_DISTANCE, Rule.RELEASE_LIMIT);

    private static final Set<Rule> INSIDE_VOYAGES = EnumSet.of(Rule.REPEAT_PAIR, Rule.TEAM_MIX);

    private LeftOut() {}

    static Set<Rule> of(Plan plan, SoftWeights weights) {
        Directory directory = plan.getDirectory();
        Set<Rule> rules = EnumSet.copyOf(ALWAYS);
        if (!ItineraryProblem.fits(plan)) {
            rules.addAll(BY_FLOWS);
        }
        if (Exchange.fits(plan)) {
            rules.removeAll(INSIDE_VOYAGES);
        } else if (directory.programme() == Programme.MUTUAL) {
            rules.add(Rule.MUTUAL_EXCHANGE);
        }
        if (plan.getFacts().handovers().isEmpty()) {
            rules.remove(Rule.HANDOVER_CONTINUITY);
        }
        if (directory.dataset().agencies().stream().map(Agency::enterpriseId).allMatch(id -> id == null)) {
            rules.remove(Rule.RECIPROCAL);
        }
        if (directory.parameters().trainingPlaces() != null) {
            rules.add(Rule.TRAINING_PLACES);
        }
        rules.removeIf(rule -> weights.of(rule) == 0 && !weights.isAboveSoft(rule));
        return rules;
    }
}
