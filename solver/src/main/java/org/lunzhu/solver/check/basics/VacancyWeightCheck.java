package org.lunzhu.solver.check.basics;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.lunzhu.solver.check.issue.Findings;
import org.lunzhu.solver.check.issue.Known;
import org.lunzhu.solver.check.issue.Pointer;
import org.lunzhu.solver.rule.Rule;
import org.lunzhu.solver.rule.RuleWeight;
import org.lunzhu.solver.rule.ScoreLevel;

/** Weights at which an empty seat may cost less than a filled one, so that the best plan leaves seats empty. */
public final class VacancyWeightCheck {

    /** What every posting costs, whoever is sent. */
    private static final Set<Rule> BY_POSTING = EnumSet.of(Rule.TRAVEL, Rule.WORKLOAD_BALANCE, Rule.AGENCY_BALANCE);

    /** What some postings cost, and an empty seat does not. */
    private static final Set<Rule> BY_SOME_POSTINGS = EnumSet.of(
            Rule.RISK_EXPERIENCE,
            Rule.TEAM_MIX,
            Rule.REPEAT_PAIR,
            Rule.RETURN_GAP,
            Rule.RECIPROCAL,
            Rule.HANDOVER_DISTANCE);

    private final Known known;
    private final Findings findings;
    private final RuleWeight seatFilled;

    private VacancyWeightCheck(Known known, Findings findings) {
        this.known = known;
        this.findings = findings;
        seatFilled = find(Rule.SEAT_FILLED).orElse(Rule.SEAT_FILLED.defaultWeight());
    }

    public static void check(Known known, Findings findings) {
        VacancyWeightCheck check = new VacancyWeightCheck(known, findings);
        if (check.seatFilled.isZero() || check.seatFilled.level() == ScoreLevel.SOFT) {
            String code = check.seatFilled.isZero() ? "vacancies-cost-nothing" : "vacancies-cost-little";
            findings.warning(placeOf(Rule.SEAT_FILLED), code, check.seatFilled);
        }
        BY_POSTING.forEach(rule -> check.competing(rule, "posting-costs-more-than-vacancy"));
        BY_SOME_POSTINGS.forEach(rule -> check.competing(rule, "rule-before-filled-seats"));
    }

    private void competing(Rule rule, String code) {
        find(rule)
                .filter(this::competes)
                .ifPresent(weight -> findings.warning(placeOf(rule), code, weight, rule.id(), seatFilled));
    }

    /** Whether it costs something above the soft level, and there as much as an empty seat may, or more. */
    private boolean competes(RuleWeight weight) {
        return !weight.isZero()
                && weight.level() != ScoreLevel.SOFT
                && weight.level().compareTo(seatFilled.level()) <= 0;
    }

    private static Pointer placeOf(Rule rule) {
        return Pointer.ROOT.at("rules").at("weights").at(rule.id());
    }

    private Optional<RuleWeight> find(Rule rule) {
        return Optional.ofNullable(known.dataset.rules().weights().get(rule.id()))
                .flatMap(RuleWeight::find);
    }
}
