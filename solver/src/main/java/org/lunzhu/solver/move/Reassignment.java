package org.lunzhu.solver.move;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.impl.heuristic.move.AbstractMove;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.Seat;

/** A move that puts other people into some seats, all at once: a change, a swap, a chain or a whole team. */
public final class Reassignment extends AbstractMove<Plan> {

    private static final String VARIABLE = "supervisor";

    private final List<Seat> seats = new ArrayList<>(4);
    private final List<@Nullable Supervisor> people = new ArrayList<>(4);

    /** Adds a seat, which must not be in the move yet, and who takes it; null empties it. */
    Reassignment put(Seat seat, @Nullable Supervisor person) {
        seats.add(seat);
        people.add(person);
        return this;
    }

    /** The seats of the move, each once. */
    public List<Seat> seats() {
        return seats;
    }

    @Nullable
    public Supervisor person(int index) {
        return people.get(index);
    }

    @Override
    public boolean isMoveDoable(ScoreDirector<Plan> scoreDirector) {
        for (int i = 0; i < seats.size(); i++) {
            if (seats.get(i).getSupervisor() != people.get(i)) {
                return true;
            }
        }
        return false;
    }

    @Override
    protected void doMoveOnGenuineVariables(ScoreDirector<Plan> scoreDirector) {
        for (int i = 0; i < seats.size(); i++) {
            Seat seat = seats.get(i);
            if (seat.getSupervisor() != people.get(i)) {
                assign(scoreDirector, seat, people.get(i));
            }
        }
    }

    /** Puts the person into the seat, or empties it, and tells Timefold. */
    static void assign(ScoreDirector<Plan> director, Seat seat, @Nullable Supervisor person) {
        director.beforeVariableChanged(seat, VARIABLE);
        seat.setSupervisor(person);
        director.afterVariableChanged(seat, VARIABLE);
    }

    /** Tells Timefold of who sits elsewhere now than before. */
    public static void announce(ScoreDirector<Plan> director, Map<Seat, @Nullable Supervisor> before) {
        before.forEach((seat, person) -> {
            Supervisor now = seat.getSupervisor();
            if (now != person) {
                seat.setSupervisor(person);
                assign(director, seat, now);
            }
        });
    }

    @Override
    public Reassignment rebase(ScoreDirector<Plan> destination) {
        Reassignment rebased = new Reassignment();
        for (int i = 0; i < seats.size(); i++) {
            rebased.put(
                    Objects.requireNonNull(destination.lookUpWorkingObject(seats.get(i))),
                    people.get(i) == null ? null : destination.lookUpWorkingObject(people.get(i)));
        }
        return rebased;
    }

    @Override
    public Collection<?> getPlanningEntities() {
        return Collections.unmodifiableList(seats);
    }

    @Override
    public Collection<?> getPlanningValues() {
        return Collections.unmodifiableList(people);
    }

    @Override
    public String getSimpleMoveTypeDescription() {
        return "Reassignment(" + seats.size() + ")";
    }

    @Override
    public String toString() {
        return seats + " -> " + people;
    }
}
