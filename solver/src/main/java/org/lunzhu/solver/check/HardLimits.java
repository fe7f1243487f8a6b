package org.lunzhu.solver.check;

import org.lunzhu.solver.model.Directory;
import org.lunzhu.solver.model.Release;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.rule.Rule;
import org.lunzhu.solver.rule.RuleWeights;
import org.lunzhu.solver.rule.ScoreLevel;

/** How many seats people and agencies can take in one period without breaking a rule that is hard in the dataset. */
final class HardLimits {

    private final Directory directory;
    private final RuleWeights weights;

    HardLimits(Directory directory) {
        this.directory = directory;
        weights = RuleWeights.of(directory.dataset().rules());
    }

    boolean holds(Rule rule) {
        return weights.of(rule).level() == ScoreLevel.HARD && !weights.of(rule).isZero();
    }

    boolean bars(Rule rule) {
        return weights.bars(rule);
    }

    /** Seats one person can take, of at most so many. */
    int seatsOf(Supervisor person, int most) {
        return holds(Rule.ONE_POST) ? Math.min(most, person.capacityPercent() / directory.seatLoad()) : most;
    }

    /** Seats of one team that a person who can take so many seats at all may have. */
    int seatsInTeam(int seatsOfPerson) {
        return holds(Rule.DISTINCT_TEAM) ? Math.min(1, seatsOfPerson) : seatsOfPerson;
    }

    /** Whether the agency may not send everybody. */
    boolean limits(Release release) {
        return holds(Rule.RELEASE_LIMIT) && release.limit() < release.supervisors();
    }
}
