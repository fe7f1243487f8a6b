package org.lunzhu.solver.optimize;

import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.bound.Bound;
import org.lunzhu.solver.bound.Proof;
import org.lunzhu.solver.model.plan.Plan;

/**
 * What an optimizer came to.
 *
 * @param plan the best plan found, with its score
 * @param proof what was proven of it on the way; null where there was no time for all parts, or nothing can be proven
 */
public record Solution(Plan plan, @Nullable Proof proof) {

    /**
     * The proof, made tighter as far as it goes until it is told to stop, unless the plan has reached it; null where
     * nothing can be proven.
     */
    public @Nullable Proof prove(BooleanSupplier stop) {
        Proof known = proof;
        if (known != null
                && known.bound() == Objects.requireNonNull(plan.getScore()).softScore()) {
            return known;
        }
        Proof found = Bound.findProof(plan, stop).orElse(null);
        return known == null || found != null && found.bound() < known.bound() ? found : known;
    }
}
