package org.lunzhu.solver.optimize;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.model.Plan;
import org.lunzhu.solver.model.Seat;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.Team;

/**
 * Improves a part by freeing one seat of every team of a period and filling all of them anew at the least cost, in
 * turn over the periods.
 *
 * <p>With the rest of every team in place, even the costs of pairs and mixed teams belong to single seats, so each
 * block is solved exactly. A block counts only if the Timefold score says that the plan got better.
 */
final class BlockSearch {

    private final Plan part;
    private final Construction construction;
    private final Random random;
    private HardMediumSoftLongScore score;

    BlockSearch(Plan part, HardMediumSoftLongScore score, long seed) {
        this.part = part;
        this.score = score;
        construction = new Construction(part);
        random = new Random(seed);
    }

    /** Goes round the periods until a number of rounds in a row gain nothing or it is told to stop; the score then. */
    HardMediumSoftLongScore improve(int idleRounds, BooleanSupplier stop, Runnable onGain) {
        int idle = 0;
        while (idle < idleRounds && !stop.getAsBoolean()) {
            idle = improveRound(stop, onGain) ? 0 : idle + 1;
        }
        return score;
    }

    private boolean improveRound(BooleanSupplier stop, Runnable onGain) {
        boolean gained = false;
        int periods = part.getDirectory().periods().size();
        for (int period = 0; period < periods && !stop.getAsBoolean(); period++) {
            if (improveBlock(period)) {
                gained = true;
                onGain.run();
            }
        }
        return gained;
    }

    private boolean improveBlock(int period) {
        Map<Seat, @Nullable Supervisor> before = new LinkedHashMap<>();
        movable(period).forEach(seat -> before.put(seat, seat.getSupervisor()));
        drawBlock(period).forEach(construction::clear);
        construction.fillPeriod(period);
        HardMediumSoftLongScore after = construction.score();
        if (after.compareTo(score) > 0) {
            score = after;
            part.setScore(score);
            return true;
        }
        restore(before);
        return false;
    }

    /** All seats of the period: filling takes the ones that were empty before, too, and may clear a team without lead. */
    private void restore(Map<Seat, @Nullable Supervisor> before) {
        before.keySet().forEach(construction::clear);
        before.forEach(construction::place);
    }

    /** One seat of every team of the period, or all of them where whole teams are sent. */
    private List<Seat> drawBlock(int period) {
        Map<Team, List<Seat>> teams = new LinkedHashMap<>();
        for (Seat seat : movable(period)) {
            teams.computeIfAbsent(seat.getTeam(), t -> new ArrayList<>()).add(seat);
        }
        if (construction.sendsTeams()) {
            return teams.values().stream().flatMap(List::stream).toList();
        }
        return teams.values().stream()
                .map(seats -> seats.get(random.nextInt(seats.size())))
                .toList();
    }

    private List<Seat> movable(int period) {
        return part.getSeats().stream()
                .filter(seat -> seat.getPeriodIndex() == period && seat.isStaffed() && !seat.isPinned())
                .toList();
    }
}
