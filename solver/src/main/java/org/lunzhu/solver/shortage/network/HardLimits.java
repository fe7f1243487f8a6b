package org.lunzhu.solver.shortage.network;

import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Directory;
import org.lunzhu.solver.model.plan.Release;
import org.lunzhu.solver.rule.Rule;
import org.lunzhu.solver.rule.RuleWeights;

/** How many seats people and agencies can take in one period without breaking a rule that is hard in the dataset. */
public final class HardLimits {

    private final Directory directory;
    private final RuleWeights weights;

    public HardLimits(Directory directory) {
        this.directory = directory;
        weights = RuleWeights.of(directory.dataset().rules());
    }

    public boolean holds(Rule rule) {
        return weights.isHard(rule);
    }

    public boolean bars(Rule rule) {
        return weights.bars(rule);
    }

    /** Seats one person can take, of at most so many. */
    public int seatsOf(Supervisor person, int most) {
        return holds(Rule.ONE_POST) ? Math.min(most, person.capacityPercent() / directory.seatLoad()) : most;
    }

    /** Seats of one team that a person who can take so many seats at all may have. */
    int seatsInTeam(int seatsOfPerson) {
        return holds(Rule.DISTINCT_TEAM) ? Math.min(1, seatsOfPerson) : seatsOfPerson;
    }

    /** The limit of the person's agency; null where it may send everybody. */
    @Nullable
    public PeopleCap releaseCap(Supervisor person, int periodIndex) {
        Release release = directory.releaseOf(person, periodIndex);
        boolean limited = holds(Rule.RELEASE_LIMIT) && release.limit() < release.supervisors();
        return limited ? new PeopleCap(release, release.limit()) : null;
    }

    /**
     * The limit of the people who need training, which counts all those who can have been trained until the period; null
     * where the person needs none.
     */
    @Nullable
    public PeopleCap trainingCap(Supervisor person, int periodIndex) {
        Integer places = directory.parameters().trainingPlaces();
        if (places == null || !holds(Rule.TRAINING_PLACES) || !directory.needsTraining(person, periodIndex)) {
            return null;
        }
        return new PeopleCap(null, (int) Math.min(Integer.MAX_VALUE, (long) places * (periodIndex + 1)));
    }
}
