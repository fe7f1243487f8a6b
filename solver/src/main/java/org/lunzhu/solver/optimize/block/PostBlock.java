package org.lunzhu.solver.optimize.block;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.exact.ExactAnswer;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.Seat;
import org.lunzhu.solver.score.roster.Roster;

/** A copy of a part in which only the seats of a block are open, to those who hold one of them and to a few who are idle. */
final class PostBlock {

    /** Most who are idle in a seat's period and could take it. */
    private static final int IDLE = 6;

    private final Plan part;
    private final Roster roster;

    PostBlock(Plan part, Roster roster) {
        this.part = part;
        this.roster = roster;
    }

    Plan of(Predicate<Seat> block) {
        Set<Supervisor> holders = new LinkedHashSet<>();
        part.getSeats().stream()
                .filter(block.and(seat -> !seat.isEmpty()))
                .forEach(seat -> holders.add(seat.getHolder()));
        List<Seat> seats = part.getSeats().stream()
                .map(seat -> block.test(seat) ? open(seat, holders) : pinned(seat))
                .toList();
        return new Plan(part.getDirectory(), part.getFacts(), seats, part.getWeightOverrides(), List.of());
    }

    private static Seat pinned(Seat seat) {
        Seat copy = seat.copyWith(seat.getSupervisor());
        copy.setPinned(true);
        return copy;
    }

    private Seat open(Seat seat, Set<Supervisor> holders) {
        Stream<Supervisor> idle = seat.getEligible().stream()
                .filter(person -> !holders.contains(person) && hasRoom(person, seat))
                .limit(IDLE);
        Stream<Supervisor> known = seat.getEligible().stream().filter(holders::contains);
        Seat copy = new Seat(
                seat.getTeam(), seat.getNumber(), Stream.concat(known, idle).toList());
        copy.setBaseSupervisor(seat.getBaseSupervisor());
        copy.setSupervisor(seat.getSupervisor());
        return copy;
    }

    private boolean hasRoom(Supervisor person, Seat seat) {
        return roster.of(person).loadIn(seat.getPeriodIndex()) + seat.getLoad() <= person.capacityPercent();
    }

    /** Who holds which seat of the block in the answer, by the part's own seats. */
    static Map<Seat, @Nullable Supervisor> seating(Plan part, Predicate<Seat> block, ExactAnswer answer) {
        Map<Object, @Nullable Supervisor> found = new LinkedHashMap<>();
        answer.seating().forEach((seat, person) -> found.put(seat.getId(), person));
        Map<Seat, @Nullable Supervisor> seating = new LinkedHashMap<>();
        part.getSeats().stream().filter(block).forEach(seat -> seating.put(seat, found.get(seat.getId())));
        return seating;
    }
}
