package org.lunzhu.solver.repair;

import static org.lunzhu.solver.support.AgencyBuilder.anAgency;
import static org.lunzhu.solver.support.Scenario.posted;
import static org.lunzhu.solver.support.SiteBuilder.aSite;
import static org.lunzhu.solver.support.SupervisorBuilder.aSupervisor;

import java.util.Random;
import org.lunzhu.solver.support.Scenario;

/** Random datasets so small that everything about them can be tried out: five or six seats, four to six people. */
final class SmallCase {

    private SmallCase() {}

    static Scenario of(long seed) {
        Random random = new Random(seed);
        int periods = 1 + random.nextInt(2);
        String teams = periods == 1 ? "- -" : "- - | - -";
        boolean second = periods == 1 || random.nextInt(3) == 0;
        Scenario scenario = posted("mine: " + teams + (second ? "\nport: " + teams : ""));
        scenario.with(anAgency("a0")).with(anAgency("a1"));
        if (random.nextInt(2) == 0) {
            scenario.with(anAgency("a0").maxPersons(1 + random.nextInt(2)));
        }
        var mine = aSite("mine").ledBy("a0").team(2);
        if (random.nextInt(2) == 0) {
            mine.supportedBy("a1");
        }
        if (random.nextInt(2) == 0) {
            mine.requires("FIRE");
        }
        scenario.with(mine);
        if (second) {
            scenario.with(aSite("port").ledBy("a1").team(2).activeIn("p1"));
        }
        int people = 2 + random.nextInt(4);
        for (int i = 0; i < people; i++) {
            var person = aSupervisor("p" + i).of("a" + random.nextInt(2));
            if (random.nextInt(3) > 0) {
                person.qualified("FIRE");
            }
            if (random.nextInt(5) == 0) {
                person.absent("2021-01-01", "2021-06-30");
            }
            if (random.nextInt(5) == 0) {
                person.recusedFromSite("mine");
            }
            if (random.nextInt(3) == 0) {
                person.trainedOn("2020-05-01");
            }
            scenario.with(person);
        }
        if (random.nextInt(3) == 0) {
            scenario.parameters(p -> p.trainingPlaces(1 + random.nextInt(2)));
        } else if (random.nextInt(2) == 0) {
            scenario.history("p0", "mine", 1);
        }
        if (random.nextInt(4) == 0) {
            scenario.parameters(p -> p.maxTenurePeriods(2).maxConsecutivePeriods(1));
        }
        return scenario;
    }
}
