package org.lunzhu.solver.optimize;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.model.Directory;
import org.lunzhu.solver.model.Parameters;
import org.lunzhu.solver.model.Plan;
import org.lunzhu.solver.model.Seat;
import org.lunzhu.solver.model.Supervisor;

/**
 * Draws moves that can be legal: the newcomer is eligible, is not asked to be in two places, and nobody overstays.
 *
 * <p>Two random seats could legally swap about once in hundreds of tries, so a partner is drawn from the people who
 * are eligible for the seat, and what that partner holds decides what sort of move it becomes.
 */
final class Neighbourhood {

    private static final int TRIES = 50;

    private final Roster roster;
    private final Directory directory;
    private final Parameters parameters;
    private final boolean tenureIsHard;
    private final List<Seat> movable;
    private final List<Seat> emptyAtStart = new ArrayList<>();
    private final Map<Integer, List<Seat>> leadsByPeriod = new HashMap<>();

    Neighbourhood(Plan plan, Roster roster, boolean tenureIsHard) {
        this.roster = roster;
        this.directory = plan.getDirectory();
        this.parameters = directory.parameters();
        this.tenureIsHard = tenureIsHard;
        movable = plan.getSeats().stream()
                .filter(s -> !s.isPinned() && !s.getEligible().isEmpty())
                .toList();
        for (Seat seat : movable) {
            if (seat.isEmpty()) {
                emptyAtStart.add(seat);
            }
            if (seat.isLead()) {
                leadsByPeriod
                        .computeIfAbsent(seat.getPeriodIndex(), p -> new ArrayList<>())
                        .add(seat);
            }
        }
    }

    /** Whether there is any move at all. */
    boolean isEmpty() {
        return movable.isEmpty();
    }

    /** A move, of whole teams with that probability where there is one; null where the tries found none. */
    @Nullable
    Reassignment draw(Random random, double teamShare) {
        Reassignment teams = random.nextDouble() < teamShare ? drawTeams(random) : null;
        return teams == null ? drawPeople(random) : teams;
    }

    /** A move of one or a few seats; null where the tries found none. */
    private @Nullable Reassignment drawPeople(Random random) {
        for (int i = 0; i < TRIES; i++) {
            Seat seat = drawSeat(random);
            Supervisor partner = draw(seat.getEligible(), random);
            if (partner == seat.getSupervisor()) {
                continue;
            }
            int kind = random.nextInt(10);
            Reassignment move = kind < 7
                    ? takeOver(seat, partner, random)
                    : exchange(seat, partner, kind < 9 ? seat.getPeriodIndex() : 0, random);
            if (move != null) {
                return move;
            }
        }
        return null;
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
        if (!fits(partner, seat)) {
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
                && fits(holder, left)
                && (sameTeam || !roster.isIn(holder, left.getTeam()));
    }

    /** The partner takes the seat and somebody idle the seat the partner leaves. */
    private @Nullable Reassignment chain(Seat seat, Supervisor partner, Seat left, Random random) {
        if (roster.isIn(partner, seat.getTeam()) || left.getEligible().isEmpty()) {
            return null;
        }
        Supervisor heir = draw(left.getEligible(), random);
        boolean free = heir != partner && heir != seat.getSupervisor() && hasRoom(heir, left);
        if (!free || !fits(heir, left) || roster.isIn(heir, left.getTeam())) {
            return null;
        }
        return new Reassignment().put(seat, partner).put(left, heir);
    }

    private boolean hasRoom(Supervisor person, Seat seat) {
        return roster.load(person, seat.getPeriodIndex()) + seat.getLoad() <= person.capacityPercent();
    }

    private boolean fits(Supervisor person, Seat seat) {
        return !tenureIsHard || !roster.wouldOverstay(person, seat, parameters);
    }

    /** The two exchange everything they hold from that period on, where every seat may be taken by the other. */
    private @Nullable Reassignment exchange(Seat seat, Supervisor partner, int from, Random random) {
        Supervisor holder = seat.getSupervisor();
        if (holder == null) {
            return null;
        }
        Reassignment move = new Reassignment();
        int until = random.nextBoolean() ? directory.periods().size() : seat.getPeriodIndex() + 1;
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

    /** Two or three posts of a period exchange their whole teams; null where the tries found none. */
    private @Nullable Reassignment drawTeams(Random random) {
        for (int i = 0; i < TRIES; i++) {
            List<Seat> leads = leadsByPeriod.get(draw(movable, random).getPeriodIndex());
            if (leads != null && leads.size() > 1) {
                Seat one = draw(leads, random);
                Seat two = draw(leads, random);
                Seat three = random.nextInt(3) == 0 ? draw(leads, random) : one;
                Reassignment move = cycle(one, two, three);
                if (move != null) {
                    return move;
                }
            }
        }
        return null;
    }

    private @Nullable Reassignment cycle(Seat one, Seat two, Seat three) {
        if (one == two || two == three) {
            return null;
        }
        Reassignment move = new Reassignment();
        boolean legal = one == three
                ? send(move, one, two) && send(move, two, one)
                : send(move, one, two) && send(move, two, three) && send(move, three, one);
        return legal ? move : null;
    }

    /** Sends the team of one lead seat to the post of the other, seat by seat. */
    private boolean send(Reassignment move, Seat from, Seat to) {
        List<Seat> sources = roster.seatsOf(from.getTeam());
        List<Seat> targets = roster.seatsOf(to.getTeam());
        if (sources.size() != targets.size()) {
            return false;
        }
        for (int i = 0; i < sources.size(); i++) {
            Supervisor person = sources.get(i).getSupervisor();
            Seat target = targets.get(i);
            boolean legal = person == null || roster.isEligible(person, target) && fits(person, target);
            if (target.isPinned() || sources.get(i).isPinned() || !legal) {
                return false;
            }
            move.put(target, person);
        }
        return true;
    }
}
