package org.lunzhu.solver.verify;

import java.util.List;
import org.lunzhu.solver.model.ParameterOverrides;
import org.lunzhu.solver.model.Programme;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Role;
import org.lunzhu.solver.verify.plain.PlainPlan;
import org.lunzhu.solver.verify.plain.PlainSeat;

/** The amounts of the rules about seats that are held, twice held or empty. */
final class PlainStaffing {

    private final PlainPlan plan;

    PlainStaffing(PlainPlan plan) {
        this.plan = plan;
    }

    long superiorCoverage() {
        return plan.held().stream().filter(seat -> !seat.staffed()).count();
    }

    long distinctTeam() {
        return plan.heldBy(PlainSeat::team).values().stream()
                .mapToLong(seats -> seats.size() - PlainPlan.people(seats).size())
                .sum();
    }

    long onePost() {
        long amount = 0;
        for (List<PlainSeat> seats : plan.heldBy(
                        seat -> List.of(plan.holder(seat).id(), seat.period()))
                .values()) {
            int above = seats.size() * plan.load() - plan.holder(seats.get(0)).capacityPercent();
            amount += above > 0 ? (long) Math.ceil(above / 100.0) : 0;
        }
        return amount;
    }

    long leadPresent() {
        return plan.heldBy(PlainSeat::team).values().stream()
                .filter(seats -> seats.stream().noneMatch(seat -> seat.role() == Role.LEAD))
                .count();
    }

    long seatFilled() {
        int minTeam =
                plan.parameter(ParameterOverrides::minTeam, plan.dataset.programme() == Programme.CONTRACT ? 1 : 2);
        long amount = 0;
        for (PlainSeat seat : plan.seats) {
            if (seat.holder() == null && seat.staffed()) {
                int risk = switch (seat.post().grade()) {
                    case MAJOR -> 8;
                    case GREATER -> 4;
                    case GENERAL -> 2;
                    case LOW -> 1;
                };
                int weight = seat.number() < minTeam ? 10 * risk : risk;
                amount += seat.role() == Role.EXPERT ? 1 : weight;
            }
        }
        return amount;
    }

    long allHands() {
        if (plan.dataset.programme() != Programme.CONTRACT) {
            return 0;
        }
        PlainEligibility eligibility = new PlainEligibility(plan);
        long amount = 0;
        for (int i = 0; i < plan.dataset.periods().size(); i++) {
            int period = i;
            for (Supervisor person : plan.dataset.supervisors()) {
                boolean posted = plan.heldBy(person).stream().anyMatch(seat -> seat.period() == period);
                amount += !posted && plan.isTeamKind(person) && eligibility.isAvailable(person, period) ? 1 : 0;
            }
        }
        return amount;
    }
}
