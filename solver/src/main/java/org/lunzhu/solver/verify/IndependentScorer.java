package org.lunzhu.solver.verify;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.model.Dataset;
import org.lunzhu.solver.model.Supervisor;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.model.plan.SavedPlan;
import org.lunzhu.solver.verify.plain.PlainPlan;
import org.lunzhu.solver.verify.plain.PlainSeat;
import org.lunzhu.solver.verify.plain.Transcript;

/**
 * Scores a plan from the text of the rules, in plain loops, as a reader with time could do by hand.
 *
 * <p>It shares no formula with the constraints or with anything that optimizes: only the records of the dataset. Where
 * both agree to the unit, a mistake would have to be made twice.
 */
public final class IndependentScorer {

    private final PlainPlan plan;
    private final PlainWeights weights;
    private final Map<String, Supplier<Long>> amounts = new LinkedHashMap<>();
    private final Map<String, Long> known = new LinkedHashMap<>();
    private final Map<String, Amount> eligibility = new LinkedHashMap<>();

    public IndependentScorer(Dataset dataset, SavedPlan saved, @Nullable SavedPlan base) {
        plan = new PlainPlan(dataset, saved, base);
        weights = new PlainWeights(dataset.rules().weights());
        addEligibility(new PlainEligibility(plan));
        addStaffing(new PlainStaffing(plan));
        addSequence(new PlainSequence(plan));
        addAgencies(new PlainAgencies(plan));
        addPreferences(new PlainPreferences(plan));
    }

    /** The score of a plan as it stands, with its base plan if it has one; whatever score it carries is not looked at. */
    public static IndependentScore score(Plan plan) {
        return new IndependentScorer(plan.getDirectory().dataset(), Transcript.of(plan), Transcript.ofBase(plan))
                .score();
    }

    private void addEligibility(PlainEligibility rules) {
        eligibility.put("qualified", rules::qualified);
        eligibility.put("no-self-supervision", rules::noSelfSupervision);
        eligibility.put("recusal", rules::recusal);
        eligibility.put("available", rules::available);
        eligibility.put("agency-role", rules::agencyRole);
        eligibility.put("jurisdiction", rules::jurisdiction);
        eligibility.forEach((id, amount) -> amounts.put(
                id,
                () -> plan.held().stream()
                        .mapToLong(seat -> amount.of(plan.holder(seat), seat))
                        .sum()));
    }

    private void addStaffing(PlainStaffing rules) {
        amounts.put("superior-coverage", rules::superiorCoverage);
        amounts.put("distinct-team", rules::distinctTeam);
        amounts.put("one-post", rules::onePost);
        amounts.put("lead-present", rules::leadPresent);
        amounts.put("seat-filled", rules::seatFilled);
        amounts.put("all-hands", rules::allHands);
    }

    private void addSequence(PlainSequence rules) {
        amounts.put("rotate", rules::rotate);
        amounts.put("service-limit", rules::serviceLimit);
        amounts.put("return-gap", rules::returnGap);
        amounts.put("handover-distance", rules::handoverDistance);
        amounts.put("handover-continuity", rules::handoverContinuity);
    }

    private void addAgencies(PlainAgencies rules) {
        amounts.put("release-limit", rules::releaseLimit);
        amounts.put("training-places", rules::trainingPlaces);
        amounts.put("mutual-exchange", rules::mutualExchange);
        amounts.put("agency-balance", rules::agencyBalance);
        amounts.put("reciprocal", rules::reciprocal);
    }

    private void addPreferences(PlainPreferences rules) {
        amounts.put("travel", rules::travel);
        amounts.put("workload-balance", rules::workloadBalance);
        amounts.put("risk-experience", rules::riskExperience);
        amounts.put("team-mix", rules::teamMix);
        amounts.put("repeat-pair", rules::repeatPair);
        amounts.put("suitability", rules::suitability);
        amounts.put("stability", rules::stability);
    }

    /** The rule's amount, whatever its weight. */
    public long amount(String ruleId) {
        return known.computeIfAbsent(
                ruleId, id -> Objects.requireNonNull(amounts.get(id), id).get());
    }

    /** The rule's part of the score on that level, such as {@code soft}. */
    public long cost(String ruleId, String level) {
        return weights.isOf(ruleId, level) ? -amount(ruleId) * weights.number(ruleId) : 0;
    }

    /** The score as a whole and by rule. */
    public IndependentScore score() {
        Map<String, HardMediumSoftLongScore> parts = new LinkedHashMap<>();
        HardMediumSoftLongScore whole = HardMediumSoftLongScore.ZERO;
        for (String id : weights.ruleIds()) {
            HardMediumSoftLongScore part =
                    HardMediumSoftLongScore.of(cost(id, "hard"), cost(id, "medium"), cost(id, "soft"));
            parts.put(id, part);
            whole = whole.add(part);
        }
        return new IndependentScore(whole, parts);
    }

    /** The ids of the people who are eligible for the seat, sorted; nobody where it is not staffed. */
    public List<String> eligible(String postId, int period, int number) {
        PlainSeat seat = plan.seats.stream()
                .filter(s -> s.post().id().equals(postId) && s.period() == period && s.number() == number)
                .findFirst()
                .orElseThrow();
        return plan.dataset.supervisors().stream()
                .filter(person -> seat.staffed() && isEligible(person, seat))
                .map(Supervisor::id)
                .sorted()
                .toList();
    }

    private boolean isEligible(Supervisor person, PlainSeat seat) {
        return eligibility.entrySet().stream().allMatch(rule -> {
            boolean bars = weights.isOf(rule.getKey(), "hard") && weights.number(rule.getKey()) > 0;
            return !bars || rule.getValue().of(person, seat) == 0;
        });
    }

    /** The amount of a rule for one person in one seat. */
    private interface Amount {
        long of(Supervisor person, PlainSeat seat);
    }
}
