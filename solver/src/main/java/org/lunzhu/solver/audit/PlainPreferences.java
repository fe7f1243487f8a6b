package org.lunzhu.solver.audit;

import java.util.List;
import java.util.Set;
import org.lunzhu.solver.model.RiskGrade;
import org.lunzhu.solver.model.Site;
import org.lunzhu.solver.model.Suitability;
import org.lunzhu.solver.model.Supervisor;

/** The amounts of the rules about people and teams. */
final class PlainPreferences {

    private final PlainPlan plan;

    PlainPreferences(PlainPlan plan) {
        this.plan = plan;
    }

    long travel() {
        long km = 0;
        for (PlainSeat seat : plan.held()) {
            Supervisor person = plan.holder(seat);
            var from =
                    person.home() != null ? person.home() : plan.agency(person).location();
            km += plan.km(from, seat.post().middle());
        }
        return km;
    }

    long workloadBalance() {
        long amount = 0;
        for (Supervisor person : plan.dataset.supervisors()) {
            long load = plan.load()
                    * plan.held().stream()
                            .filter(seat -> person.id().equals(seat.holder()))
                            .count();
            for (int ago = 1; ago <= 4; ago++) {
                int back = ago;
                load += plan.dataset.history().stream()
                                .anyMatch(h -> h.supervisorId().equals(person.id()) && h.periodsAgo() == back)
                        ? 100
                        : 0;
            }
            amount += load * load / 10_000;
        }
        return amount;
    }

    long riskExperience() {
        long amount = 0;
        for (PlainSeat seat : plan.held()) {
            int years = plan.holder(seat).experienceYears();
            RiskGrade grade = seat.post().grade();
            boolean risky = grade == RiskGrade.MAJOR || grade == RiskGrade.GREATER;
            amount += risky && years < 3 ? (3 - years) * (grade == RiskGrade.MAJOR ? 2 : 1) : 0;
        }
        return amount;
    }

    long teamMix() {
        long amount = 0;
        for (List<PlainSeat> team : plan.heldBy(PlainSeat::team).values()) {
            boolean senior = team.stream().anyMatch(seat -> plan.holder(seat).experienceYears() >= 5);
            amount += !senior && PlainPlan.people(team).size() >= 2 ? 1 : 0;
        }
        return amount;
    }

    long repeatPair() {
        List<Set<String>> teams = plan.heldBy(PlainSeat::team).values().stream()
                .map(PlainPlan::people)
                .toList();
        List<Supervisor> people = plan.dataset.supervisors();
        long amount = 0;
        for (int one = 0; one < people.size(); one++) {
            for (int other = 0; other < one; other++) {
                List<String> pair =
                        List.of(people.get(one).id(), people.get(other).id());
                long times =
                        teams.stream().filter(team -> team.containsAll(pair)).count();
                amount += times * (times - 1) / 2;
            }
        }
        return amount;
    }

    long suitability() {
        long amount = 0;
        for (PlainSeat seat : plan.held()) {
            double sum = 0;
            for (Site site : seat.post().sites()) {
                for (Suitability given : plan.dataset.suitability()) {
                    boolean meant = given.supervisorId().equals(seat.holder())
                            && given.siteId().equals(site.id());
                    sum += meant ? given.score() : 0;
                }
            }
            amount -= (long) Math.floor(sum / seat.post().sites().size());
        }
        return amount;
    }

    long stability() {
        return plan.seats.stream()
                .filter(seat -> seat.baseHolder() != null && !seat.baseHolder().equals(seat.holder()))
                .count();
    }
}
