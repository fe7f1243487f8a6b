package org.lunzhu.benchmarks.contestant;

import java.util.Comparator;
import java.util.List;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.Seat;

/**
 * As a planner with a spreadsheet does it: period by period, post by post, the next person on the list who keeps the
 * hard rules. Nobody is moved again, and no preference is looked at.
 */
public final class FirstFit implements Contestant {

    @Override
    public Plan plan(Plan empty, Limit limit, long seed, Course course) {
        Ledger ledger = new Ledger(empty.getDirectory());
        List<Seat> inOrder = empty.getSeats().stream()
                .sorted(Comparator.comparingInt(Seat::getPeriodIndex))
                .toList();
        for (Seat seat : inOrder) {
            if (seat.isLead() || ledger.hasLead(seat.getTeam())) {
                fill(seat, ledger);
            }
        }
        return empty;
    }

    private static void fill(Seat seat, Ledger ledger) {
        for (Supervisor person : seat.getEligible()) {
            if (ledger.allows(person, seat)) {
                seat.setSupervisor(person);
                ledger.enter(seat);
                return;
            }
        }
    }
}
