package org.lunzhu.solver.exchange.crew;

import java.util.List;
import org.lunzhu.solver.itinerary.demand.Demand;

/**
 * People of one agency who make up the team of a task.
 *
 * @param members the numbers of the people as a bit mask
 * @param demands by the number of the person, the demand that he or she meets; null for those at home
 * @param cost what it costs apart from the other periods
 */
public record Crew(int members, List<Demand> demands, long cost) {

    /** Nobody. */
    public static final Crew NONE = new Crew(0, List.of(), 0);

    boolean has(int person) {
        return (members >> person & 1) == 1;
    }
}
