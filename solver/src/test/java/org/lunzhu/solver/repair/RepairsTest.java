package org.lunzhu.solver.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lunzhu.solver.support.AgencyBuilder.anAgency;
import static org.lunzhu.solver.support.Scenario.posted;
import static org.lunzhu.solver.support.SiteBuilder.aSite;
import static org.lunzhu.solver.support.SupervisorBuilder.aSupervisor;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.lunzhu.solver.model.Agency;
import org.lunzhu.solver.model.Period;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.Post;
import org.lunzhu.solver.model.plan.Seat;
import org.lunzhu.solver.model.plan.SeatId;
import org.lunzhu.solver.optimize.Optimizer;
import org.lunzhu.solver.optimize.OptimizerListener;
import org.lunzhu.solver.optimize.OptimizerSettings;
import org.lunzhu.solver.prepare.PlanBuilder;
import org.lunzhu.solver.repair.apply.Repaired;
import org.lunzhu.solver.repair.cause.ConflictMember;
import org.lunzhu.solver.repair.measure.Measure;
import org.lunzhu.solver.repair.measure.Repair;
import org.lunzhu.solver.repair.model.RepairPrices;
import org.lunzhu.solver.repair.problem.RepairLimits;
import org.lunzhu.solver.repair.proof.Conflict;
import org.lunzhu.solver.shortage.Shortages;
import org.lunzhu.solver.support.Scenario;

/** Each kind of measure is found where it is the cheapest, and works. */
class RepairsTest {

    @Test
    void twoPeopleAreLentWhereAnotherAgencyHasTooFew() {
        Scenario scenario = posted("mine: - - - | - - -")
                .parameters(p -> p.maxTenurePeriods(2))
                .with(aSite("mine").ledBy("safety"));
        people(scenario, "safety", "ann");
        people(scenario, "traffic", "bob", "cat", "dan");

        Repair repair = cheapest(scenario);

        assertThat(repair.measures()).hasSize(1);
        assertThat(messages(repair).get(0)).startsWith("Lend 2 people of traffic to safety for the whole plan (");
        assertThat(repair.price()).isEqualTo(240);
        assertThat(repair.filled()).isEqualTo(4);
        assertWorks(scenario, repair, 0);
    }

    @Test
    void aReleaseLimitIsRaisedByTwo() {
        Scenario scenario = posted("mine: - - - -").with(anAgency("bureau").maxShare("0.4"));
        people(scenario, "bureau", "ann", "bob", "cat", "dan", "eve");

        Repair repair = cheapest(scenario);

        assertThat(messages(repair)).containsExactly("Raise the release limit of bureau by 2, from 2 to 4.");
        assertThat(repair.price()).isEqualTo(360);
        assertThat(repair.filled()).isEqualTo(2);
        assertWorks(scenario, repair, 0);
    }

    @Test
    void aSecondHalfYearIsAcceptedWhereNobodyElseIsThere() {
        Scenario scenario = posted("mine: - - | - -").with(aSite("mine").ledBy("safety"));
        people(scenario, "safety", "ann", "bob", "cat");

        Repair repair = cheapest(scenario);

        assertThat(repair.measures()).hasSize(1).first().isInstanceOf(Measure.Stay.class);
        assertThat(messages(repair).get(0)).endsWith("at mine than tenure allows.");
        assertThat(repair.price()).isEqualTo(240);
        assertThat(repair.filled()).isEqualTo(1);
        assertWorks(scenario, repair, 1);
    }

    @Test
    void historyCountsTowardsTenure() {
        Scenario scenario = posted("mine: - -").history("ann", "mine", 1).history("bob", "mine", 2);

        Trouble trouble = only(scenario);

        assertThat(trouble.conflicts()).hasSize(1);
        assertThat(trouble.conflicts().get(0).members())
                .contains(new ConflictMember.Past(), new ConflictMember.Held(org.lunzhu.solver.rule.Rule.ROTATE));
        assertWorks(scenario, trouble.repairs().get(0), 1);
    }

    @Test
    void aLongerServiceIsAcceptedWhereTheLimitIsInTheWay() {
        Scenario scenario = posted("""
                        mine: - - | - - |
                        port:     |     | - - -
                        """)
                .parameters(p -> p.maxConsecutivePeriods(2).maxTenurePeriods(3))
                .with(aSite("mine").activeIn("p1", "p2"))
                .with(aSite("port").team(3).activeIn("p3"));
        people(scenario, "bureau", "ann", "bob", "cat");

        Repair repair = cheapest(scenario);

        assertThat(repair.measures()).hasSize(1).first().isInstanceOf(Measure.Service.class);
        assertThat(messages(repair).get(0)).endsWith("in a row than the service limit allows.");
        assertThat(repair.price()).isEqualTo(260);
        assertWorks(scenario, repair, 1);
    }

    @Test
    void theLevelAboveIsAskedWhereNothingCheaperHelps() {
        Scenario scenario = posted("mine: - - - - | - - - -")
                .with(aSite("mine").ledBy("safety").activeIn("p2"));

        Repair repair = cheapest(scenario);

        assertThat(messages(repair)).containsExactly("Ask the province to cover mine in p2.");
        assertThat(repair.price()).isEqualTo(400);
        assertThat(repair.filled()).isEqualTo(4);
        assertWorks(scenario, repair, 0);
    }

    @Test
    void twoPeopleAreTrainedForAQualification() {
        Scenario scenario = posted("mine: - - -").with(aSite("mine").requires("FIRE"));
        people(scenario, "bureau", "ann", "bob", "cat", "dan");
        scenario.with(aSupervisor("eve").of("bureau").qualified("FIRE"));

        Repair repair = cheapest(scenario);

        assertThat(repair.measures()).hasSize(1);
        assertThat(messages(repair).get(0)).startsWith("Train 2 people of bureau for FIRE before the first period (");
        assertThat(repair.price()).isEqualTo(200);
        assertWorks(scenario, repair, 0);
    }

    @Test
    void trainingPlacesAreAdded() {
        Scenario scenario = posted("mine: - - - -").parameters(p -> p.trainingPlaces(1));
        people(scenario, "bureau", "ann", "bob", "cat", "dan");

        Repair repair = cheapest(scenario);

        assertThat(messages(repair)).containsExactly("Train 3 more people for a first posting before each period.");
        assertThat(repair.price()).isEqualTo(180);
        assertWorks(scenario, repair, 0);
    }

    @Test
    void aSeatStaysEmptyWhereNothingElseIsLeft() {
        Scenario scenario = posted("mine: - - -").weight("superior-coverage", "1soft");
        people(scenario, "bureau", "ann", "bob");

        Repair repair = cheapest(scenario);

        assertThat(messages(repair)).containsExactly("Leave one seat at mine empty in p1.");
        assertThat(repair.price()).isEqualTo(2000);
        assertThat(repair.filled()).isZero();
        assertThat(repair.empty()).isEqualTo(1);
    }

    @Test
    void everyFurtherRepairIsOfAnotherKindAndNoCheaper() {
        Scenario scenario = posted("mine: - - -").with(aSite("mine").requires("FIRE"));
        people(scenario, "bureau", "ann", "bob", "cat");
        people(scenario, "traffic", "dan");
        scenario.with(aSupervisor("eve").of("traffic").qualified("FIRE"));

        List<Repair> repairs = only(scenario).repairs();

        assertThat(repairs).hasSizeGreaterThan(1).extracting(Repair::price).isSorted();
        assertThat(repairs).allSatisfy(repair -> assertThat(repair.cheapest()).isTrue());
        assertThat(repairs.get(0).empty()).isZero();
        assertWorks(scenario, repairs.get(0), 0);
        assertWorks(scenario, repairs.get(1), 0);
    }

    @Test
    void aPartThatCanBeFilledIsNoTroubleUnlessThePlanLeavesSeatsEmpty() {
        assertThat(find(posted("mine: - - | - -")
                        .with(aSupervisor("ann"))
                        .with(aSupervisor("bob"))
                        .with(aSupervisor("cat"))
                        .with(aSupervisor("dan"))
                        .plan()))
                .isEmpty();

        List<Trouble> troubles =
                find(posted("mine: ann - | bob cat").with(aSupervisor("dan")).plan());

        assertThat(troubles).hasSize(1);
        assertThat(troubles.get(0).verdict()).isEqualTo(Trouble.Verdict.POSSIBLE);
        assertThat(troubles.get(0).vacantSeatIds()).containsExactly(SeatId.of("mine", "p1", 1));
    }

    @Test
    void whoeverMayTakeTheSeatsIsNamedWithTheConflict() {
        Scenario scenario = posted("mine: - - -").with(aSite("mine").requires("FIRE"));
        people(scenario, "bureau", "ann", "bob", "cat");
        scenario.with(aSupervisor("eve").of("bureau").qualified("FIRE"));

        Conflict conflict = only(scenario).conflicts().get(0);

        assertThat(conflict.people()).extracting(Supervisor::name).containsExactly("eve");
        ConflictMember wanted = conflict.members().get(0);
        assertThat(wanted.kind()).isEqualTo(ConflictMember.Kind.SEATS_WANTED);
        assertThat(wanted.subjects().posts()).extracting(Post::id).containsExactly("mine");
        assertThat(wanted.subjects().periods()).extracting(Period::id).containsExactly("p1");
    }

    @Test
    void oneWhoLendsIsToldBeforeOneWhoBorrows() {
        Scenario scenario = posted("mine: - -").with(aSite("mine").ledBy("safety"));
        people(scenario, "safety", "ann");
        people(scenario, "traffic", "bob", "cat");

        Measure measure = cheapest(scenario).measures().get(0);

        assertThat(measure.kind()).isEqualTo(Measure.Kind.LOAN);
        assertThat(measure.subjects().agencies()).extracting(Agency::id).containsExactly("traffic", "safety");
        assertThat(measure.subjects().supervisors()).hasSize(1);
    }

    @Test
    void noTwoRepairsOnlyCoverOtherPosts() {
        Scenario scenario = posted("""
                        mine: - - - | - - -
                        port: - - - | - - -
                        """)
                .with(aSite("mine").ledBy("safety").activeIn("p2"))
                .with(aSite("port").ledBy("safety").activeIn("p2"));
        people(scenario, "safety", "ann", "bob", "cat");

        List<Repair> repairs = only(scenario).repairs();

        assertThat(repairs).isNotEmpty();
        assertThat(repairs)
                .filteredOn(repair -> repair.measures().stream().allMatch(Measure.Cover.class::isInstance))
                .hasSize(1);
    }

    @Test
    void whatIsStoppedAtOnceIsNotDecided() {
        Scenario scenario = posted("mine: - - -");
        people(scenario, "bureau", "ann", "bob");

        List<Trouble> troubles =
                Repairs.find(scenario.plan(), RepairPrices.DEFAULTS, RepairLimits.DEFAULTS, () -> true);

        assertThat(troubles).hasSize(1);
        assertThat(troubles.get(0).verdict()).isEqualTo(Trouble.Verdict.UNKNOWN);
        assertThat(troubles.get(0).conflicts()).isEmpty();
        assertThat(troubles.get(0).more()).isTrue();
    }

    @Test
    void manyNamesAreCountedAsPeopleInChinese() {
        Scenario scenario = posted("mine: - - - - - -")
                .weight("superior-coverage", "1soft")
                .with(aSite("mine").requires("FIRE"));
        people(scenario, "bureau", "ann", "bob", "cat", "dan", "eve", "fay");

        assertThat(cheapest(scenario).measures().get(0).message(Locale.SIMPLIFIED_CHINESE))
                .startsWith("首期之前培训bureau6人取得FIRE资质（")
                .endsWith("等6人）。");
    }

    @Test
    void chineseSaysTheSame() {
        Scenario scenario = posted("mine: - - - -").with(anAgency("bureau").maxShare("0.4"));
        people(scenario, "bureau", "ann", "bob", "cat", "dan", "eve");

        Trouble trouble = only(scenario);

        assertThat(trouble.repairs().get(0).measures().get(0).message(Locale.SIMPLIFIED_CHINESE))
                .isEqualTo("bureau的抽调上限放宽2人，由2人增至4人。");
        assertThat(trouble.conflicts().get(0).members())
                .extracting(member -> member.message(Locale.SIMPLIFIED_CHINESE))
                .containsExactly("p1mine需要3个成员席位", "规则：脱岗专职", "bureau抽调上限2人");
    }

    private static void people(Scenario scenario, String agency, String... names) {
        List.of(names).forEach(name -> scenario.with(aSupervisor(name).of(agency)));
    }

    private static List<Trouble> find(Plan plan) {
        return Repairs.find(plan, RepairPrices.DEFAULTS, RepairLimits.DEFAULTS);
    }

    private static Trouble only(Scenario scenario) {
        List<Trouble> troubles = find(scenario.plan());
        assertThat(troubles).hasSize(1);
        return troubles.get(0);
    }

    private static Repair cheapest(Scenario scenario) {
        return only(scenario).repairs().get(0);
    }

    private static List<String> messages(Repair repair) {
        return repair.measures().stream().map(m -> m.message(Locale.ENGLISH)).toList();
    }

    private static void assertWorks(Scenario scenario, Repair repair, int exceptions) {
        Repaired repaired = Repaired.of(scenario.plan(), List.of(repair));
        Plan plan = PlanBuilder.of(repaired.dataset())
                .startingFrom(repaired.start())
                .build();

        assertThat(Shortages.find(plan)).isEmpty();
        Plan best = new Optimizer(OptimizerSettings.forSteps(60, 5), OptimizerListener.SILENT).optimize(plan);
        assertThat(best.getSeats()).noneMatch(Seat::isEmpty);
        assertThat(best.getScore().hardScore()).isEqualTo(-exceptions);
    }
}
