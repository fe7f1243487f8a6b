package org.lunzhu.solver.shortage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Directory;
import org.lunzhu.solver.model.plan.OpenSeats;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.Seat;
import org.lunzhu.solver.model.plan.Team;
import org.lunzhu.solver.shortage.network.HardLimits;
import org.lunzhu.solver.shortage.network.PastLimits;
import org.lunzhu.solver.shortage.network.PeriodNetwork;

/**
 * The seats that nobody can fill, proven period by period by a maximum flow and its minimum cut.
 *
 * <p>Each period is looked at alone: who may take each seat, how many seats a person and how many people an agency can
 * give or be trained, and in the first period whom history keeps away. Release limits and training places are held
 * against the seats one after the other, and what leaves more seats empty is told. What periods ask of one another and
 * the grouping in MUTUAL are left out, so there may be more empty seats than these, never fewer.
 */
public final class Shortages {

    private final Directory directory;
    private final HardLimits hard;
    private final PastLimits past;
    private final ShortageFactory factory;

    private Shortages(Directory directory) {
        this.directory = directory;
        hard = new HardLimits(directory);
        past = new PastLimits(directory, hard);
        factory = new ShortageFactory(directory, hard, past);
    }

    /**
     * Every shortage, by period; none where each period's seats can all be filled. Pinned seats stay as they are; who
     * else holds a seat does not matter.
     */
    public static List<Shortage> find(Plan plan) {
        Shortages shortages = new Shortages(plan.getDirectory());
        List<Shortage> result = new ArrayList<>();
        for (int period = 0; period < plan.getDirectory().periods().size(); period++) {
            shortages.addOfPeriod(period, plan.getSeats(), result);
        }
        return result;
    }

    private void addOfPeriod(int period, List<Seat> allSeats, List<Shortage> result) {
        List<Seat> seats =
                allSeats.stream().filter(s -> s.getPeriodIndex() == period).toList();
        List<OpenSeats> groups =
                OpenSeats.among(seats).stream().map(this::possible).toList();
        if (!groups.isEmpty()) {
            Map<Supervisor, Integer> pinned = pinnedSeats(seats);
            var byRelease = new PeriodNetwork(hard, p -> hard.releaseCap(p, period), groups, pinned).deficits();
            var byTraining = directory.parameters().trainingPlaces() == null
                    ? byRelease
                    : new PeriodNetwork(hard, p -> hard.trainingCap(p, period), groups, pinned).deficits();
            boolean trainingIsWorse = missing(byTraining) > missing(byRelease);
            result.addAll(toShortages(trainingIsWorse ? byTraining : byRelease, pinned));
        }
    }

    private static int missing(List<PeriodNetwork.Deficit> deficits) {
        return deficits.stream().mapToInt(PeriodNetwork.Deficit::missing).sum();
    }

    /** Seats that nobody can take become one shortage where they ask for the same people and the same rules bar others. */
    private Collection<Shortage> toShortages(List<PeriodNetwork.Deficit> deficits, Map<Supervisor, Integer> pinned) {
        Map<Object, Shortage> joined = new LinkedHashMap<>();
        for (PeriodNetwork.Deficit deficit : deficits) {
            Shortage shortage = factory.create(deficit, pinned);
            Object key = shortage.fillable() == 0
                    ? List.of(shortage.supervisors(), shortage.agencies(), shortage.qualifications(), shortage.barred())
                    : shortage.seatIds();
            joined.merge(key, shortage, Shortage::and);
        }
        return joined.values();
    }

    /** In the first period without those whom history keeps away. */
    private OpenSeats possible(OpenSeats seats) {
        Team team = seats.team();
        return team.periodIndex() > 0
                ? seats
                : seats.with(seats.eligible().stream()
                        .filter(person -> !past.bars(person, team.post()))
                        .toList());
    }

    private static Map<Supervisor, Integer> pinnedSeats(List<Seat> seats) {
        Map<Supervisor, Integer> pinned = new HashMap<>();
        for (Seat seat : seats) {
            if (seat.isPinned() && !seat.isEmpty()) {
                pinned.merge(seat.getHolder(), 1, Integer::sum);
            }
        }
        return pinned;
    }
}
