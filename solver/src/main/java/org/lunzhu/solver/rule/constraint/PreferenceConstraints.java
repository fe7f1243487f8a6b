package org.lunzhu.solver.rule.constraint;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.countDistinct;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.sum;
import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static ai.timefold.solver.core.api.score.stream.Joiners.lessThan;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import org.lunzhu.solver.model.plan.PastLoad;
import org.lunzhu.solver.model.plan.Seat;
import org.lunzhu.solver.rule.Rule;
import org.lunzhu.solver.rule.RuleMatch;
import org.lunzhu.solver.rule.amount.Workload;

/** What makes one plan better than another for the people in it. */
final class PreferenceConstraints {

    private PreferenceConstraints() {}

    static Constraint[] define(ConstraintFactory factory) {
        return new Constraint[] {
            travel(factory),
            workloadBalance(factory),
            riskExperience(factory),
            teamMix(factory),
            repeatPair(factory),
            suitability(factory),
            stability(factory)
        };
    }

    /** People are posted near home. Amount: kilometres. W21 四(三). */
    static Constraint travel(ConstraintFactory factory) {
        return factory.forEach(Seat.class)
                .penalizeLong(Rule.TRAVEL.defaultWeight().toScore(), Seat::getKm)
                .justifyWith((seat, score) -> RuleMatch.at(Rule.TRAVEL, seat.getKm(), seat))
                .asConstraint(Rule.TRAVEL.id());
    }

    /** Work is spread evenly over people. Amount: {@code L²/10000} by person, L in percent. W22 §9. */
    static Constraint workloadBalance(ConstraintFactory factory) {
        return factory.forEach(Seat.class)
                .map(Seat::getHolder, Seat::getLoad)
                .concat(factory.forEach(PastLoad.class).map(PastLoad::supervisor, PastLoad::loadPercent))
                .groupBy((person, load) -> person, sum((person, load) -> load))
                .penalizeLong(Rule.WORKLOAD_BALANCE.defaultWeight().toScore(), (person, load) -> Workload.strain(load))
                .justifyWith((person, load, score) -> RuleMatch.of(Rule.WORKLOAD_BALANCE, Workload.strain(load))
                        .who(person))
                .asConstraint(Rule.WORKLOAD_BALANCE.id());
    }

    /** Dangerous posts get experienced people. Amount: years below 3, doubled at MAJOR. W21 二(二). */
    static Constraint riskExperience(ConstraintFactory factory) {
        return factory.forEach(Seat.class)
                .filter(seat -> seat.getRiskInexperience() > 0)
                .penalizeLong(Rule.RISK_EXPERIENCE.defaultWeight().toScore(), Seat::getRiskInexperience)
                .justifyWith((seat, score) -> RuleMatch.at(Rule.RISK_EXPERIENCE, seat.getRiskInexperience(), seat))
                .asConstraint(Rule.RISK_EXPERIENCE.id());
    }

    /** A team has somebody senior. Amount: teams of two or more people without. C21 三(五). */
    static Constraint teamMix(ConstraintFactory factory) {
        return factory.forEach(Seat.class)
                .groupBy(Seat::getTeam, countDistinct(Seat::getSupervisor), sum(Seat::getSeniority))
                .filter((team, people, seniors) -> people > 1 && seniors == 0)
                .penalizeLong(Rule.TEAM_MIX.defaultWeight().toScore(), (team, people, seniors) -> 1)
                .justifyWith((team, people, seniors, score) ->
                        RuleMatch.of(Rule.TEAM_MIX, 1).at(team))
                .asConstraint(Rule.TEAM_MIX.id());
    }

    /** The same two people are not always together. Amount: {@code k(k−1)/2} for k teams in common. T22 四(二). */
    static Constraint repeatPair(ConstraintFactory factory) {
        return factory.forEach(Seat.class)
                .join(
                        Seat.class,
                        equal(Seat::getTeam),
                        lessThan(seat -> seat.getHolder().id()))
                .groupBy(
                        (one, other) -> one.getHolder(),
                        (one, other) -> other.getHolder(),
                        countDistinct((one, other) -> one.getTeam()))
                .filter((one, other, teams) -> teams > 1)
                .penalizeLong(Rule.REPEAT_PAIR.defaultWeight().toScore(), (one, other, teams) -> pairs(teams))
                .justifyWith((one, other, teams, score) ->
                        RuleMatch.of(Rule.REPEAT_PAIR, pairs(teams)).who(one).who(other))
                .asConstraint(Rule.REPEAT_PAIR.id());
    }

    private static long pairs(int teams) {
        return teams * (teams - 1L) / 2;
    }

    /** People go where they suit. Amount: minus the given suitability; a benefit where that is positive. C21 三(六). */
    static Constraint suitability(ConstraintFactory factory) {
        return factory.forEach(Seat.class)
                .filter(seat -> seat.getSuitability() != 0)
                .impactLong(Rule.SUITABILITY.defaultWeight().toScore(), Seat::getSuitability)
                .justifyWith((seat, score) -> RuleMatch.at(Rule.SUITABILITY, -seat.getSuitability(), seat))
                .asConstraint(Rule.SUITABILITY.id());
    }

    /** The plan differs little from its base. Amount: seats with somebody in the base and not the same here. W21 二(二). */
    static Constraint stability(ConstraintFactory factory) {
        return factory.forEachIncludingUnassigned(Seat.class)
                .filter(Seat::isMoved)
                .penalizeLong(Rule.STABILITY.defaultWeight().toScore(), seat -> 1)
                .justifyWith((seat, score) -> RuleMatch.at(Rule.STABILITY, 1, seat))
                .asConstraint(Rule.STABILITY.id());
    }
}
