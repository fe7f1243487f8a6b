package org.lunzhu.solver.model.plan;

/**
 * What passes between the outgoing and the incoming team of a post at the border of two periods (交接).
 *
 * @param outgoing the team of the earlier period
 * @param incoming the team of the later period
 */
public record Handover(Team outgoing, Team incoming) {

    /** People who should stay and did not, when so many stayed. */
    public int missing(int stayed) {
        return Math.max(0, outgoing.directory().parameters().keepMembers() - stayed);
    }
}
