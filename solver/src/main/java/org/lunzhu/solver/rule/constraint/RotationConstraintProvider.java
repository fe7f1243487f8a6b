package org.lunzhu.solver.rule.constraint;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import java.util.stream.Stream;

/** The contents page of the rules: every constraint, in the order of the catalogue's themes. */
public final class RotationConstraintProvider implements ConstraintProvider {

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return Stream.of(
                        EligibilityConstraints.define(factory),
                        StaffingConstraints.define(factory),
                        RotationConstraints.define(factory),
                        AgencyConstraints.define(factory),
                        PreferenceConstraints.define(factory))
                .flatMap(Stream::of)
                .toArray(Constraint[]::new);
    }
}
