package org.lunzhu.data.generate.posting.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lunzhu.data.generate.posting.draft.PostingDraft;
import org.lunzhu.solver.model.Level;
import org.lunzhu.solver.model.Mode;
import org.lunzhu.solver.model.Period;
import org.lunzhu.solver.model.Site;
import org.lunzhu.solver.model.plan.Post;
import org.lunzhu.solver.model.plan.Role;

/** How many people of which agency with which qualification the posts of a draft need in each period. */
public final class Demand {

    private static final int MIN_TEAM = 2;

    private final PostingDraft draft;
    private final Level level;
    private final Map<Pool, int[]> seats = new TreeMap<>();
    private final Map<Pool, List<Post>> posts = new HashMap<>();
    private int experts;

    /** People of one agency who know one thing; null where nothing is asked. */
    record Pool(String agencyId, @Nullable String qualification) implements Comparable<Pool> {
        private static final Comparator<Pool> ORDER = Comparator.comparing(Pool::agencyId)
                .thenComparing(Pool::qualification, Comparator.nullsFirst(Comparator.naturalOrder()));

        @Override
        public int compareTo(Pool other) {
            return ORDER.compare(this, other);
        }
    }

    private Demand(PostingDraft draft, Level level) {
        this.draft = draft;
        this.level = level;
    }

    public static Demand of(PostingDraft draft, Level level) {
        Demand demand = new Demand(draft, level);
        List<Post> posts = postsOf(draft);
        posts.forEach(demand::add);
        demand.experts = demand.draft.periods().stream()
                .mapToInt(period -> posts.stream()
                        .filter(post -> post.isStaffed(period, level))
                        .mapToInt(Post::experts)
                        .sum())
                .max()
                .orElse(0);
        return demand;
    }

    private static List<Post> postsOf(PostingDraft draft) {
        Map<String, Site> byId = draft.sites().stream().collect(Collectors.toMap(Site::id, Function.identity()));
        Stream<Post> residents =
                draft.sites().stream().filter(s -> s.mode() == Mode.RESIDENT).map(s -> Post.of(s, MIN_TEAM));
        Stream<Post> roving = draft.circuits().stream()
                .map(c -> Post.of(c, c.siteIds().stream().map(byId::get).toList(), MIN_TEAM));
        return Stream.concat(residents, roving).toList();
    }

    private void add(Post post) {
        for (int seat = 0; seat < post.teamSize(); seat++) {
            Pool pool = poolOf(post, post.roleOf(seat));
            posts.computeIfAbsent(pool, p -> new ArrayList<>()).add(post);
            int[] byPeriod =
                    seats.computeIfAbsent(pool, p -> new int[draft.periods().size()]);
            for (int i = 0; i < byPeriod.length; i++) {
                Period period = draft.periods().get(i);
                byPeriod[i] += post.isStaffed(period, level) ? 1 : 0;
            }
        }
    }

    private static Pool poolOf(Post post, Role role) {
        String agencyId = role == Role.SUPPORT ? post.supportAgencyIds().get(0) : post.leadAgencyId();
        if (agencyId == null) {
            throw new IllegalStateException("The post (%s) has no lead agency.".formatted(post.id()));
        }
        return new Pool(
                agencyId, post.requiredQualifications().stream().findFirst().orElse(null));
    }

    /** In a fixed order. */
    List<Pool> pools() {
        return List.copyOf(seats.keySet());
    }

    /** Seats of the pool in the period that has most. */
    int peak(Pool pool) {
        return Arrays.stream(seats.getOrDefault(pool, new int[1])).max().orElse(0);
    }

    /** Seats of the agency in the period that has most. */
    public int peakOf(String agencyId) {
        int most = 0;
        for (int i = 0; i < draft.periods().size(); i++) {
            int period = i;
            int sum = seats.entrySet().stream()
                    .filter(e -> e.getKey().agencyId().equals(agencyId))
                    .mapToInt(e -> e.getValue()[period])
                    .sum();
            most = Math.max(most, sum);
        }
        return most;
    }

    /** The posts with seats for the pool, once for each such seat. */
    List<Post> postsOf(Pool pool) {
        return posts.getOrDefault(pool, List.of());
    }

    /** Expert seats in the period that has most. */
    public int experts() {
        return experts;
    }

    /**
     * People with whom the pool's seats can be filled in every period although nobody may stay where they are: a
     * single post takes two teams and one spare person, several take a fifth more than their seats and one.
     */
    int leastPeople(Pool pool) {
        int peak = peak(pool);
        boolean single = postsOf(pool).stream().distinct().count() == 1;
        return single ? 2 * peak + 1 : (6 * peak + 4) / 5 + 1;
    }
}
