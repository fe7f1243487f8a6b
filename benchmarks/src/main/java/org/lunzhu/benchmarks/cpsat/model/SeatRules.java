package org.lunzhu.benchmarks.cpsat.model;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lunzhu.benchmarks.cpsat.model.Postings.Choice;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Availability;
import org.lunzhu.solver.model.plan.Seat;
import org.lunzhu.solver.model.plan.Team;
import org.lunzhu.solver.rule.Rule;
import org.lunzhu.solver.rule.amount.Eligibility;

/** The rules about a person in a seat, and about seats that are held, twice held or empty. */
public final class SeatRules {

    /** Rules that concern one person in one seat alone, and bar nobody from it. */
    private static final List<Rule> PRICED = List.of(Rule.TRAVEL, Rule.SUITABILITY, Rule.RISK_EXPERIENCE);

    private final CpModel model;
    private final Postings postings;
    private final Costs costs;
    private final List<Rule> prices;

    public SeatRules(CpModel model, Postings postings, Costs costs) {
        this.model = model;
        this.postings = postings;
        this.costs = costs;
        prices = Stream.concat(PRICED.stream(), Rule.eligibilityRules().stream())
                .filter(rule -> !costs.ignores(rule) && !costs.bars(rule))
                .toList();
    }

    public void add() {
        postings.choices().forEach(this::addChoice);
        postings.seats().forEach(this::addTeam);
        postings.people().forEach(this::addCapacity);
        addAllHands();
    }

    /** Whether the person in the seat alone would break a rule that is a constraint. */
    static boolean isForbidden(Seat seat, Supervisor person, Costs costs) {
        for (Rule rule : PRICED) {
            if (costs.forbids(rule) && amount(rule, seat, person) > 0) {
                return true;
            }
        }
        return false;
    }

    /** The amount of a rule that concerns the person in the seat alone; 0 for other rules. */
    private static long amount(Rule rule, Seat seat, Supervisor person) {
        Team team = seat.getTeam();
        return switch (rule) {
            case TRAVEL -> team.directory().kmBetween(person, team.post());
            case SUITABILITY -> -team.directory().suitability(person, team.post());
            case RISK_EXPERIENCE -> seat.riskInexperienceOf(person);
            default -> rule.isEligibility() ? Eligibility.amount(rule, person, team, seat.getRole()) : 0;
        };
    }

    private void addChoice(Choice choice) {
        for (Rule rule : prices) {
            long amount = amount(rule, choice.seat(), choice.person());
            if (amount != 0) {
                costs.add(rule, choice.variable(), 1, amount);
            }
        }
    }

    private void addTeam(Team team, List<Seat> seats) {
        if (!costs.ignores(Rule.SEAT_FILLED)) {
            seats.stream()
                    .filter(Seat::isStaffed)
                    .forEach(s -> costs.add(Rule.SEAT_FILLED, postings.isEmpty(s), 1, s.getVacancyWeight()));
        }
        addLead(seats);
        addDistinct(team);
    }

    private void addLead(List<Seat> seats) {
        if (costs.ignores(Rule.LEAD_PRESENT)) {
            return;
        }
        LinearArgument leaderless = costs.amount(Rule.LEAD_PRESENT, 1);
        Literal noLead = seats.stream()
                .filter(Seat::isLead)
                .findFirst()
                .map(postings::isEmpty)
                .orElse(model.trueLiteral());
        for (Seat seat : seats) {
            if (!seat.isLead()) {
                model.addGreaterOrEqual(
                        LinearExpr.newBuilder()
                                .add(leaderless)
                                .add(postings.isEmpty(seat))
                                .addTerm(noLead, -1)
                                .build(),
                        0);
            }
        }
    }

    /** Seats a person holds beyond the first. */
    private void addDistinct(Team team) {
        if (costs.ignores(Rule.DISTINCT_TEAM) || costs.forbids(Rule.DISTINCT_TEAM)) {
            return;
        }
        postings.seatsInTeam(team).forEach((person, its) -> {
            if (its.size() > 1) {
                LinearArgument beyond = costs.amount(Rule.DISTINCT_TEAM, its.size() - 1L);
                LinearExprBuilder held = LinearExpr.newBuilder().addSum(its.toArray(Literal[]::new));
                Literal member = postings.members(team).getOrDefault(person, model.falseLiteral());
                model.addGreaterOrEqual(
                        LinearExpr.newBuilder().add(beyond).add(member).build(), held.build());
            }
        });
    }

    private void addCapacity(Supervisor person) {
        int load = postings.plan().getDirectory().seatLoad();
        boolean follows =
                postings.isInOnePlace(person) && costs.forbids(Rule.DISTINCT_TEAM) && person.capacityPercent() >= load;
        if (costs.ignores(Rule.ONE_POST) || follows) {
            return;
        }
        for (int period = 0; period < postings.periods(); period++) {
            Literal[] its = seatsOf(person, period);
            long most = (long) its.length * load;
            if (most > person.capacityPercent()) {
                LinearArgument hundreds = costs.amount(Rule.ONE_POST, most / 100 + 1);
                LinearExprBuilder above = LinearExpr.newBuilder().addTerm(hundreds, -100);
                for (Literal seat : its) {
                    above.addTerm(seat, load);
                }
                model.addLessOrEqual(above.build(), person.capacityPercent());
            }
        }
    }

    private Literal[] seatsOf(Supervisor person, int period) {
        return postings.teams(person).get(period).keySet().stream()
                .flatMap(team -> postings.seatsInTeam(team).getOrDefault(person, List.of()).stream())
                .toArray(Literal[]::new);
    }

    private void addAllHands() {
        if (costs.ignores(Rule.ALL_HANDS)) {
            return;
        }
        Map<Supervisor, List<Literal>> known = new LinkedHashMap<>();
        postings.people().forEach(p -> known.put(p, postings.posted(p)));
        for (Availability available : postings.plan().getFacts().availabilities()) {
            costs.addConstant(Rule.ALL_HANDS, 1);
            List<Literal> posted = known.get(available.supervisor());
            if (posted != null) {
                costs.add(Rule.ALL_HANDS, posted.get(available.periodIndex()), 1, -1);
            }
        }
    }
}
