package org.lunzhu.solver.shortage.network;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.model.HistoryEntry;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Directory;
import org.lunzhu.solver.model.plan.Post;
import org.lunzhu.solver.rule.Rule;

/** Who may not be posted in the first period because of the periods right before it. */
public final class PastLimits {

    private final Map<String, Set<Integer>> postedByPerson = new HashMap<>();
    private final Map<Stay, Set<Integer>> postedByStay = new HashMap<>();
    private final int maxTenure;
    private final int maxConsecutive;

    public PastLimits(Directory directory, HardLimits hard) {
        for (HistoryEntry entry : directory.dataset().history()) {
            add(postedByPerson, entry.supervisorId(), entry.periodsAgo());
            add(postedByStay, new Stay(entry.supervisorId(), entry.siteId()), entry.periodsAgo());
        }
        maxTenure = hard.holds(Rule.ROTATE) ? directory.parameters().maxTenurePeriods() : Integer.MAX_VALUE;
        maxConsecutive =
                hard.holds(Rule.SERVICE_LIMIT) ? directory.parameters().maxConsecutivePeriods() : Integer.MAX_VALUE;
    }

    private static <K> void add(Map<K, Set<Integer>> periods, K key, int periodsAgo) {
        periods.computeIfAbsent(key, k -> new HashSet<>()).add(periodsAgo);
    }

    /** Whether one more period would be too many, at one of the post's sites or at all. */
    public boolean bars(Supervisor person, Post post) {
        return barringRule(person, post) != null;
    }

    /** The rule by which one more period would be too many; null where none is. */
    public @Nullable Rule barringRule(Supervisor person, Post post) {
        if (run(postedByPerson.get(person.id())) >= maxConsecutive) {
            return Rule.SERVICE_LIMIT;
        }
        boolean stayed = post.sites().stream()
                .anyMatch(site -> run(postedByStay.get(new Stay(person.id(), site.id()))) >= maxTenure);
        return stayed ? Rule.ROTATE : null;
    }

    private static int run(@Nullable Set<Integer> periodsAgo) {
        int length = 0;
        while (periodsAgo != null && periodsAgo.contains(length + 1)) {
            length++;
        }
        return length;
    }

    private record Stay(String supervisorId, String siteId) {}
}
