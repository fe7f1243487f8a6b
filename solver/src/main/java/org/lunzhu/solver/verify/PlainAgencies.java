package org.lunzhu.solver.verify;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.lunzhu.solver.model.Agency;
import org.lunzhu.solver.model.Period;
import org.lunzhu.solver.model.Programme;
import org.lunzhu.solver.model.ReleaseLimit;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.verify.plain.PlainPlan;
import org.lunzhu.solver.verify.plain.PlainSeat;

/** The amounts of the rules about agencies. */
final class PlainAgencies {

    private final PlainPlan plan;

    PlainAgencies(PlainPlan plan) {
        this.plan = plan;
    }

    private List<Agency> agencies() {
        return plan.dataset.agencies();
    }

    private int periods() {
        return plan.dataset.periods().size();
    }

    long releaseLimit() {
        long amount = 0;
        for (Agency agency : agencies()) {
            for (int period = 0; period < periods(); period++) {
                int posted = PlainPlan.people(plan.heldBy(agency, period)).size();
                amount += Math.max(0, posted - limit(agency));
            }
        }
        return amount;
    }

    private long limit(Agency agency) {
        ReleaseLimit limit = agency.releaseLimit();
        long most = Integer.MAX_VALUE;
        if (limit != null && limit.maxPersons() != null) {
            most = limit.maxPersons();
        }
        if (limit != null && limit.maxShare() != null) {
            BigDecimal share = limit.maxShare().multiply(new BigDecimal(plan.register.people(agency)));
            most = Math.min(most, share.toBigInteger().longValueExact());
        }
        return most;
    }

    long agencyBalance() {
        long amount = 0;
        for (Agency agency : agencies()) {
            for (int period = 0; period < periods(); period++) {
                long posted = PlainPlan.people(plan.heldBy(agency, period)).size();
                amount += posted == 0 ? 0 : posted * posted / plan.register.people(agency);
            }
        }
        return amount;
    }

    long trainingPlaces() {
        Integer places = plan.parameters().trainingPlaces();
        long amount = 0;
        Set<String> experienced = new HashSet<>();
        plan.dataset.history().forEach(entry -> experienced.add(entry.supervisorId()));
        for (int i = 0; i < periods(); i++) {
            int index = i;
            Set<String> posted = PlainPlan.people(
                    plan.held().stream().filter(seat -> seat.period() == index).toList());
            long first = posted.stream()
                    .filter(id -> !experienced.contains(id) && !isTrained(plan.register.person(id), plan.period(index)))
                    .count();
            experienced.addAll(posted);
            amount += places == null ? 0 : Math.max(0, first - places);
        }
        return amount;
    }

    private static boolean isTrained(Supervisor person, Period period) {
        return person.trainedOn() != null && person.trainedOn().compareTo(period.startsOn()) < 0;
    }

    long mutualExchange() {
        if (plan.dataset.programme() != Programme.MUTUAL) {
            return 0;
        }
        long amount = 0;
        for (List<PlainSeat> team : plan.heldBy(PlainSeat::team).values()) {
            amount += team.stream()
                            .map(seat -> plan.holder(seat).agencyId())
                            .distinct()
                            .count()
                    - 1;
        }
        for (Agency agency : agencies()) {
            for (int period = 0; period < periods(); period++) {
                long posts = plan.heldBy(agency, period).stream()
                        .map(seat -> seat.post().id())
                        .distinct()
                        .count();
                amount += Math.max(0, posts - 1);
            }
        }
        return amount;
    }

    long reciprocal() {
        List<Agency> mines =
                agencies().stream().filter(a -> a.enterpriseId() != null).toList();
        long amount = 0;
        for (int one = 0; one < mines.size(); one++) {
            for (int other = 0; other < one; other++) {
                for (int period = 0; period < periods(); period++) {
                    boolean both = supervises(mines.get(one), mines.get(other), period)
                            && supervises(mines.get(other), mines.get(one), period);
                    amount += both ? 1 : 0;
                }
            }
        }
        return amount;
    }

    private boolean supervises(Agency agency, Agency other, int period) {
        return plan.heldBy(agency, period).stream()
                .flatMap(seat -> seat.post().sites().stream())
                .anyMatch(site -> Objects.equals(site.enterpriseId(), other.enterpriseId()));
    }
}
