package org.lunzhu.solver.rule.constraint;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.count;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.sum;
import static ai.timefold.solver.core.api.score.stream.Joiners.equal;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Availability;
import org.lunzhu.solver.model.plan.Seat;
import org.lunzhu.solver.rule.Rule;
import org.lunzhu.solver.rule.RuleMatch;

/** The rules about seats that are held, twice held or empty. */
final class StaffingConstraints {

    private StaffingConstraints() {}

    static Constraint[] define(ConstraintFactory factory) {
        return new Constraint[] {
            superiorCoverage(factory),
            distinctTeam(factory),
            onePost(factory),
            leadPresent(factory),
            seatFilled(factory),
            allHands(factory)
        };
    }

    /** Nobody is posted where a higher level already is, or where nothing is supervised. Amount: postings. W21 四. */
    static Constraint superiorCoverage(ConstraintFactory factory) {
        return factory.forEach(Seat.class)
                .filter(seat -> !seat.isStaffed())
                .penalizeLong(Rule.SUPERIOR_COVERAGE.defaultWeight().toScore(), seat -> 1)
                .justifyWith((seat, score) -> RuleMatch.at(Rule.SUPERIOR_COVERAGE, 1, seat))
                .asConstraint(Rule.SUPERIOR_COVERAGE.id());
    }

    /** A person holds one seat of a team. Amount: seats beyond the first. W21 四(一). */
    static Constraint distinctTeam(ConstraintFactory factory) {
        return factory.forEach(Seat.class)
                .groupBy(Seat::getTeam, Seat::getHolder, count())
                .filter((team, person, seats) -> seats > 1)
                .penalizeLong(Rule.DISTINCT_TEAM.defaultWeight().toScore(), (team, person, seats) -> seats - 1L)
                .justifyWith((team, person, seats, score) ->
                        RuleMatch.of(Rule.DISTINCT_TEAM, seats - 1L).at(team).who(person))
                .asConstraint(Rule.DISTINCT_TEAM.id());
    }

    /** A person's load in a period stays within their capacity. Amount: started hundreds above. W21 四(三). */
    static Constraint onePost(ConstraintFactory factory) {
        return factory.forEach(Seat.class)
                .groupBy(Seat::getHolder, seat -> seat.getTeam().period(), sum(Seat::getLoad))
                .filter((person, period, load) -> load > person.capacityPercent())
                .penalizeLong(
                        Rule.ONE_POST.defaultWeight().toScore(),
                        (person, period, load) -> startedHundreds(person, load))
                .justifyWith((person, period, load, score) -> RuleMatch.of(Rule.ONE_POST, startedHundreds(person, load))
                        .who(person)
                        .when(period))
                .asConstraint(Rule.ONE_POST.id());
    }

    private static long startedHundreds(Supervisor person, int load) {
        return (load - person.capacityPercent() + 99L) / 100;
    }

    /** A team that has anybody has its lead. Amount: teams without. W21 四(一). */
    static Constraint leadPresent(ConstraintFactory factory) {
        return factory.forEach(Seat.class)
                .filter(seat -> !seat.isLead())
                .groupBy(Seat::getTeam)
                .ifNotExists(factory.forEach(Seat.class).filter(Seat::isLead), equal(team -> team, Seat::getTeam))
                .penalizeLong(Rule.LEAD_PRESENT.defaultWeight().toScore(), team -> 1)
                .justifyWith((team, score) -> RuleMatch.of(Rule.LEAD_PRESENT, 1).at(team))
                .asConstraint(Rule.LEAD_PRESENT.id());
    }

    /** A staffed post has no empty seat. Amount: the risk weight, ×10 below the smallest team. W21 四(一), T22 三(四). */
    static Constraint seatFilled(ConstraintFactory factory) {
        return factory.forEachIncludingUnassigned(Seat.class)
                .filter(seat -> seat.isEmpty() && seat.isStaffed())
                .penalizeLong(Rule.SEAT_FILLED.defaultWeight().toScore(), Seat::getVacancyWeight)
                .justifyWith((seat, score) -> RuleMatch.at(Rule.SEAT_FILLED, seat.getVacancyWeight(), seat))
                .asConstraint(Rule.SEAT_FILLED.id());
    }

    /** In CONTRACT everybody who is available has an enterprise. Amount: people and periods without. L20 三.2. */
    static Constraint allHands(ConstraintFactory factory) {
        return factory.forEach(Availability.class)
                .ifNotExists(
                        Seat.class,
                        equal(Availability::supervisor, Seat::getSupervisor),
                        equal(Availability::periodIndex, Seat::getPeriodIndex))
                .penalizeLong(Rule.ALL_HANDS.defaultWeight().toScore(), availability -> 1)
                .justifyWith((availability, score) -> RuleMatch.of(Rule.ALL_HANDS, 1)
                        .who(availability.supervisor())
                        .when(availability.period()))
                .asConstraint(Rule.ALL_HANDS.id());
    }
}
