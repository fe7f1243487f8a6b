package org.lunzhu.solver.construct;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.itinerary.demand.Candidates;
import org.lunzhu.solver.model.Parameters;
import org.lunzhu.solver.model.Programme;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Directory;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.Seat;
import org.lunzhu.solver.rule.Rule;
import org.lunzhu.solver.rule.RuleWeights;
import org.lunzhu.solver.score.incremental.IncrementalScore;
import org.lunzhu.solver.score.price.PostingCosts;
import org.lunzhu.solver.score.price.Prices;
import org.lunzhu.solver.score.roster.Roster;

/** Fills the empty seats of a plan period by period, each at the least cost given the periods before it. */
public final class Construction {

    private final Plan plan;
    private final Directory directory;
    private final IncrementalScore incremental;
    private final Roster roster;
    private final PostingCosts costs;
    private final Prices prices;

    public Construction(Plan plan) {
        this.plan = plan;
        directory = plan.getDirectory();
        incremental = new IncrementalScore(plan);
        roster = incremental.roster();
        prices = new Prices(RuleWeights.of(directory.dataset().rules()));
        costs = new PostingCosts(directory, incremental, prices);
    }

    /** Sends home who may not be where they are, and fills what can be filled without breaking a hard rule that concerns one person, agency or seat. */
    public void fill() {
        plan.getSeats().stream().filter(this::isMisplaced).forEach(this::clear);
        for (int period = 0; period < directory.periods().size(); period++) {
            fillPeriod(period);
        }
    }

    /** Whether somebody is in the seat who may not be, and who is not pinned there. */
    private boolean isMisplaced(Seat seat) {
        return !seat.isEmpty() && !seat.isPinned() && !roster.isEligible(seat.getHolder(), seat);
    }

    /** The same for the empty seats of one period. */
    public void fillPeriod(int period) {
        if (sendsTeams()) {
            new TeamFlow(directory, incremental, costs, prices, period).fill(emptySeats(period));
        } else {
            fillPeople(period);
        }
        clearLeaderless(period);
    }

    /** Whether agencies send whole teams. */
    public boolean sendsTeams() {
        return directory.programme() == Programme.MUTUAL && prices.of(Rule.MUTUAL_EXCHANGE, 1) >= Prices.HARD;
    }

    public void clear(Seat seat) {
        incremental.place(seat, null);
    }

    public void place(Seat seat, @Nullable Supervisor person) {
        incremental.place(seat, person);
    }

    private List<Seat> emptySeats(int period) {
        return plan.getSeats().stream()
                .filter(s -> s.getPeriodIndex() == period && s.isEmpty() && s.isStaffed() && !s.isPinned())
                .toList();
    }

    /** Fills the seats; where too many newcomers come of it, once more without the ones too many. */
    private void fillPeople(int period) {
        List<Seat> seats = emptySeats(period);
        fillPeople(seats, period, Set.of());
        Set<Supervisor> tooMany = newcomersWithoutPlace(period);
        if (!tooMany.isEmpty()) {
            seats.forEach(this::clear);
            fillPeople(seats, period, tooMany);
        }
    }

    /** Fills the seats from ever more candidates, while that leaves fewer of them empty. */
    private void fillPeople(List<Seat> seats, int period, Set<Supervisor> barred) {
        Candidates candidates = Candidates.forSeats(seats, directory);
        long before = Long.MAX_VALUE;
        long empty = fillPeople(seats, period, barred, candidates);
        while (empty > 0 && empty < before && !candidates.areAll(seats)) {
            seats.forEach(this::clear);
            candidates = candidates.wider();
            before = empty;
            empty = fillPeople(seats, period, barred, candidates);
        }
    }

    private long fillPeople(List<Seat> seats, int period, Set<Supervisor> barred, Candidates candidates) {
        new PeriodFlow(directory, incremental, costs, period).fill(seats, candidates, barred);
        return seats.stream().filter(Seat::isEmpty).count();
    }

    /** Everybody who would need a training place in the period, but for as many of those chosen as there are places. */
    private Set<Supervisor> newcomersWithoutPlace(int period) {
        Parameters parameters = directory.parameters();
        Integer places = parameters.trainingPlaces();
        if (places == null || prices.of(Rule.TRAINING_PLACES, 1) < Prices.HARD) {
            return Set.of();
        }
        Set<Supervisor> result = new HashSet<>();
        int taken = 0;
        for (Supervisor person : directory.dataset().supervisors()) {
            if (needsTraining(person, period)) {
                boolean chosen = !roster.seatsOf(person, period).isEmpty();
                if (chosen && taken < places) {
                    taken++;
                } else {
                    result.add(person);
                }
            }
        }
        return result;
    }

    private boolean needsTraining(Supervisor person, int period) {
        int first = roster.of(person).firstPeriod();
        boolean postedBefore = first >= 0 && first < period;
        return !postedBefore && directory.needsTraining(person, period);
    }

    /** The score of the plan as it stands. */
    public HardMediumSoftLongScore score() {
        return incremental.score();
    }

    /** Sends home the people of teams that have no lead, where a lead must be present. */
    private void clearLeaderless(int period) {
        if (prices.of(Rule.LEAD_PRESENT, 1) < Prices.HARD) {
            return;
        }
        plan.getSeats().stream()
                .filter(s -> s.getPeriodIndex() == period && s.isLead() && s.isEmpty())
                .flatMap(lead -> roster.seatsOf(lead.getTeam()).stream())
                .filter(s -> !s.isEmpty() && !s.isPinned())
                .forEach(s -> incremental.place(s, null));
    }
}
