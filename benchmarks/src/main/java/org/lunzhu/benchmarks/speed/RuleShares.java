package org.lunzhu.benchmarks.speed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lunzhu.solver.rule.Rule;
import org.openjdk.jmh.results.RunResult;

/** What each rule takes of the time to score, as a table in Markdown. */
final class RuleShares {

    private final Map<String, Double> micros = new HashMap<>();

    private RuleShares(Collection<RunResult> results) {
        for (RunResult result : results) {
            String scoring = result.getParams().getParam("scoring");
            String rules = result.getParams().getParam("rules");
            micros.put(scoring + rules, result.getPrimaryResult().getScore());
        }
    }

    static String of(Collection<RunResult> results) {
        return new RuleShares(results).table();
    }

    private String table() {
        List<String> lines = new ArrayList<>();
        lines.add("| rule | account: share | alone, µs | streams: share | alone, µs |");
        lines.add("|---|--:|--:|--:|--:|");
        lines.add("| all, µs | %s | | %s | |"
                .formatted(time(Scoring.ACCOUNT, FilledPlan.ALL), time(Scoring.STREAMS, FilledPlan.ALL)));
        for (Rule rule : Rule.values()) {
            lines.add("| %s | %s | %s | %s | %s |"
                    .formatted(
                            rule.id(),
                            share(Scoring.ACCOUNT, rule),
                            time(Scoring.ACCOUNT, FilledPlan.ONLY + rule.id()),
                            share(Scoring.STREAMS, rule),
                            time(Scoring.STREAMS, FilledPlan.ONLY + rule.id())));
        }
        return String.join("\n", lines);
    }

    /** What is saved without the rule, of the time with all rules. */
    private String share(Scoring scoring, Rule rule) {
        double all = micros(scoring, FilledPlan.ALL);
        double without = micros(scoring, FilledPlan.WITHOUT + rule.id());
        return String.format(Locale.ROOT, "%.1f %%", 100 * (all - without) / all);
    }

    private String time(Scoring scoring, String rules) {
        return String.format(Locale.ROOT, "%.2f", micros(scoring, rules));
    }

    private double micros(Scoring scoring, String rules) {
        return micros.getOrDefault(scoring + rules, Double.NaN);
    }
}
