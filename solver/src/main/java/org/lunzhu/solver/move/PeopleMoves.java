package org.lunzhu.solver.move;

import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.Seat;
import org.lunzhu.solver.score.roster.Roster;

/**
 * Draws moves of one person or a few: a partner is drawn from the people who are eligible for a seat, and what the
 * partner holds decides what sort of move it becomes.
 *
 * <p>Two random seats could legally swap about once in hundreds of tries.
 */
final class PeopleMoves {

    private final Roster roster;
    private final int periods;
    private final List<Seat> movable;
    private final List<Seat> emptyAtStart;

    PeopleMoves(Plan plan, Roster roster, List<Seat> movable) {
        this.roster = roster;
        this.movable = movable;
        periods = plan.getDirectory().periods().size();
        emptyAtStart = movable.stream().filter(Seat::isEmpty).toList();
    }

    /** A move of one or a few seats; null where this try found none. */
    @Nullable
    Reassignment draw(Random random) {
        Seat seat = drawSeat(random);
        Supervisor partner = draw(seat.getEligible(), random);
        if (partner == seat.getSupervisor()) {
            return null;
        }
        int kind = random.nextInt(10);
        return kind < 7
                ? takeOver(seat, partner, random)
                : exchange(seat, partner, kind < 9 ? seat.getPeriodIndex() : 0, random);
    }

    private Seat drawSeat(Random random) {
        if (!emptyAtStart.isEmpty() && random.nextInt(8) == 0) {
            Seat seat = draw(emptyAtStart, random);
            if (seat.isEmpty()) {
                return seat;
            }
        }
        return draw(movable, random);
    }

    private static <T> T draw(List<T> things, Random random) {
        return things.get(random.nextInt(things.size()));
    }

    /** The partner takes the seat: out of idleness, in a swap, or leaving a seat to somebody idle. */
    private @Nullable Reassignment takeOver(Seat seat, Supervisor partner, Random random) {
        if (!roster.allows(partner, seat)) {
            return null;
        }
        Seat left = seatToLeave(seat, partner, random);
        if (left == null) {
            return new Reassignment().put(seat, partner);
        }
        if (left.isPinned()) {
            return null;
        }
        Supervisor holder = seat.getSupervisor();
        return holder != null && canFollow(holder, left, seat)
                ? new Reassignment().put(seat, partner).put(left, holder)
                : chain(seat, partner, left, random);
    }

    /** The seat the partner must leave, or now and then leaves, to take the seat; null for none. */
    private @Nullable Seat seatToLeave(Seat seat, Supervisor partner, Random random) {
        List<Seat> held = roster.seatsOf(partner, seat.getPeriodIndex());
        for (Seat other : held) {
            if (other.getTeam().equals(seat.getTeam())) {
                return other;
            }
        }
        boolean leaves = !held.isEmpty() && (!hasRoom(partner, seat) || random.nextInt(2) == 0);
        return leaves ? draw(held, random) : null;
    }

    /** Whether the holder of a seat can take the one that the newcomer leaves. */
    private boolean canFollow(Supervisor holder, Seat left, Seat seat) {
        boolean sameTeam = seat.getTeam().equals(left.getTeam());
        return roster.isEligible(holder, left)
                && roster.allows(holder, left)
                && (sameTeam || !roster.isIn(holder, left.getTeam()));
    }

    /** The partner takes the seat and somebody idle the seat the partner leaves. */
    private @Nullable Reassignment chain(Seat seat, Supervisor partner, Seat left, Random random) {
        if (roster.isIn(partner, seat.getTeam()) || left.getEligible().isEmpty()) {
            return null;
        }
        Supervisor heir = draw(left.getEligible(), random);
        boolean free = heir != partner && heir != seat.getSupervisor() && hasRoom(heir, left);
        if (!free || !roster.allows(heir, left) || roster.isIn(heir, left.getTeam())) {
            return null;
        }
        return new Reassignment().put(seat, partner).put(left, heir);
    }

    private boolean hasRoom(Supervisor person, Seat seat) {
        return roster.of(person).loadIn(seat.getPeriodIndex()) + seat.getLoad() <= person.capacityPercent();
    }

    /** The two exchange everything they hold from that period on, where every seat may be taken by the other. */
    private @Nullable Reassignment exchange(Seat seat, Supervisor partner, int from, Random random) {
        Supervisor holder = seat.getSupervisor();
        if (holder == null) {
            return null;
        }
        Reassignment move = new Reassignment();
        int until = random.nextBoolean() ? periods : seat.getPeriodIndex() + 1;
        for (int period = from; period < until; period++) {
            if (!give(move, roster.seatsOf(holder, period), partner)
                    || !give(move, roster.seatsOf(partner, period), holder)) {
                return null;
            }
        }
        return move;
    }

    private boolean give(Reassignment move, List<Seat> seats, Supervisor taker) {
        for (Seat seat : seats) {
            if (seat.isPinned() || !roster.isEligible(taker, seat)) {
                return false;
            }
            move.put(seat, taker);
        }
        return true;
    }
}
