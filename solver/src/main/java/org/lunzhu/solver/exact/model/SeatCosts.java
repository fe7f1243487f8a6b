package org.lunzhu.solver.exact.model;

import java.util.List;
import java.util.stream.Stream;
import org.lunzhu.solver.exact.model.PostingVariables.Choice;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Seat;
import org.lunzhu.solver.model.plan.Team;
import org.lunzhu.solver.rule.Rule;
import org.lunzhu.solver.rule.amount.Eligibility;

/** The rules that concern one seat and who holds it alone. */
final class SeatCosts {

    private final PostingVariables postings;
    private final Costs costs;
    private final List<Rule> rules;

    SeatCosts(PostingVariables postings, Costs costs) {
        this.postings = postings;
        this.costs = costs;
        rules = Stream.concat(
                        Stream.of(Rule.TRAVEL, Rule.SUITABILITY, Rule.RISK_EXPERIENCE, Rule.SUPERIOR_COVERAGE),
                        Rule.eligibilityRules().stream())
                .filter(rule -> !costs.ignores(rule))
                .toList();
    }

    void add() {
        postings.choices().forEach(this::addChoice);
        for (Seat seat : postings.plan().getSeats()) {
            if (seat.isStaffed()) {
                costs.add(Rule.SEAT_FILLED, postings.isEmpty(seat), seat.getVacancyWeight());
            }
            if (seat.getBaseSupervisor() != null) {
                costs.addConstant(Rule.STABILITY, 1);
            }
        }
    }

    private void addChoice(Choice choice) {
        for (Rule rule : rules) {
            costs.add(rule, choice.isTaken(), amount(rule, choice.seat(), choice.person()));
        }
        if (choice.person().equals(choice.seat().getBaseSupervisor())) {
            costs.add(Rule.STABILITY, choice.isTaken(), -1);
        }
    }

    private static long amount(Rule rule, Seat seat, Supervisor person) {
        Team team = seat.getTeam();
        return switch (rule) {
            case TRAVEL -> team.directory().kmBetween(person, team.post());
            case SUITABILITY -> -team.directory().suitability(person, team.post());
            case RISK_EXPERIENCE -> seat.riskInexperienceOf(person);
            case SUPERIOR_COVERAGE -> seat.isStaffed() ? 0 : 1;
            default -> Eligibility.amount(rule, person, team, seat.getRole());
        };
    }
}
