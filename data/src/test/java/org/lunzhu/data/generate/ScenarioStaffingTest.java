package org.lunzhu.data.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lunzhu.data.generate.posting.Weihai;
import org.lunzhu.solver.model.Agency;
import org.lunzhu.solver.model.Dataset;
import org.lunzhu.solver.model.ReleaseLimit;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.Role;
import org.lunzhu.solver.model.plan.Seat;
import org.lunzhu.solver.optimize.Optimizer;
import org.lunzhu.solver.optimize.OptimizerListener;
import org.lunzhu.solver.optimize.OptimizerSettings;
import org.lunzhu.solver.prepare.PlanBuilder;
import org.lunzhu.solver.shortage.Shortages;

class ScenarioStaffingTest {

    private static final int PERIODS = 4;

    @ParameterizedTest
    @EnumSource
    void everySeatHasEligiblePeopleToSpare(Scenario scenario) {
        Plan plan = PlanBuilder.of(scenario.dataset()).build();

        assertThat(plan.getSeats())
                .filteredOn(Seat::isStaffed)
                .isNotEmpty()
                .allSatisfy(seat -> assertThat(seat.getEligible()).hasSizeGreaterThanOrEqualTo(3));
        assertThat(Shortages.find(plan)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everySeatCanBeFilledWithoutBreakingAHardRule(Scenario scenario) {
        Plan plan = PlanBuilder.of(scenario.dataset()).build();

        Plan best = new Optimizer(OptimizerSettings.forSteps(1, 1), OptimizerListener.SILENT).optimize(plan);

        assertThat(best.getScore()).isNotNull();
        assertThat(best.getScore().hardScore()).isZero();
        assertThat(best.getScore().mediumScore()).isZero();
    }

    @Test
    void anAgencyOfWeihaiHasMorePeopleAndMaySpareMoreThanItLeads() {
        Dataset weihai = Weihai.dataset();
        Map<String, Long> people = weihai.supervisors().stream()
                .collect(Collectors.groupingBy(Supervisor::agencyId, Collectors.counting()));
        Map<String, List<Seat>> seats = PlanBuilder.of(weihai).build().getSeats().stream()
                .filter(seat -> seat.isStaffed() && seat.getRole() != Role.EXPERT && seat.getRole() != Role.SUPPORT)
                .collect(Collectors.groupingBy(
                        seat -> String.valueOf(seat.getPost().leadAgencyId())));

        for (Agency agency : weihai.agencies()) {
            for (int period = 0; period < PERIODS; period++) {
                int index = period;
                long busy = seats.getOrDefault(agency.id(), List.of()).stream()
                        .filter(seat -> seat.getPeriodIndex() == index)
                        .count();
                int headcount = people.get(agency.id()).intValue();
                assertThat(headcount).as(agency.id()).isGreaterThan((int) (busy * 1.2));
                assertThat(limitOf(agency, headcount)).as(agency.id()).isGreaterThan((int) busy);
            }
        }
    }

    @Test
    void weihaiHasWhatTheNoticeAsksFor() {
        Dataset weihai = Weihai.dataset();

        assertThat(weihai.sites()).hasSize(240);
        assertThat(weihai.circuits())
                .isNotEmpty()
                .allSatisfy(c -> assertThat(c.siteIds()).hasSizeBetween(3, 4));
        assertThat(weihai.sites())
                .anySatisfy(site -> {
                    assertThat(site.leadAgencyId()).isEqualTo("a-hs");
                    assertThat(site.supportAgencyIds()).containsExactly("a-jt");
                })
                .anySatisfy(site -> assertThat(site.coverage()).isNotEmpty())
                .anySatisfy(site -> assertThat(site.activePeriods()).isNotEmpty())
                .anySatisfy(site -> assertThat(site.experts()).isPositive());
        assertThat(weihai.supervisors())
                .anySatisfy(person -> assertThat(person.unavailable()).isNotEmpty())
                .anySatisfy(person -> assertThat(person.recusals()).isNotEmpty());
    }

    private static int limitOf(Agency agency, int headcount) {
        ReleaseLimit limit = agency.releaseLimit();
        return limit == null ? headcount : limit.findLimit(headcount).orElse(headcount);
    }
}
