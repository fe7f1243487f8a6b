package org.lunzhu.solver.model.plan;

import java.util.List;

/**
 * What the rules need to know about a plan beside its seats.
 *
 * @param pastStays stays before the first period
 * @param pastLoads work before the first period that counts for balance
 * @param availabilities in CONTRACT, everybody of the team kinds in every period in which they are available; else none
 * @param handovers where {@code keepMembers} is above 0, every border of two staffed periods of a post; else none
 */
public record PlanFacts(
        List<Stay> pastStays, List<PastLoad> pastLoads, List<Availability> availabilities, List<Handover> handovers) {

    public PlanFacts {
        pastStays = List.copyOf(pastStays);
        pastLoads = List.copyOf(pastLoads);
        availabilities = List.copyOf(availabilities);
        handovers = List.copyOf(handovers);
    }
}
