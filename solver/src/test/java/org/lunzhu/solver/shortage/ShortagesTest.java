package org.lunzhu.solver.shortage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lunzhu.solver.support.AgencyBuilder.anAgency;
import static org.lunzhu.solver.support.Scenario.of;
import static org.lunzhu.solver.support.Scenario.posted;
import static org.lunzhu.solver.support.SiteBuilder.aSite;
import static org.lunzhu.solver.support.SupervisorBuilder.aSupervisor;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lunzhu.solver.model.Programme;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Post;
import org.lunzhu.solver.model.plan.Release;
import org.lunzhu.solver.model.plan.SeatId;
import org.lunzhu.solver.rule.Rule;
import org.lunzhu.solver.support.Scenario;

class ShortagesTest {

    private static final Locale ZH = Locale.SIMPLIFIED_CHINESE;

    @Test
    void sevenSeatsForFiveQualifiedPeopleLeaveTwoEmpty() {
        Scenario scenario = posted("""
                        refinery: - - -
                        tank: - -
                        depot: - -
                        quay: - -
                        """)
                .with(aSite("refinery").ledBy("safety").requires("HAZCHEM"))
                .with(aSite("tank").ledBy("safety").requires("HAZCHEM"))
                .with(aSite("depot").ledBy("safety").requires("HAZCHEM", "PORT"))
                .with(aSite("quay").ledBy("safety"));
        List.of("ann", "bob", "cat", "dan", "eve")
                .forEach(name -> scenario.with(
                        aSupervisor(name).of("safety").qualified("HAZCHEM").qualified("PORT")));
        List.of("guy", "han", "ivy")
                .forEach(name -> scenario.with(aSupervisor(name).of("safety")));

        Shortage shortage = only(scenario);

        assertThat(shortage.seats()).isEqualTo(7);
        assertThat(shortage.missing()).isEqualTo(2);
        assertThat(shortage.posts()).extracting(Post::id).containsExactly("refinery", "tank", "depot");
        assertThat(shortage.supervisors())
                .extracting(Supervisor::id)
                .containsExactly("ann", "bob", "cat", "dan", "eve");
        assertThat(shortage.qualifications()).containsExactly("HAZCHEM");
        assertThat(shortage.releases()).isEmpty();
        assertThat(shortage.message(Locale.ENGLISH))
                .isEqualTo("In p1, 7 seats need HAZCHEM people of safety; there are 5: ann, bob, cat, dan and 1 more."
                        + " Others of the right agency and kind are barred by rules: 3 by \"Qualified\".");
        assertThat(shortage.message(ZH))
                .isEqualTo("p1：7个席位需要safety具备HAZCHEM资质的人员，只有5人：ann、bob、cat、dan等。单位和类别相符、因不满足规则而不能派的：“资质符合”3人。");
    }

    @Test
    void aReleaseLimitCanBeTheReason() {
        Scenario scenario = posted("""
                        mine: - - - | - - -
                        """)
                .with(anAgency("bureau").maxShare("0.5"))
                .with(aSite("mine").activeIn("p2"));
        List.of("ann", "bob", "cat", "dan").forEach(name -> scenario.with(aSupervisor(name)));

        Shortage shortage = only(scenario);

        assertThat(shortage.period().id()).isEqualTo("p2");
        assertThat(shortage.missing()).isEqualTo(1);
        assertThat(shortage.releases()).extracting(Release::limit).containsExactly(2);
        assertThat(shortage.message(Locale.ENGLISH))
                .isEqualTo("In p2, 3 seats need people of bureau; the 4 there are (ann, bob, cat, dan) can fill 2."
                        + " bureau may release 2.");
    }

    @Test
    void trainingPlacesCanBeTheReasonUntilEnoughHaveBeenTrained() {
        Scenario scenario = posted("""
                        mine: - - - - | - - - -
                        """)
                .parameters(p -> p.trainingPlaces(1).maxTenurePeriods(2))
                .with(aSupervisor("ann").trainedOn("2020-12-31"))
                .with(aSupervisor("bob").trainedOn("2021-01-01"))
                .with(aSupervisor("cat"))
                .with(aSupervisor("dan"))
                .history("dan", "mine", 3);

        Shortage shortage = only(scenario);

        assertThat(shortage.period().id()).isEqualTo("p1");
        assertThat(shortage.missing()).isEqualTo(1);
        assertThat(shortage.message(Locale.ENGLISH))
                .isEqualTo("In p1, 4 seats need people of bureau; the 4 there are (ann, bob, cat, dan) can fill 3."
                        + " Of those never posted before, 1 can be trained by then.");
    }

    @Test
    void manyReleaseLimitsAreToldTogether() {
        Scenario scenario = posted("mine: - - - - - -").with(aSite("mine").ledBy(null));
        List.of("a", "b", "c", "d", "e")
                .forEach(agency -> scenario.with(anAgency(agency).maxPersons(1))
                        .with(aSupervisor(agency + 1).of(agency))
                        .with(aSupervisor(agency + 2).of(agency)));

        assertThat(only(scenario).message(Locale.ENGLISH))
                .isEqualTo("In p1, 6 seats need people; the 10 there are (a1, a2, b1, b2 and 6 more) can fill 5."
                        + " 5 of the agencies may release 5 together.");
    }

    @Test
    void aReleaseLimitThatIsNotHardIsNoReason() {
        assertThat(shortages(posted("mine: ann bob")
                        .with(anAgency("bureau").maxPersons(1))
                        .weight("release-limit", "1medium")))
                .isEmpty();
    }

    @Test
    void enoughPeopleForEveryPeriodAreNoShortage() {
        assertThat(shortages(posted("""
                        mine: ann bob | cat dan
                        port: cat dan | ann bob
                        """))).isEmpty();
    }

    @Test
    void aSeatThatNobodyMayTakeTellsWhichRulesKeepPeopleAway() {
        Scenario scenario = posted("mine: - -")
                .with(aSite("mine").requires("BLASTING").supportedBy("fire"))
                .with(aSupervisor("ann").qualified("BLASTING"))
                .with(aSupervisor("bob").of("fire"))
                .with(aSupervisor("cat").of("fire").absent("2021-01-01", "2021-03-01"));

        Shortage shortage = only(scenario);

        assertThat(shortage.seatIds()).containsExactly(SeatId.of("mine", "p1", 1));
        assertThat(shortage.supervisors()).isEmpty();
        assertThat(shortage.barred()).isEqualTo(Map.of(Rule.QUALIFIED, 2, Rule.AVAILABLE, 1));
        assertThat(shortage.message(Locale.ENGLISH))
                .isEqualTo("In p1, one seat needs BLASTING people of fire at mine; nobody may take it."
                        + " People are barred by rules: 2 by \"Qualified\", 1 by \"Available\".");
        assertThat(shortage.message(ZH))
                .isEqualTo("p1：mine的1个席位需要fire具备BLASTING资质的人员，无人符合条件。因不满足规则而不能派的：“资质符合”2人、“在岗可派”1人。");
    }

    @Test
    void seatsThatNobodyMayTakeForTheSameReasonAreToldOnce() {
        Scenario scenario = posted("""
                        mine: - - -
                        port: - -
                        quay: - -
                        """)
                .with(aSite("mine").requires("BLASTING"))
                .with(aSite("port").requires("BLASTING"))
                .with(aSite("quay").requires("DIVING"))
                .with(aSupervisor("ann"));

        assertThat(shortages(scenario))
                .extracting(s -> s.message(Locale.ENGLISH))
                .containsExactly(
                        "In p1, 5 seats need BLASTING people of bureau at mine, port; nobody may take them."
                                + " People are barred by rules: 1 by \"Qualified\".",
                        "In p1, 2 seats need DIVING people of bureau at quay; nobody may take them."
                                + " People are barred by rules: 1 by \"Qualified\".");
    }

    @Test
    void shortagesOfPeopleWhoCannotReplaceOneAnotherAreToldApart() {
        Scenario scenario = posted("""
                        mine: - -
                        port: - - -
                        """)
                .with(aSite("port").ledBy("harbour"))
                .with(aSupervisor("ann"))
                .with(aSupervisor("bob").of("harbour"));

        assertThat(shortages(scenario)).extracting(Shortage::missing).containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void whoStayedTooLongAlreadyMayNotStayInTheFirstPeriod() {
        assertThat(shortages(posted("mine: ann bob | ann bob").history("ann", "mine", 1, 3)))
                .extracting(s -> s.period().id() + " " + s.missing())
                .containsExactly("p1 1");
    }

    @Test
    void whoWasPostedTooLongMayNotBePostedInTheFirstPeriod() {
        Scenario scenario = posted("mine: ann bob").history("ann", "port", 1, 2, 3);

        assertThat(shortages(scenario.parameters(p -> p.maxConsecutivePeriods(3))))
                .extracting(Shortage::missing)
                .containsExactly(3);
        assertThat(shortages(posted("mine: ann bob").history("ann", "mine", 2))).isEmpty();
    }

    @Test
    void pinnedSeatsTakeTheirPeople() {
        assertThat(shortages(posted("""
                        mine: ann! bob
                        port: cat -!
                        """))).isEmpty();
        assertThat(only(posted("""
                        mine: ann! bob
                        port: - -
                        """)).missing()).isEqualTo(2);
    }

    @Test
    void inContractOnePersonTakesSeveralSeats() {
        String plan = """
                shop: -
                mill: -
                yard: -
                """;
        Scenario scenario = of(Programme.CONTRACT, plan).parameters(p -> p.sitesPerPerson(2));

        Shortage shortage = only(scenario.with(aSupervisor("ann")));

        assertThat(shortage.missing()).isEqualTo(1);
        assertThat(shortage.message(Locale.ENGLISH))
                .isEqualTo("In p1, 3 seats need people of bureau; the only one there is (ann) can fill 2.");
        assertThat(shortages(scenario.with(aSupervisor("bob").capacity(50)))).isEmpty();
    }

    @Test
    void aReleaseLimitCountsPeopleAndNotSeats() {
        Scenario scenario = of(Programme.CONTRACT, "shop: -\nmill: -\nyard: -\ndock: -\nquay: -\n")
                .parameters(p -> p.sitesPerPerson(4))
                .with(anAgency("bureau").maxPersons(1))
                .with(aSupervisor("ann").capacity(50))
                .with(aSupervisor("bob"));

        assertThat(only(scenario).missing()).isEqualTo(1);
    }

    @Test
    void whoCanGiveLessThanASeatTakesIsTheReason() {
        Scenario scenario = posted("mine: - -")
                .with(aSupervisor("ann").capacity(50))
                .with(aSupervisor("bob").capacity(40))
                .with(aSupervisor("cat").capacity(0));

        Shortage shortage = only(scenario);

        assertThat(shortage.partTime()).isEqualTo(new PartTime(3, 50, 100));
        assertThat(shortage.message(Locale.ENGLISH))
                .isEqualTo("In p1, 2 seats need people of bureau; the 3 there are (ann, bob, cat) can fill none."
                        + " 3 of them can give 50 percent at most; a seat takes 100.");
        assertThat(shortage.message(ZH))
                .isEqualTo("p1：2个席位需要bureau的人员，现有3人（ann、bob、cat）只能补0个席位。其中3人最多可派50%，每个席位需100%。");
    }

    @Test
    void whoGivesLessIsNoReasonWhereOnePostIsNotHard() {
        assertThat(shortages(
                        posted("mine: -").with(aSupervisor("ann").capacity(50)).weight("one-post", "9soft")))
                .isEmpty();
    }

    @Test
    void whoIsKeptAwayBesideThoseThereIsCountedByRule() {
        Scenario scenario = posted("mine: - - -")
                .with(aSite("mine").requires("BLASTING"))
                .with(aSupervisor("ann").qualified("BLASTING"))
                .with(aSupervisor("bob"))
                .with(aSupervisor("cat").absent("2021-01-01", "2021-03-01").qualified("BLASTING"))
                .with(aSupervisor("dan").qualified("BLASTING"))
                .with(aSupervisor("eve").of("fire"))
                .history("dan", "mine", 1);

        Shortage shortage = only(scenario);

        assertThat(shortage.barred()).isEqualTo(Map.of(Rule.QUALIFIED, 1, Rule.AVAILABLE, 1, Rule.ROTATE, 1));
        assertThat(shortage.message(Locale.ENGLISH))
                .isEqualTo(
                        "In p1, 3 seats need BLASTING people of bureau; there is one: ann."
                                + " Others of the right agency and kind are barred by rules: 1 by \"Qualified\", 1 by \"Available\", 1 by \"Rotate\".");
    }

    @Test
    void whoIsPinnedElsewhereIsCounted() {
        Shortage shortage = only(posted("""
                mine: ann! bob
                port: - -
                """));

        assertThat(shortage.pinned()).isEqualTo(1);
        assertThat(shortage.message(Locale.ENGLISH)).endsWith(" One of them is pinned to other seats.");
    }

    private static Shortage only(Scenario scenario) {
        List<Shortage> shortages = shortages(scenario);
        assertThat(shortages).hasSize(1);
        return shortages.get(0);
    }

    private static List<Shortage> shortages(Scenario scenario) {
        return Shortages.find(scenario.plan());
    }
}
