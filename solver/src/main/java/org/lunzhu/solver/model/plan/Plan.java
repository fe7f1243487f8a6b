package org.lunzhu.solver.model.plan;

import ai.timefold.solver.core.api.domain.solution.ConstraintWeightOverrides;
import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.ProblemFactProperty;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.model.Circuit;
import org.lunzhu.solver.model.Parameters;
import org.lunzhu.solver.model.Supervisor;

/** All seats of a dataset with their supervisors, and its score (轮换方案): the planning solution. */
@PlanningSolution
public class Plan {

    private Directory directory;

    @ProblemFactProperty
    private Parameters parameters;

    @ProblemFactCollectionProperty
    private List<Stay> pastStays;

    @ProblemFactCollectionProperty
    private List<PastLoad> pastLoads;

    @ProblemFactCollectionProperty
    private List<Availability> availabilities;

    @ProblemFactCollectionProperty
    private List<Handover> handovers;

    @PlanningEntityCollectionProperty
    private List<Seat> seats;

    private ConstraintWeightOverrides<HardMediumSoftLongScore> weightOverrides;
    private List<Circuit> formedCircuits;

    @PlanningScore
    private @Nullable HardMediumSoftLongScore score;

    /** For Timefold, which clones plans. */
    @SuppressWarnings("NullAway")
    Plan() {}

    /**
     * A plan with its seats as they are.
     *
     * @param directory the dataset
     * @param facts what the rules need to know beside the seats
     * @param seats in the order of posts, periods and numbers
     * @param weightOverrides the weights that differ from the catalogue's
     * @param formedCircuits the circuits the program formed; empty where the dataset gives them or there are none
     */
    public Plan(
            Directory directory,
            PlanFacts facts,
            List<Seat> seats,
            ConstraintWeightOverrides<HardMediumSoftLongScore> weightOverrides,
            List<Circuit> formedCircuits) {
        this.directory = directory;
        this.parameters = directory.parameters();
        this.pastStays = facts.pastStays();
        this.pastLoads = facts.pastLoads();
        this.availabilities = facts.availabilities();
        this.handovers = facts.handovers();
        this.seats = seats;
        this.weightOverrides = weightOverrides;
        this.formedCircuits = formedCircuits;
    }

    public Directory getDirectory() {
        return directory;
    }

    /**
     * Everybody: what Timefold lets a seat hold, so that a hand-made posting can be scored. What fills seats draws from
     * {@link Seat#getEligible()}.
     */
    @ValueRangeProvider
    public List<Supervisor> getSupervisors() {
        return directory.everybody();
    }

    public List<Seat> getSeats() {
        return seats;
    }

    public ConstraintWeightOverrides<HardMediumSoftLongScore> getWeightOverrides() {
        return weightOverrides;
    }

    /** For Timefold, which sets what it gets. */
    public void setWeightOverrides(ConstraintWeightOverrides<HardMediumSoftLongScore> weightOverrides) {
        this.weightOverrides = weightOverrides;
    }

    public List<Circuit> getFormedCircuits() {
        return formedCircuits;
    }

    /** What the rules need to know beside the seats. */
    public PlanFacts getFacts() {
        return new PlanFacts(pastStays, pastLoads, availabilities, handovers);
    }

    public @Nullable HardMediumSoftLongScore getScore() {
        return score;
    }

    public void setScore(@Nullable HardMediumSoftLongScore score) {
        this.score = score;
    }
}
