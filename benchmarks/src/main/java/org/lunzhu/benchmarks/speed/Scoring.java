package org.lunzhu.benchmarks.speed;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.impl.score.director.InnerScoreDirector;
import ai.timefold.solver.core.impl.solver.DefaultSolverFactory;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.Seat;
import org.lunzhu.solver.move.PlanScoreCalculator;
import org.lunzhu.solver.rule.constraint.RotationConstraintProvider;

/** The ways to keep a plan's score while it changes. */
public enum Scoring {
    /** What the optimizer's local search uses. */
    ACCOUNT {
        @Override
        ScoreDirectorFactoryConfig config() {
            return new ScoreDirectorFactoryConfig().withIncrementalScoreCalculatorClass(PlanScoreCalculator.class);
        }
    },
    /** Timefold's constraint streams. */
    STREAMS {
        @Override
        ScoreDirectorFactoryConfig config() {
            return new ScoreDirectorFactoryConfig().withConstraintProviderClass(RotationConstraintProvider.class);
        }
    };

    abstract ScoreDirectorFactoryConfig config();

    /** Timefold with this way, without phases and limits. */
    SolverConfig solverConfig() {
        return new SolverConfig()
                .withSolutionClass(Plan.class)
                .withEntityClasses(Seat.class)
                .withScoreDirectorFactory(config())
                .withEnvironmentMode(EnvironmentMode.NO_ASSERT)
                .withRandomSeed(1L);
    }

    /** Keeps the score of the plan itself, from now on. */
    InnerScoreDirector<Plan, HardMediumSoftLongScore> follow(Plan plan) {
        SolverFactory<Plan> factory = SolverFactory.create(solverConfig());
        InnerScoreDirector<Plan, HardMediumSoftLongScore> director = ((DefaultSolverFactory<Plan>) factory)
                .<HardMediumSoftLongScore>getScoreDirectorFactory()
                .buildScoreDirector();
        director.setWorkingSolution(plan);
        director.calculateScore();
        return director;
    }
}
