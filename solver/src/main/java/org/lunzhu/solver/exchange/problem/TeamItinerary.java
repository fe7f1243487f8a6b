package org.lunzhu.solver.exchange.problem;

import java.util.List;
import org.lunzhu.solver.exchange.crew.Crew;

/**
 * Where one agency sends its teams in every period.
 *
 * @param sender index of the agency
 * @param tasks by period, the task that it takes; −1 for none
 * @param cost the least it can cost beyond staying at home
 * @param crews by period, who goes at that cost; empty where only a lower limit of the cost is known
 */
public record TeamItinerary(int sender, List<Integer> tasks, long cost, List<Crew> crews) {}
