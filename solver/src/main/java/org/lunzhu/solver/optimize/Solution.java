package org.lunzhu.solver.optimize;

import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.bound.Bound;
import org.lunzhu.solver.bound.Proof;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.thread.SearchThreads;

/**
 * What an optimizer came to.
 *
 * @param plan the best plan found, with its score
 * @param proof what was proven of it on the way; null where there was no time for all parts, or nothing can be proven
 */
public record Solution(Plan plan, @Nullable Proof proof) {

    /** Whether it is proven that no plan is better. */
    public boolean isProvenBest() {
        return proof != null
                && proof.bound() == Objects.requireNonNull(plan.getScore()).softScore();
    }

    /**
     * The proof, made tighter as far as it goes until it is told to stop, unless the plan has reached it; null where
     * nothing can be proven.
     *
     * @param threads the most that are at work at once
     * @param stop asked now and then; true ends it within about a second with what is proven by then
     */
    public @Nullable Proof prove(int threads, BooleanSupplier stop) {
        Proof known = proof;
        if (isProvenBest()) {
            return known;
        }
        Proof found = find(threads, stop);
        return known == null || found != null && found.bound() < known.bound() ? found : known;
    }

    private @Nullable Proof find(int threads, BooleanSupplier stop) {
        try {
            return SearchThreads.call(threads, () -> Bound.findProof(plan, stop))
                    .orElse(null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        } catch (ExecutionException e) {
            throw new IllegalStateException("The proof failed.", e.getCause());
        }
    }
}
