package org.lunzhu.solver.optimize.block;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.construct.Construction;
import org.lunzhu.solver.itinerary.demand.Candidates;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.Seat;
import org.lunzhu.solver.model.plan.Team;
import org.lunzhu.solver.move.Reassignment;

/**
 * Improves a part by freeing one seat of every team of a period and filling all of them anew at the least cost, in
 * turn over the periods: one period at each call.
 *
 * <p>With the rest of every team in place, even the costs of pairs and mixed teams belong to single seats, so each
 * block is solved exactly. A block counts only if the plan got better. After some rounds without a gain, calls do
 * nothing.
 */
public final class SeatBlocks implements PhaseCommand<Plan> {

    private static final int IDLE_ROUNDS = 3;

    private final Random random;
    private final BooleanSupplier isOver;
    private @Nullable Construction construction;
    private @Nullable Plan known;
    private int period;
    private int idle;

    /**
     * A search.
     *
     * @param isOver whether it has had its share of the time
     */
    public SeatBlocks(long seed, BooleanSupplier isOver) {
        this.isOver = isOver;
        random = new Random(seed);
    }

    @Override
    public void changeWorkingSolution(ScoreDirector<Plan> director, BooleanSupplier isPhaseTerminated) {
        Plan part = director.getWorkingSolution();
        int periods = part.getDirectory().periods().size();
        if (idle < IDLE_ROUNDS * periods && !isOver.getAsBoolean()) {
            idle = improveBlock(part, construction(part), director) ? 0 : idle + 1;
            period = (period + 1) % periods;
        }
    }

    private Construction construction(Plan part) {
        if (construction == null || known != part) {
            construction = new Construction(part);
            known = part;
        }
        return construction;
    }

    private boolean improveBlock(Plan part, Construction filling, ScoreDirector<Plan> director) {
        Map<Seat, @Nullable Supervisor> before = new LinkedHashMap<>();
        List<Seat> movable = movable(part);
        movable.forEach(seat -> before.put(seat, seat.getSupervisor()));
        HardMediumSoftLongScore score = filling.score();
        drawBlock(movable, filling.sendsTeams()).forEach(filling::clear);
        filling.fillPeriod(period);
        if (filling.score().compareTo(score) > 0) {
            Reassignment.announce(director, before);
            return true;
        }
        restore(before, filling);
        return false;
    }

    /** All seats of the period: filling takes the ones that were empty before, too, and may clear a team without lead. */
    private static void restore(Map<Seat, @Nullable Supervisor> before, Construction filling) {
        before.keySet().forEach(filling::clear);
        before.forEach(filling::place);
    }

    /**
     * One seat of every team of the period, or of as many teams in a row as one network can well hold; or all seats
     * where whole teams are sent.
     */
    private List<Seat> drawBlock(List<Seat> movable, boolean wholeTeams) {
        Map<Team, List<Seat>> teams = new LinkedHashMap<>();
        for (Seat seat : movable) {
            teams.computeIfAbsent(seat.getTeam(), t -> new ArrayList<>()).add(seat);
        }
        if (wholeTeams) {
            return teams.values().stream().flatMap(List::stream).toList();
        }
        List<Seat> block = new ArrayList<>(teams.values().stream()
                .map(seats -> seats.get(random.nextInt(seats.size())))
                .toList());
        if (Candidates.seatsInOneNetwork(block) < block.size()) {
            Collections.rotate(block, random.nextInt(block.size()));
        }
        return block.subList(0, Candidates.seatsInOneNetwork(block));
    }

    private List<Seat> movable(Plan part) {
        return part.getSeats().stream()
                .filter(seat -> seat.getPeriodIndex() == period && seat.isStaffed() && !seat.isPinned())
                .toList();
    }
}
