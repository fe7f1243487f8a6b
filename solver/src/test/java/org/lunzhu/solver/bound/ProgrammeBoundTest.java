package org.lunzhu.solver.bound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lunzhu.solver.support.AllPlans;
import org.lunzhu.solver.support.TinyProgramme;

/** Bounds of MUTUAL and CONTRACT against all plans of small datasets with random weights. */
@Tag("slow")
class ProgrammeBoundTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 7, 9, 11, 13, 15, 18, 19})
    void theBoundOfASmallExchangeIsItsBestPlan(long seed) {
        AllPlans.Tried tried = AllPlans.of(TinyProgramme.mutual(seed)).orElseThrow();

        assertThat(Bound.prove(tried.first())).hasValue(tried.best());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void noPlanOfASmallContractBeatsTheBound(long seed) {
        AllPlans.Tried tried = AllPlans.of(TinyProgramme.contract(seed, 1)).orElseThrow();

        assertThat(Bound.prove(tried.first()).orElseThrow()).isGreaterThanOrEqualTo(tried.best());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whereNobodyMustRotateTheBestPlanOfAContractComesNearTheBound(long seed) {
        AllPlans.Tried tried = AllPlans.of(TinyProgramme.contract(seed, 2)).orElseThrow();

        long bound = Bound.prove(tried.first()).orElseThrow();

        assertThat(bound).isGreaterThanOrEqualTo(tried.best());
        assertThat(bound - tried.best()).isLessThanOrEqualTo(Math.abs(tried.best()) / 30);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 5, 20, 100})
    void aProofThatIsStoppedHalfwayHoldsAsWell(int questions) {
        AllPlans.Tried exchange = AllPlans.of(TinyProgramme.mutual(2)).orElseThrow();
        AllPlans.Tried contract = AllPlans.of(TinyProgramme.contract(2, 2)).orElseThrow();

        assertThat(Bound.prove(exchange.first(), after(questions)).orElseThrow())
                .isGreaterThanOrEqualTo(exchange.best());
        assertThat(Bound.prove(contract.first(), after(questions)).orElseThrow())
                .isGreaterThanOrEqualTo(contract.best());
    }

    /** True from that many questions on. */
    private static BooleanSupplier after(int questions) {
        AtomicInteger asked = new AtomicInteger();
        return () -> asked.getAndIncrement() >= questions;
    }
}
