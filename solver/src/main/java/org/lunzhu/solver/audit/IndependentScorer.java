package org.lunzhu.solver.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.model.Dataset;
import org.lunzhu.solver.model.SavedPlan;
import org.lunzhu.solver.model.Supervisor;

/** Scores a saved plan from the text of the rules, in plain loops, as a reader with time could do by hand. */
public final class IndependentScorer {

    private static final String DEFAULT_WEIGHTS = """
            qualified 1hard
            no-self-supervision 1hard
            recusal 1hard
            available 1hard
            agency-role 1hard
            jurisdiction 1hard
            superior-coverage 1hard
            distinct-team 1hard
            one-post 1hard
            lead-present 1hard
            rotate 1hard
            service-limit 1hard
            release-limit 1hard
            training-places 1hard
            mutual-exchange 1hard
            seat-filled 1medium
            all-hands 1medium
            travel 1soft
            workload-balance 20soft
            agency-balance 10soft
            risk-experience 5soft
            team-mix 30soft
            repeat-pair 40soft
            return-gap 30soft
            reciprocal 200soft
            handover-distance 10soft
            handover-continuity 50soft
            suitability 1soft
            stability 25soft
            """;

    private final PlainPlan plan;
    private final Map<String, String> weights = new LinkedHashMap<>();
    private final Map<String, Supplier<Long>> amounts = new LinkedHashMap<>();
    private final Map<String, Long> known = new LinkedHashMap<>();
    private final Map<String, Amount> eligibility = new LinkedHashMap<>();

    public IndependentScorer(Dataset dataset, SavedPlan saved, @Nullable SavedPlan base) {
        plan = new PlainPlan(dataset, saved, base);
        DEFAULT_WEIGHTS.lines().forEach(line -> weights.put(line.split(" ")[0], line.split(" ")[1]));
        weights.putAll(dataset.rules().weights());
        addEligibility(new PlainEligibility(plan));
        addStaffing(new PlainStaffing(plan));
        addSequence(new PlainSequence(plan));
        addAgencies(new PlainAgencies(plan));
        addPreferences(new PlainPreferences(plan));
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
        String weight = Objects.requireNonNull(weights.get(ruleId), ruleId);
        return weight.endsWith(level) ? -amount(ruleId) * number(weight) : 0;
    }

    /** The whole score as text, such as {@code 0hard/0medium/-1234soft}. */
    public String score() {
        return "%dhard/%dmedium/%dsoft".formatted(total("hard"), total("medium"), total("soft"));
    }

    private long total(String level) {
        return weights.keySet().stream().mapToLong(id -> cost(id, level)).sum();
    }

    private static long number(String weight) {
        return Long.parseLong(weight.replaceAll("[a-z]+", ""));
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
            String weight = Objects.requireNonNull(weights.get(rule.getKey()));
            boolean bars = weight.endsWith("hard") && number(weight) > 0;
            return !bars || rule.getValue().of(person, seat) == 0;
        });
    }

    /** The amount of a rule for one person in one seat. */
    private interface Amount {
        long of(Supervisor person, PlainSeat seat);
    }
}
