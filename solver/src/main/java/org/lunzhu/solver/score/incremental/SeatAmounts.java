package org.lunzhu.solver.score.incremental;

import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.model.plan.Seat;
import org.lunzhu.solver.rule.Rule;
import org.lunzhu.solver.rule.amount.Eligibility;
import org.lunzhu.solver.score.roster.Fit;
import org.lunzhu.solver.score.roster.Roster;
import org.lunzhu.solver.score.roster.Schedule;

/** The rules that concern one seat and its holder alone. */
final class SeatAmounts {

    private final Roster roster;
    private final Tally tally;
    private final boolean eligibleMeansFaultless;

    SeatAmounts(Roster roster, Tally tally) {
        this.roster = roster;
        this.tally = tally;
        eligibleMeansFaultless = Rule.eligibilityRules().stream()
                .allMatch(rule -> tally.weights().bars(rule) || !tally.counts(rule));
    }

    /** Counts the seat with that holder {@code sign} times; null for an empty seat. */
    void count(Seat seat, @Nullable Schedule holder, int sign) {
        if (holder == null) {
            tally.add(Rule.SEAT_FILLED, seat.isStaffed() ? (long) sign * seat.getVacancyWeight() : 0);
        } else {
            countHolder(seat, holder, sign);
        }
        boolean isMoved =
                seat.getBaseSupervisor() != null && (holder == null || !holder.isOf(seat.getBaseSupervisor()));
        tally.add(Rule.STABILITY, isMoved ? sign : 0);
    }

    private void countHolder(Seat seat, Schedule holder, int sign) {
        Fit fit = holder.fitAt(seat);
        tally.add(Rule.TRAVEL, (long) sign * fit.km());
        tally.add(Rule.RISK_EXPERIENCE, (long) sign * fit.inexperience());
        tally.add(Rule.SUITABILITY, (long) -sign * fit.suitability());
        tally.add(Rule.SUPERIOR_COVERAGE, seat.isStaffed() ? 0 : sign);
        if (!eligibleMeansFaultless || !roster.isEligible(holder.person(), seat)) {
            countFaults(seat, holder, sign);
        }
    }

    private void countFaults(Seat seat, Schedule holder, int sign) {
        for (Rule rule : Rule.eligibilityRules()) {
            if (tally.counts(rule)) {
                int amount = Eligibility.amount(rule, holder.person(), seat.getTeam(), seat.getRole());
                tally.add(rule, (long) sign * amount);
            }
        }
    }
}
