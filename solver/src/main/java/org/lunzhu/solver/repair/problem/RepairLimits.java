package org.lunzhu.solver.repair.problem;

/**
 * Where a search for conflicts and repairs ends; never by the clock, so that the same question has the same answer.
 *
 * @param effort of one search for whether members can hold or what is cheapest, in CP-SAT's deterministic seconds
 * @param conflicts how many conflicts are looked for in each part
 * @param repairs how many repairs are looked for in each part
 * @param options pairs of a person and a team's role that one question may have
 */
public record RepairLimits(double effort, int conflicts, int repairs, int options) {

    /** Enough for a city. */
    public static final RepairLimits DEFAULTS = new RepairLimits(4, 5, 3, 200_000);

    /** For an answer in about so many seconds: a few searches, none of which may take all of the time. */
    public static RepairLimits within(int seconds) {
        double effort = Math.min(DEFAULTS.effort, seconds / 8.0);
        return new RepairLimits(effort, DEFAULTS.conflicts, DEFAULTS.repairs, DEFAULTS.options);
    }

    public RepairLimits {
        if (effort <= 0 || conflicts < 1 || repairs < 1 || options < 1) {
            throw new IllegalArgumentException(
                    "The limits (effort %s, %d conflicts, %d repairs, %d options) must all be above 0."
                            .formatted(effort, conflicts, repairs, options));
        }
    }
}
