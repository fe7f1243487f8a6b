package org.lunzhu.benchmarks.speed;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.lunzhu.benchmarks.contestant.Course;
import org.lunzhu.benchmarks.contestant.FirstFit;
import org.lunzhu.benchmarks.contestant.Limit;
import org.lunzhu.benchmarks.race.entry.Source;
import org.lunzhu.solver.model.Dataset;
import org.lunzhu.solver.model.RuleSettings;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.prepare.PlanBuilder;
import org.lunzhu.solver.rule.Rule;
import org.lunzhu.solver.rule.RuleWeights;

/** A dataset's plan as first fit leaves it, with some of the rules turned off. */
final class FilledPlan {

    static final String ALL = "all";
    static final String ONLY = "only ";
    static final String WITHOUT = "without ";

    private FilledPlan() {}

    /** The plan under all rules, {@code only} one or all {@code without} one, such as {@code only travel}. */
    static Plan of(String source, String rules) throws IOException {
        Dataset dataset = Source.valueOf(source).load();
        Plan plan = PlanBuilder.of(with(dataset, rules)).build();
        return new FirstFit().plan(plan, Limit.ofSteps(1), 1, Course.SILENT);
    }

    private static Dataset with(Dataset dataset, String rules) {
        RuleWeights weights = RuleWeights.of(dataset.rules());
        Map<String, String> changed = new LinkedHashMap<>(dataset.rules().weights());
        for (Rule rule : Rule.values()) {
            if (!isOn(rule, rules)) {
                changed.put(rule.id(), "0" + weights.of(rule).toString().replaceAll("\\d", ""));
            }
        }
        return withRules(dataset, new RuleSettings(changed, dataset.rules().parameters()));
    }

    private static boolean isOn(Rule rule, String rules) {
        return rules.equals(ALL)
                || rules.equals(ONLY + rule.id())
                || rules.startsWith(WITHOUT) && !rules.equals(WITHOUT + rule.id());
    }

    private static Dataset withRules(Dataset d, RuleSettings rules) {
        return new Dataset(
                d.name(),
                d.title(),
                d.programme(),
                d.level(),
                d.source(),
                d.periods(),
                d.agencies(),
                d.supervisors(),
                d.enterprises(),
                d.sites(),
                d.circuits(),
                d.history(),
                d.suitability(),
                rules);
    }
}
