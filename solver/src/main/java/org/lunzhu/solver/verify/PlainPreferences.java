package org.lunzhu.solver.verify;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lunzhu.solver.model.Site;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.risk.RiskGrade;
import org.lunzhu.solver.verify.plain.PlainPlan;
import org.lunzhu.solver.verify.plain.PlainSeat;

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
            var from = person.home() != null
                    ? person.home()
                    : plan.register.agency(person).location();
            km += plan.km(from, seat.post().middle());
        }
        return km;
    }

    long workloadBalance() {
        long amount = 0;
        for (Supervisor person : plan.dataset.supervisors()) {
            long load = (long) plan.load() * plan.heldBy(person).size();
            for (int ago = 1; ago <= 4; ago++) {
                load += plan.register.wasPosted(person, ago) ? 100 : 0;
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
        Map<Set<String>, Integer> times = new HashMap<>();
        for (List<PlainSeat> team : plan.heldBy(PlainSeat::team).values()) {
            List<String> people = List.copyOf(PlainPlan.people(team));
            for (int one = 0; one < people.size(); one++) {
                for (int other = 0; other < one; other++) {
                    times.merge(Set.of(people.get(one), people.get(other)), 1, Integer::sum);
                }
            }
        }
        return times.values().stream().mapToLong(k -> k * (k - 1L) / 2).sum();
    }

    long suitability() {
        long amount = 0;
        for (PlainSeat seat : plan.held()) {
            double sum = 0;
            for (Site site : seat.post().sites()) {
                sum += plan.register.suitability(plan.holder(seat).id(), site);
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
