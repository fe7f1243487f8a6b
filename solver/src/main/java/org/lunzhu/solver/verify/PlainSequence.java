package org.lunzhu.solver.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.lunzhu.solver.model.HistoryEntry;
import org.lunzhu.solver.model.ParameterOverrides;
import org.lunzhu.solver.model.Site;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.verify.plain.PlainPlan;
import org.lunzhu.solver.verify.plain.PlainPost;
import org.lunzhu.solver.verify.plain.PlainSeat;

/** The amounts of the rules about what follows what. Periods of history are −1 and below. */
final class PlainSequence {

    private final PlainPlan plan;

    PlainSequence(PlainPlan plan) {
        this.plan = plan;
    }

    long rotate() {
        int most = plan.parameter(ParameterOverrides::maxTenurePeriods, 1);
        return periodsByPersonAndSite().values().stream()
                .mapToLong(periods -> beyond(periods, most))
                .sum();
    }

    long serviceLimit() {
        int most = plan.parameter(ParameterOverrides::maxConsecutivePeriods, 4);
        Map<Object, Set<Integer>> byPerson = new HashMap<>();
        plan.held().forEach(seat -> add(byPerson, plan.holder(seat).id(), seat.period()));
        plan.dataset.history().forEach(h -> add(byPerson, h.supervisorId(), -h.periodsAgo()));
        return byPerson.values().stream()
                .mapToLong(periods -> beyond(periods, most))
                .sum();
    }

    private Map<Object, Set<Integer>> periodsByPersonAndSite() {
        Map<Object, Set<Integer>> result = new HashMap<>();
        for (PlainSeat seat : plan.held()) {
            for (Site site : seat.post().sites()) {
                add(result, List.of(plan.holder(seat).id(), site.id()), seat.period());
            }
        }
        for (HistoryEntry entry : plan.dataset.history()) {
            add(result, List.of(entry.supervisorId(), entry.siteId()), -entry.periodsAgo());
        }
        return result;
    }

    private static void add(Map<Object, Set<Integer>> periods, Object key, int period) {
        periods.computeIfAbsent(key, k -> new TreeSet<>()).add(period);
    }

    private static long beyond(Set<Integer> periods, int most) {
        long beyond = 0;
        for (int first : periods) {
            if (periods.contains(first - 1)) {
                continue;
            }
            int last = first;
            while (periods.contains(last + 1)) {
                last++;
            }
            int length = last - first + 1;
            beyond += last >= 0 && length > most ? length - most : 0;
        }
        return beyond;
    }

    long returnGap() {
        int gap = plan.parameter(ParameterOverrides::returnGapPeriods, 4);
        long amount = 0;
        for (Set<Integer> periods : periodsByPersonAndSite().values()) {
            for (int earlier : periods) {
                for (int later = Math.max(0, earlier + 1); later < earlier + gap; later++) {
                    amount += periods.contains(later) && wasAway(periods, earlier, later) ? 1 : 0;
                }
            }
        }
        return amount;
    }

    private static boolean wasAway(Set<Integer> periods, int earlier, int later) {
        for (int between = earlier + 1; between < later; between++) {
            if (!periods.contains(between)) {
                return true;
            }
        }
        return false;
    }

    long handoverDistance() {
        int most = plan.parameter(ParameterOverrides::handoverMaxKm, 50);
        long amount = 0;
        for (Supervisor person : plan.dataset.supervisors()) {
            for (int period = 1; period < plan.dataset.periods().size(); period++) {
                Set<PlainPost> before = postsOf(person, period - 1);
                Set<PlainPost> after = postsOf(person, period);
                for (PlainPost left : without(before, after)) {
                    for (PlainPost taken : without(after, before)) {
                        amount += plan.km(left.middle(), taken.middle()) > most ? 1 : 0;
                    }
                }
            }
        }
        return amount;
    }

    private Set<PlainPost> postsOf(Supervisor person, int period) {
        Set<PlainPost> posts = new HashSet<>();
        for (PlainSeat seat : plan.heldBy(person)) {
            if (seat.period() == period) {
                posts.add(seat.post());
            }
        }
        return posts;
    }

    private static List<PlainPost> without(Set<PlainPost> posts, Set<PlainPost> others) {
        List<PlainPost> rest = new ArrayList<>(posts);
        rest.removeAll(others);
        return rest;
    }

    long handoverContinuity() {
        int keep = plan.parameter(ParameterOverrides::keepMembers, 0);
        Map<List<Object>, List<PlainSeat>> teams = plan.heldBy(PlainSeat::team);
        long amount = 0;
        for (PlainPost post : plan.posts) {
            for (int period = 1; period < plan.dataset.periods().size(); period++) {
                if (isStaffed(post, period - 1) && isStaffed(post, period)) {
                    Set<String> stayed =
                            PlainPlan.people(teams.getOrDefault(List.<Object>of(post.id(), period), List.of()));
                    stayed.retainAll(
                            PlainPlan.people(teams.getOrDefault(List.<Object>of(post.id(), period - 1), List.of())));
                    amount += Math.max(0, keep - stayed.size());
                }
            }
        }
        return amount;
    }

    private boolean isStaffed(PlainPost post, int period) {
        return post.isStaffed(plan.period(period).id(), plan.dataset);
    }
}
