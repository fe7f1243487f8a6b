package org.lunzhu.data.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lunzhu.data.generate.draw.Profile;
import org.lunzhu.solver.check.DatasetCheck;
import org.lunzhu.solver.check.issue.Issue;
import org.lunzhu.solver.model.Dataset;
import org.lunzhu.solver.model.Mode;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.optimize.Optimizer;
import org.lunzhu.solver.optimize.OptimizerSettings;
import org.lunzhu.solver.prepare.PlanBuilder;
import org.lunzhu.solver.shortage.Shortages;

class DatasetGeneratorTest {

    @ParameterizedTest
    @EnumSource
    void theSameArgumentsGiveTheSameDataset(Profile profile) {
        Dataset once = DatasetGenerator.generate(profile, 60, 7, false);

        assertThat(DatasetGenerator.generate(profile, 60, 7, false)).isEqualTo(once);
        assertThat(DatasetGenerator.generate(profile, 60, 8, false)).isNotEqualTo(once);
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void anyNumberOfSitesGivesASoundDataset(Profile profile, int sites) {
        Dataset dataset = DatasetGenerator.generate(profile, sites, sites, false);

        assertThat(dataset.sites()).hasSize(sites);
        assertThat(DatasetCheck.check(dataset)).noneMatch(Issue::isError);
        assertThat(Shortages.find(PlanBuilder.of(dataset).build())).isEmpty();
    }

    static Stream<Arguments> sizes() {
        return Stream.of(Profile.values())
                .flatMap(profile -> Stream.of(3, 4, 5, 17, 50, 131).map(sites -> Arguments.of(profile, sites)));
    }

    @Tag("slow")
    @ParameterizedTest
    @EnumSource
    void everySeatCanBeFilledWithoutBreakingAHardRule(Profile profile) {
        Plan plan =
                PlanBuilder.of(DatasetGenerator.generate(profile, 40, 3, false)).build();

        Plan best = searchedUntil(plan, score -> score.hardScore() == 0 && score.mediumScore() == 0);

        assertThat(best.getScore()).isNotNull();
        assertThat(best.getScore().hardScore()).isZero();
        assertThat(best.getScore().mediumScore()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void aWantedShortageIsProvedFromTheData(Profile profile) {
        Dataset dataset = DatasetGenerator.generate(profile, 60, 5, true);

        assertThat(DatasetCheck.check(dataset)).noneMatch(Issue::isError);
        assertThat(Shortages.find(PlanBuilder.of(dataset).build())).isNotEmpty();
    }

    @Tag("slow")
    @ParameterizedTest
    @EnumSource
    void aShortageLeavesSeatsEmptyAndBreaksNoHardRule(Profile profile) {
        Plan plan =
                PlanBuilder.of(DatasetGenerator.generate(profile, 120, 1, true)).build();

        Plan best = searchedUntil(plan, score -> score.hardScore() == 0);

        assertThat(best.getScore()).isNotNull();
        assertThat(best.getScore().hardScore()).isZero();
        assertThat(best.getScore().mediumScore()).isNegative();
    }

    /** A search that ends as soon as it has shown what it is to show. */
    private static Plan searchedUntil(Plan plan, Predicate<HardMediumSoftLongScore> shown) {
        AtomicBoolean stop = new AtomicBoolean();
        OptimizerSettings settings = OptimizerSettings.forSteps(1, 1).stoppedBy(stop::get);
        return new Optimizer(settings, (score, better) -> stop.set(shown.test(score))).optimize(plan);
    }

    @Test
    void theProvinceHasAsManyPeopleAsInMarch2021() {
        Dataset province = DatasetGenerator.generate(Profile.PROVINCE, 7029, 1, false);

        assertThat(province.sites()).hasSize(7029);
        assertThat(province.supervisors()).hasSize(6962);
        assertThat(province.sites())
                .filteredOn(site -> site.mode() == Mode.RESIDENT)
                .hasSizeBetween(700, 706);
        assertThat(province.circuits())
                .isNotEmpty()
                .allSatisfy(circuit -> assertThat(circuit.siteIds()).hasSizeBetween(3, 4));
    }

    @Test
    void fewerThanThreeSitesAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DatasetGenerator.generate(Profile.CITY, 2, 1, false))
                .withMessageContaining("(2)");
    }
}
