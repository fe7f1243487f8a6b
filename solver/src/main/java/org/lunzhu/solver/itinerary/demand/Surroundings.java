package org.lunzhu.solver.itinerary.demand;

import java.util.List;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Release;

/** What a problem's people meet that is not theirs to choose: who stays where they are. */
public interface Surroundings {

    /** Nobody else is there: the problem is a whole part of a plan. */
    Surroundings NONE = new Surroundings() {

        @Override
        public long cost(Supervisor person, Demand demand) {
            return 0;
        }

        @Override
        public List<Supervisor> mates(Demand demand) {
            return List.of();
        }

        @Override
        public int posted(Release release, int period) {
            return 0;
        }
    };

    /** What the others make of the person in the demand's team, repeated pairs aside. */
    long cost(Supervisor person, Demand demand);

    /** Who stays in the demand's team. */
    List<Supervisor> mates(Demand demand);

    /** How many others the agency has posted in the period with that index. */
    int posted(Release release, int period);
}
