package org.lunzhu.solver.alternative;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.model.Programme;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.Seat;
import org.lunzhu.solver.move.Neighbourhood;
import org.lunzhu.solver.move.Reassignment;
import org.lunzhu.solver.score.incremental.IncrementalScore;

/**
 * Leads a plan away from some others, as far as it gets without falling below a score.
 *
 * <p>Late acceptance over legal moves. What it makes less of is cost plus likeness at a price, kilometre-equivalents for
 * a posting in common. The price rises while the plan costs less than it may, and falls while it costs more, so that the
 * search goes to and fro across the limit and spends what is allowed where it separates the plans most.
 */
final class AlternativeSearch {

    private static final int LATE_ACCEPTANCE_SIZE = 100;
    private static final int STEPS_PER_PRICE = 200;
    private static final int STEPS_PER_STOP = 100;
    private static final double PRICE_CHANGE = 1.03;
    private static final double HARD = 1e12;
    private static final double MEDIUM = 1e9;

    /** So much more does a kilometre-equivalent count beyond the limit. */
    private static final double EXCESS = 5;

    private final Plan plan;
    private final HardMediumSoftLongScore least;
    private final IncrementalScore incremental;
    private final Resemblance resemblance;
    private final Neighbourhood neighbourhood;
    private final double[] late = new double[LATE_ACCEPTANCE_SIZE];
    private final Random random;
    private final double teamShare;
    private double price;
    private double current;
    private long fewest;
    private long cheapest = Long.MAX_VALUE;
    private @Nullable Supervisor @Nullable [] best;

    /**
     * A search that starts at the plan and changes it.
     *
     * @param others the plans to get away from; at least one
     * @param least the score that the result must reach, level by level
     */
    AlternativeSearch(Plan plan, List<Plan> others, HardMediumSoftLongScore least, long seed) {
        this.plan = plan;
        this.least = least;
        incremental = new IncrementalScore(plan);
        resemblance = new Resemblance(plan, others);
        neighbourhood = new Neighbourhood(plan, incremental.roster());
        random = new Random(seed);
        teamShare = plan.getDirectory().programme() == Programme.MUTUAL ? 0.8 : 0.02;
        fewest = plan.getSeats().stream().filter(seat -> !seat.isEmpty()).count();
        price = Math.max(1, Math.abs((double) least.softScore()) / Math.max(1, fewest) / 8);
        remeasure();
    }

    /** Takes so many steps, or until told to stop; whether a plan was found, which is then in the seats. */
    boolean run(long steps, BooleanSupplier stop) {
        for (long step = 0; step < steps && !neighbourhood.isEmpty(); step++) {
            if (step % STEPS_PER_STOP == 0 && stop.getAsBoolean()) {
                break;
            }
            Reassignment move = neighbourhood.draw(random, teamShare);
            if (move != null) {
                attempt(move, (int) (step % LATE_ACCEPTANCE_SIZE));
            }
            if (step % STEPS_PER_PRICE == STEPS_PER_PRICE - 1) {
                adaptPrice();
            }
        }
        return takeBest();
    }

    private void attempt(Reassignment move, int lateIndex) {
        List<Seat> seats = move.seats();
        @Nullable Supervisor[] before = new Supervisor[seats.size()];
        for (int i = 0; i < before.length; i++) {
            before[i] = seats.get(i).getSupervisor();
            place(seats.get(i), move.person(i));
        }
        double after = measure();
        if (after <= current || after <= late[lateIndex]) {
            current = after;
            remember();
        } else {
            for (int i = before.length - 1; i >= 0; i--) {
                place(seats.get(i), before[i]);
            }
        }
        late[lateIndex] = current;
    }

    private void place(Seat seat, @Nullable Supervisor person) {
        resemblance.count(seat, seat.getSupervisor(), -1);
        resemblance.count(seat, person, 1);
        incremental.place(seat, person);
    }

    private double measure() {
        HardMediumSoftLongScore score = incremental.score();
        return HARD * Math.max(0, least.hardScore() - score.hardScore())
                + MEDIUM * Math.max(0, least.mediumScore() - score.mediumScore())
                + EXCESS * Math.max(0, least.softScore() - score.softScore())
                - score.softScore()
                + price * resemblance.degree();
    }

    private void adaptPrice() {
        boolean isDear = incremental.score().softScore() < least.softScore();
        price *= isDear ? 1 / PRICE_CHANGE : PRICE_CHANGE;
        remeasure();
    }

    private void remeasure() {
        current = measure();
        Arrays.fill(late, current);
    }

    private void remember() {
        HardMediumSoftLongScore score = incremental.score();
        long most = resemblance.most();
        boolean isAllowed = score.hardScore() >= least.hardScore()
                && score.mediumScore() >= least.mediumScore()
                && score.softScore() >= least.softScore();
        if (isAllowed && (most < fewest || best != null && most == fewest && -score.softScore() < cheapest)) {
            fewest = most;
            cheapest = -score.softScore();
            best = plan.getSeats().stream().map(Seat::getSupervisor).toArray(Supervisor[]::new);
        }
    }

    private boolean takeBest() {
        if (best == null) {
            return false;
        }
        for (int i = 0; i < best.length; i++) {
            plan.getSeats().get(i).setSupervisor(best[i]);
        }
        return true;
    }
}
