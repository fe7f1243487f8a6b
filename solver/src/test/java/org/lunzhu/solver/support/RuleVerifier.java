package org.lunzhu.solver.support;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.test.api.score.stream.ConstraintVerifier;
import ai.timefold.solver.test.api.score.stream.SingleConstraintAssertion;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.PlanFacts;
import org.lunzhu.solver.model.plan.Seat;
import org.lunzhu.solver.rule.constraint.RotationConstraintProvider;

/** Asserts the amount of one rule, alone and without its weight. */
public final class RuleVerifier {

    private static final ConstraintVerifier<RotationConstraintProvider, Plan> VERIFIER =
            ConstraintVerifier.build(new RotationConstraintProvider(), Plan.class, Seat.class);

    private final Function<ConstraintFactory, Constraint> rule;

    private RuleVerifier(Function<ConstraintFactory, Constraint> rule) {
        this.rule = rule;
    }

    public static RuleVerifier of(Function<ConstraintFactory, Constraint> rule) {
        return new RuleVerifier(rule);
    }

    /** The rule has exactly this amount, above 0. */
    public void costs(long amount, Scenario scenario) {
        in(scenario).penalizesBy(amount);
    }

    /** The rule has nothing to say. */
    public void isSilent(Scenario scenario) {
        in(scenario).penalizesBy(0);
    }

    /** Facts and seats one by one: a whole plan would be refused for holding people who are not eligible. */
    private SingleConstraintAssertion in(Scenario scenario) {
        Plan plan = scenario.plan();
        PlanFacts facts = plan.getFacts();
        Object[] given = Stream.of(
                        List.of(plan.getDirectory().parameters()),
                        facts.pastStays(),
                        facts.pastLoads(),
                        facts.availabilities(),
                        facts.handovers(),
                        plan.getSeats())
                .flatMap(List::stream)
                .toArray();
        return VERIFIER.verifyThat((provider, factory) -> rule.apply(factory)).given(given);
    }
}
