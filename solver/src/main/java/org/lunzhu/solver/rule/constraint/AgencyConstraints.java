package org.lunzhu.solver.rule.constraint;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.countBi;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.countDistinct;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.min;
import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static ai.timefold.solver.core.api.score.stream.Joiners.lessThan;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintStream;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import java.util.List;
import org.lunzhu.solver.model.Agency;
import org.lunzhu.solver.model.Parameters;
import org.lunzhu.solver.model.Period;
import org.lunzhu.solver.model.Programme;
import org.lunzhu.solver.model.plan.Directory;
import org.lunzhu.solver.model.plan.Release;
import org.lunzhu.solver.model.plan.Seat;
import org.lunzhu.solver.model.plan.Team;
import org.lunzhu.solver.rule.Rule;
import org.lunzhu.solver.rule.RuleMatch;

/** The rules about agencies: what they give, whom they train and whom they supervise. */
final class AgencyConstraints {

    private AgencyConstraints() {}

    static Constraint[] define(ConstraintFactory factory) {
        return new Constraint[] {
            releaseLimit(factory),
            trainingPlaces(factory),
            mutualExchange(factory),
            agencyBalance(factory),
            reciprocal(factory)
        };
    }

    /** No agency gives more people than it can spare. Amount: different people above the limit. W21 四(一). */
    static Constraint releaseLimit(ConstraintFactory factory) {
        return releases(factory)
                .filter((release, posted) -> release.excess(posted) > 0)
                .penalizeLong(Rule.RELEASE_LIMIT.defaultWeight().toScore(), Release::excess)
                .justifyWith((release, posted, score) -> RuleMatch.of(Rule.RELEASE_LIMIT, release.excess(posted))
                        .from(release.agency())
                        .when(release.period()))
                .asConstraint(Rule.RELEASE_LIMIT.id());
    }

    /** The burden is spread evenly over agencies. Amount: {@code r²/h} by agency and period. W21 四(一). */
    static Constraint agencyBalance(ConstraintFactory factory) {
        return releases(factory)
                .filter((release, posted) -> release.burden(posted) > 0)
                .penalizeLong(Rule.AGENCY_BALANCE.defaultWeight().toScore(), Release::burden)
                .justifyWith((release, posted, score) -> RuleMatch.of(Rule.AGENCY_BALANCE, release.burden(posted))
                        .from(release.agency())
                        .when(release.period()))
                .asConstraint(Rule.AGENCY_BALANCE.id());
    }

    /** Different people posted, by agency and period. */
    private static BiConstraintStream<Release, Integer> releases(ConstraintFactory factory) {
        return factory.forEach(Seat.class).groupBy(Seat::getRelease, countDistinct(Seat::getSupervisor));
    }

    /** There is a training place for everybody's first posting. Amount: people above the places. T22 三(四). */
    static Constraint trainingPlaces(ConstraintFactory factory) {
        return factory.forEach(Seat.class)
                .filter(AgencyConstraints::isNewcomer)
                .groupBy(Seat::getHolder, min(Seat::getTeam, Team::periodIndex))
                .filter((person, first) ->
                        !person.isTrainedBefore(first.period().startsOn()))
                .groupBy((person, first) -> first.period(), countBi())
                .join(Parameters.class)
                .filter((period, people, parameters) -> untrained(people, parameters) > 0)
                .penalizeLong(
                        Rule.TRAINING_PLACES.defaultWeight().toScore(),
                        (period, people, parameters) -> untrained(people, parameters))
                .justifyWith((period, people, parameters, score) -> RuleMatch.of(
                                Rule.TRAINING_PLACES, untrained(people, parameters))
                        .when(period))
                .asConstraint(Rule.TRAINING_PLACES.id());
    }

    private static boolean isNewcomer(Seat seat) {
        Directory directory = seat.getTeam().directory();
        return directory.parameters().trainingPlaces() != null && !directory.hasHistory(seat.getHolder());
    }

    private static int untrained(int people, Parameters parameters) {
        Integer places = parameters.trainingPlaces();
        return places == null ? 0 : Math.max(0, people - places);
    }

    /**
     * Each team comes from one enterprise, and each enterprise sends its people to one post. Amount: agencies of a
     * team and posts of an agency beyond the first, by period. T22 一(一).
     */
    static Constraint mutualExchange(ConstraintFactory factory) {
        return mixedTeams(factory)
                .concat(splitAgencies(factory))
                .penalizeLong(Rule.MUTUAL_EXCHANGE.defaultWeight().toScore(), RuleMatch::amount)
                .justifyWith((match, score) -> match)
                .asConstraint(Rule.MUTUAL_EXCHANGE.id());
    }

    private static UniConstraintStream<RuleMatch> mixedTeams(ConstraintFactory factory) {
        return factory.forEach(Seat.class)
                .filter(AgencyConstraints::isMutual)
                .groupBy(Seat::getTeam, countDistinct(seat -> seat.getHolder().agencyId()))
                .filter((team, agencies) -> agencies > 1)
                .map((team, agencies) ->
                        RuleMatch.of(Rule.MUTUAL_EXCHANGE, agencies - 1L).at(team));
    }

    private static UniConstraintStream<RuleMatch> splitAgencies(ConstraintFactory factory) {
        return factory.forEach(Seat.class)
                .filter(AgencyConstraints::isMutual)
                .groupBy(Seat::getRelease, countDistinct(Seat::getPost))
                .filter((release, posts) -> posts > 1)
                .map((release, posts) -> RuleMatch.of(Rule.MUTUAL_EXCHANGE, posts - 1L)
                        .from(release.agency())
                        .when(release.period()));
    }

    private static boolean isMutual(Seat seat) {
        return seat.getTeam().directory().programme() == Programme.MUTUAL;
    }

    /** No two enterprises supervise each other. Amount: pairs and periods in which they do. T22 四(二). */
    static Constraint reciprocal(ConstraintFactory factory) {
        return supervisions(factory)
                .join(
                        supervisions(factory),
                        equal(Supervision::period),
                        equal(Supervision::own, Supervision::supervised),
                        equal(Supervision::supervised, Supervision::own),
                        lessThan(supervision -> supervision.agency().id()))
                .penalizeLong(Rule.RECIPROCAL.defaultWeight().toScore(), (one, other) -> 1)
                .justifyWith((one, other, score) -> RuleMatch.of(Rule.RECIPROCAL, 1)
                        .from(one.agency())
                        .from(other.agency())
                        .when(one.period()))
                .asConstraint(Rule.RECIPROCAL.id());
    }

    private static UniConstraintStream<Supervision> supervisions(ConstraintFactory factory) {
        return factory.forEach(Seat.class)
                .flattenLast(AgencyConstraints::supervisionsOf)
                .distinct();
    }

    private static List<Supervision> supervisionsOf(Seat seat) {
        Directory directory = seat.getTeam().directory();
        Agency agency = directory.getAgency(seat.getHolder().agencyId());
        String own = agency.enterpriseId();
        if (own == null) {
            return List.of();
        }
        return directory.enterprisesOf(seat.getPost()).stream()
                .map(supervised -> new Supervision(seat.getTeam().period(), agency, own, supervised))
                .toList();
    }

    /** In that period, people of the agency, which is enterprise {@code own}, are at a site of {@code supervised}. */
    private record Supervision(Period period, Agency agency, String own, String supervised) {}
}
