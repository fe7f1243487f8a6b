package org.lunzhu.solver.explain;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.Seat;
import org.lunzhu.solver.model.plan.SeatId;
import org.lunzhu.solver.model.plan.Team;
import org.lunzhu.solver.rule.Rule;
import org.lunzhu.solver.score.ScoreReport;
import org.lunzhu.solver.score.Scorer;

/**
 * Two plans of one dataset, rule by rule and posting by posting.
 *
 * @param left score of the left plan
 * @param right score of the right plan
 * @param rules every rule, in the catalogue's order
 * @param changes seats that the two fill differently, in the left plan's order
 * @param movedSupervisorIds people who are not posted to the same posts in the same periods in both, sorted
 */
public record PlanComparison(
        HardMediumSoftLongScore left,
        HardMediumSoftLongScore right,
        List<RuleDifference> rules,
        List<PostingChange> changes,
        List<String> movedSupervisorIds) {

    /** Compares two plans of the same dataset. */
    public static PlanComparison of(Plan left, Plan right, Scorer scorer) {
        ScoreReport leftReport = scorer.report(left);
        ScoreReport rightReport = scorer.report(right);
        List<RuleDifference> rules = new ArrayList<>();
        for (Rule rule : Rule.values()) {
            rules.add(new RuleDifference(leftReport.of(rule), rightReport.of(rule)));
        }
        return new PlanComparison(
                leftReport.score(), rightReport.score(), rules, changes(left, right), moved(left, right));
    }

    private static List<PostingChange> changes(Plan left, Plan right) {
        Map<SeatId, Seat> leftSeats = byId(left);
        Map<SeatId, Seat> rightSeats = byId(right);
        Map<SeatId, Seat> all = new LinkedHashMap<>(leftSeats);
        rightSeats.forEach(all::putIfAbsent);
        List<PostingChange> changes = new ArrayList<>();
        all.forEach((id, seat) -> {
            String before = holderOf(leftSeats.get(id));
            String after = holderOf(rightSeats.get(id));
            if (!Objects.equals(before, after)) {
                changes.add(new PostingChange(
                        seat.getPost().id(), seat.getTeam().period().id(), seat.getNumber(), before, after));
            }
        });
        return changes;
    }

    private static Map<SeatId, Seat> byId(Plan plan) {
        Map<SeatId, Seat> seats = new LinkedHashMap<>();
        plan.getSeats().forEach(seat -> seats.put(seat.getId(), seat));
        return seats;
    }

    private static @Nullable String holderOf(@Nullable Seat seat) {
        Supervisor holder = seat == null ? null : seat.getSupervisor();
        return holder == null ? null : holder.id();
    }

    private static List<String> moved(Plan left, Plan right) {
        Map<String, Set<Team>> before = teamsByPerson(left);
        Map<String, Set<Team>> after = teamsByPerson(right);
        Set<String> people = new TreeSet<>(before.keySet());
        people.addAll(after.keySet());
        people.removeIf(id -> Objects.equals(before.get(id), after.get(id)));
        return List.copyOf(people);
    }

    private static Map<String, Set<Team>> teamsByPerson(Plan plan) {
        return plan.getSeats().stream()
                .filter(seat -> !seat.isEmpty())
                .collect(Collectors.groupingBy(
                        seat -> seat.getHolder().id(),
                        HashMap::new,
                        Collectors.mapping(Seat::getTeam, Collectors.toSet())));
    }
}
