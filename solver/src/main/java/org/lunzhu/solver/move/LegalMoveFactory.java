package org.lunzhu.solver.move;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.model.Programme;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.Seat;
import org.lunzhu.solver.score.roster.Roster;

/**
 * Feeds Timefold's local search with moves from a {@link Neighbourhood}.
 *
 * <p>The roster behind it learns of the step that was taken when the next one starts: only seats of moves handed out
 * since then can have changed.
 */
public final class LegalMoveFactory implements MoveIteratorFactory<Plan, Reassignment> {

    /** Where none of so many moves is accepted, the best of them is taken, to leave a dead end. */
    private static final int DRAWS_PER_STEP = 3_000;

    private final List<Seat> touched = new ArrayList<>();
    private @Nullable Roster roster;
    private @Nullable Neighbourhood neighbourhood;
    private double teamShare;

    @Override
    public void phaseStarted(ScoreDirector<Plan> scoreDirector) {
        Plan plan = scoreDirector.getWorkingSolution();
        Roster fresh = new Roster(plan);
        roster = fresh;
        neighbourhood = new Neighbourhood(plan, fresh);
        teamShare = plan.getDirectory().programme() == Programme.MUTUAL ? 0.8 : 0.02;
        touched.clear();
    }

    @Override
    public void phaseEnded(ScoreDirector<Plan> scoreDirector) {
        roster = null;
        neighbourhood = null;
        touched.clear();
    }

    @Override
    public long getSize(ScoreDirector<Plan> scoreDirector) {
        return 2L * scoreDirector.getWorkingSolution().getSeats().size();
    }

    @Override
    public Iterator<Reassignment> createOriginalMoveIterator(ScoreDirector<Plan> scoreDirector) {
        return Collections.emptyIterator();
    }

    @Override
    public Iterator<Reassignment> createRandomMoveIterator(ScoreDirector<Plan> scoreDirector, Random random) {
        if (roster == null || neighbourhood == null || neighbourhood.isEmpty()) {
            return Collections.emptyIterator();
        }
        touched.forEach(roster::update);
        touched.clear();
        return new RandomMoves(neighbourhood, random);
    }

    private final class RandomMoves implements Iterator<Reassignment> {

        private final Neighbourhood source;
        private final Random random;
        private @Nullable Reassignment next;
        private int drawn;

        RandomMoves(Neighbourhood source, Random random) {
            this.source = source;
            this.random = random;
        }

        @Override
        public boolean hasNext() {
            if (next == null && drawn < DRAWS_PER_STEP) {
                drawn++;
                next = source.draw(random, teamShare);
            }
            return next != null;
        }

        @Override
        public Reassignment next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Reassignment move = Objects.requireNonNull(next);
            next = null;
            touched.addAll(move.seats());
            return move;
        }
    }
}
