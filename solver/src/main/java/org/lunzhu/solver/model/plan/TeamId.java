package org.lunzhu.solver.model.plan;

/**
 * Names a team: its post and its period. Ids of any characters never make two teams equal.
 *
 * @param postId the resident site or the circuit
 * @param periodId the period
 */
public record TeamId(String postId, String periodId) implements Comparable<TeamId> {

    /** By post, then by period. */
    @Override
    public int compareTo(TeamId other) {
        int byPost = postId.compareTo(other.postId);
        return byPost != 0 ? byPost : periodId.compareTo(other.periodId);
    }

    /** As people read it, such as {@code s-001@2021-1}; see {@link SeatId#toString()}. */
    @Override
    public String toString() {
        return SeatId.escaped(postId) + "@" + SeatId.escaped(periodId);
    }
}
