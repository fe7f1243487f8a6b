package org.lunzhu.solver.alternative;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.lunzhu.solver.explain.PlanComparison;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.Team;
import org.lunzhu.solver.score.Scorer;

/**
 * Finds plans about as good as the best one that differ from it and from one another as much as possible.
 *
 * <p>Each is as good as the best plan on the hard and the medium level and costs at most the allowance more on the soft
 * level. Pinned seats stay as they are. The same plan, seed and steps give the same alternatives.
 */
public final class Alternatives {

    private final Scorer scorer = new Scorer();
    private final Plan best;
    private final HardMediumSoftLongScore bestScore;
    private final HardMediumSoftLongScore least;
    private final long seed;
    private final List<Plan> known = new ArrayList<>();

    /** Alternatives to the plan, which is not changed. */
    public Alternatives(Plan best, Allowance allowance, long seed) {
        this.best = Copy.of(best);
        this.seed = seed;
        bestScore = scorer.score(this.best);
        long points = allowance.pointsFor(-bestScore.softScore());
        least = bestScore.subtract(HardMediumSoftLongScore.ofSoft(points));
        known.add(this.best);
    }

    /** At most so many alternatives, each searched for by the same number of steps. */
    public static List<Alternative> find(Plan best, AlternativeSettings settings) {
        return new Alternatives(best, settings.allowance(), settings.seed())
                .find(settings.plans(), settings.steps(), settings::stopRequested);
    }

    /**
     * At most so many more, each as different as possible from the best plan and all found before.
     *
     * @param steps moves to try for each
     * @param stop gives each search, when it begins, its own signal to end
     */
    public List<Alternative> find(int plans, long steps, Supplier<BooleanSupplier> stop) {
        List<Alternative> found = new ArrayList<>();
        for (int i = 0; i < plans; i++) {
            findNext(steps, stop.get()).ifPresent(found::add);
        }
        return found;
    }

    /** The best plan's score. */
    public HardMediumSoftLongScore bestScore() {
        return bestScore;
    }

    /** How many postings the best plan has. */
    public int postings() {
        return postingsOf(best).size();
    }

    /** The least score that an alternative may have. */
    public HardMediumSoftLongScore least() {
        return least;
    }

    /**
     * One more, as different as possible from the best plan and all found so far; empty where none was found.
     *
     * @param steps moves to try
     * @param stop asked now and then; true ends the search and keeps what it has found
     */
    public Optional<Alternative> findNext(long steps, BooleanSupplier stop) {
        Plan plan = Copy.of(best);
        boolean isFound = new AlternativeSearch(plan, known, least, seed + known.size()).run(steps, stop);
        if (!isFound) {
            return Optional.empty();
        }
        Alternative alternative = describe(plan);
        if (alternative.different().contains(0)) {
            return Optional.empty();
        }
        known.add(plan);
        return Optional.of(alternative);
    }

    private Alternative describe(Plan plan) {
        HardMediumSoftLongScore score = scorer.score(plan);
        if (score.hardScore() < least.hardScore()
                || score.mediumScore() < least.mediumScore()
                || score.softScore() < least.softScore()) {
            throw new IllegalStateException("The alternative's score (%s) is below (%s).".formatted(score, least));
        }
        Set<Posted> postings = postingsOf(plan);
        return new Alternative(
                plan,
                PlanComparison.of(best, plan, scorer),
                known.stream().map(other -> lacking(postings, other)).toList(),
                postings());
    }

    private static int lacking(Set<Posted> postings, Plan other) {
        return (int) postingsOf(other).stream()
                .filter(posting -> !postings.contains(posting))
                .count();
    }

    private static Set<Posted> postingsOf(Plan plan) {
        return plan.getSeats().stream()
                .filter(seat -> !seat.isEmpty())
                .map(seat -> new Posted(seat.getHolder(), seat.getTeam()))
                .collect(Collectors.toSet());
    }

    private record Posted(Supervisor person, Team team) {}
}
