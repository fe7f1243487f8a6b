package org.lunzhu.solver.rule.constraint;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.countDistinct;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.toSortedSet;
import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static ai.timefold.solver.core.api.score.stream.Joiners.filtering;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintStream;
import ai.timefold.solver.core.api.score.stream.tri.TriConstraintStream;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import java.util.SortedSet;
import org.lunzhu.solver.model.Parameters;
import org.lunzhu.solver.model.Site;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Handover;
import org.lunzhu.solver.model.plan.Seat;
import org.lunzhu.solver.model.plan.Stay;
import org.lunzhu.solver.model.plan.Team;
import org.lunzhu.solver.rule.Rule;
import org.lunzhu.solver.rule.RuleMatch;
import org.lunzhu.solver.rule.amount.Runs;

/** The rules about what follows what: rotation, service, return and handover. */
final class RotationConstraints {

    private RotationConstraints() {}

    static Constraint[] define(ConstraintFactory factory) {
        return new Constraint[] {
            rotate(factory),
            serviceLimit(factory),
            returnGap(factory),
            handoverDistance(factory),
            handoverContinuity(factory)
        };
    }

    /** Nobody stays at a site too long. Amount: periods beyond the tenure in each run. W21 二(一), C21 三(五). */
    static Constraint rotate(ConstraintFactory factory) {
        return periodsAtSite(factory)
                .join(Parameters.class)
                .filter((person, site, periods, parameters) -> overstay(periods, parameters) > 0)
                .penalizeLong(
                        Rule.ROTATE.defaultWeight().toScore(),
                        (person, site, periods, parameters) -> overstay(periods, parameters))
                .justifyWith((person, site, periods, parameters, score) -> RuleMatch.of(
                                Rule.ROTATE, overstay(periods, parameters))
                        .who(person)
                        .at(site))
                .asConstraint(Rule.ROTATE.id());
    }

    private static int overstay(SortedSet<Integer> periods, Parameters parameters) {
        return Runs.excess(periods, parameters.maxTenurePeriods());
    }

    /** Nobody is posted too many periods in a row. Amount: periods beyond the limit in each run. C21 三(五). */
    static Constraint serviceLimit(ConstraintFactory factory) {
        return stays(factory)
                .groupBy(Stay::supervisor, toSortedSet(Stay::periodIndex))
                .join(Parameters.class)
                .filter((person, periods, parameters) -> overwork(periods, parameters) > 0)
                .penalizeLong(
                        Rule.SERVICE_LIMIT.defaultWeight().toScore(),
                        (person, periods, parameters) -> overwork(periods, parameters))
                .justifyWith((person, periods, parameters, score) -> RuleMatch.of(
                                Rule.SERVICE_LIMIT, overwork(periods, parameters))
                        .who(person))
                .asConstraint(Rule.SERVICE_LIMIT.id());
    }

    private static int overwork(SortedSet<Integer> periods, Parameters parameters) {
        return Runs.excess(periods, parameters.maxConsecutivePeriods());
    }

    /** Nobody comes back to a site too soon. Amount: pairs of periods too close, with one away between. T22 四(二). */
    static Constraint returnGap(ConstraintFactory factory) {
        return periodsAtSite(factory)
                .join(Parameters.class)
                .filter((person, site, periods, parameters) -> returns(periods, parameters) > 0)
                .penalizeLong(
                        Rule.RETURN_GAP.defaultWeight().toScore(),
                        (person, site, periods, parameters) -> returns(periods, parameters))
                .justifyWith((person, site, periods, parameters, score) -> RuleMatch.of(
                                Rule.RETURN_GAP, returns(periods, parameters))
                        .who(person)
                        .at(site))
                .asConstraint(Rule.RETURN_GAP.id());
    }

    private static int returns(SortedSet<Integer> periods, Parameters parameters) {
        return Runs.returns(periods, parameters.returnGapPeriods());
    }

    /** Each person and site with more than one period between them, before the plan included. */
    private static TriConstraintStream<Supervisor, Site, SortedSet<Integer>> periodsAtSite(ConstraintFactory factory) {
        return stays(factory)
                .groupBy(Stay::supervisor, Stay::site, toSortedSet(Stay::periodIndex))
                .filter((person, site, periods) -> periods.size() > 1);
    }

    /** Every period of every person at every site, before the plan included. */
    private static UniConstraintStream<Stay> stays(ConstraintFactory factory) {
        return factory.forEach(Seat.class).flattenLast(Seat::getStays).concat(factory.forEach(Stay.class));
    }

    /** The next post is not far away. Amount: people and borders with posts too far apart. T22 三(四). */
    static Constraint handoverDistance(ConstraintFactory factory) {
        return factory.forEach(Seat.class)
                .join(
                        Seat.class,
                        equal(Seat::getSupervisor),
                        equal(seat -> seat.getPeriodIndex() + 1, Seat::getPeriodIndex),
                        filtering(RotationConstraints::isFar))
                .ifNotExists(
                        Seat.class,
                        equal((left, taken) -> left.getSupervisor(), Seat::getSupervisor),
                        equal((left, taken) -> left.getPost(), Seat::getPost),
                        equal((left, taken) -> taken.getPeriodIndex(), Seat::getPeriodIndex))
                .ifNotExists(
                        Seat.class,
                        equal((left, taken) -> taken.getSupervisor(), Seat::getSupervisor),
                        equal((left, taken) -> taken.getPost(), Seat::getPost),
                        equal((left, taken) -> left.getPeriodIndex(), Seat::getPeriodIndex))
                .groupBy(
                        (left, taken) -> left.getHolder(),
                        (left, taken) -> left.getTeam(),
                        (left, taken) -> taken.getTeam())
                .penalizeLong(Rule.HANDOVER_DISTANCE.defaultWeight().toScore(), (person, left, taken) -> 1)
                .justifyWith((person, left, taken, score) -> RuleMatch.of(Rule.HANDOVER_DISTANCE, 1)
                        .who(person)
                        .at(left)
                        .at(taken))
                .asConstraint(Rule.HANDOVER_DISTANCE.id());
    }

    private static boolean isFar(Seat left, Seat taken) {
        Team team = left.getTeam();
        int km = team.directory().kmBetween(left.getPost(), taken.getPost());
        return km > team.directory().parameters().handoverMaxKm();
    }

    /** Enough people stay at a handover. Amount: people who should have stayed and did not. C21 三(五). */
    static Constraint handoverContinuity(ConstraintFactory factory) {
        return whoStayed(factory)
                .filter((handover, stayed) -> handover.missing(stayed) > 0)
                .penalizeLong(Rule.HANDOVER_CONTINUITY.defaultWeight().toScore(), Handover::missing)
                .justifyWith(
                        (handover, stayed, score) -> RuleMatch.of(Rule.HANDOVER_CONTINUITY, handover.missing(stayed))
                                .at(handover.outgoing())
                                .when(handover.incoming().period()))
                .asConstraint(Rule.HANDOVER_CONTINUITY.id());
    }

    /** Every handover with the number of people who are in both teams. */
    private static BiConstraintStream<Handover, Integer> whoStayed(ConstraintFactory factory) {
        return factory.forEach(Handover.class)
                .join(Seat.class, equal(Handover::outgoing, Seat::getTeam))
                .ifExists(
                        Seat.class,
                        equal((handover, seat) -> handover.incoming(), Seat::getTeam),
                        equal((handover, seat) -> seat.getSupervisor(), Seat::getSupervisor))
                .groupBy((handover, seat) -> handover, countDistinct((handover, seat) -> seat.getHolder()))
                .complement(Handover.class, handover -> 0);
    }
}
