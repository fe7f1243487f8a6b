package org.lunzhu.api.cli.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.lunzhu.api.view.Titles;
import org.lunzhu.solver.explain.PlanBurden;
import org.lunzhu.solver.explain.PlanComparison;
import org.lunzhu.solver.explain.RuleDifference;

/** What one plan has over another, in a few sentences and a table of what both ask of people and agencies. */
final class ComparisonWords {

    private final Texts texts;
    private final Titles titles;

    ComparisonWords(Texts texts, Titles titles) {
        this.texts = texts;
        this.titles = titles;
    }

    List<String> of(PlanComparison comparison, PlanBurden left, PlanBurden right) {
        List<String> lines = new ArrayList<>();
        lines.add(verdict(comparison));
        addRules("compare.better", comparison, rule -> gain(rule) > 0, lines);
        addRules("compare.worse", comparison, rule -> gain(rule) < 0, lines);
        lines.add("");
        lines.addAll(burdens(left, right));
        return lines;
    }

    private String verdict(PlanComparison comparison) {
        int order = comparison.right().compareTo(comparison.left());
        return order == 0
                ? texts.get("compare.equal", comparison.left())
                : texts.get(
                        order > 0 ? "compare.right-better" : "compare.left-better",
                        comparison.left(),
                        comparison.right());
    }

    private void addRules(String key, PlanComparison comparison, Predicate<RuleDifference> which, List<String> lines) {
        List<String> rules = comparison.rules().stream()
                .filter(which)
                .sorted(Comparator.comparingLong(rule -> -Math.abs(gain(rule))))
                .map(this::rule)
                .toList();
        if (!rules.isEmpty()) {
            lines.add(texts.get(key, String.join(texts.get("comma"), rules)));
        }
    }

    private static long gain(RuleDifference rule) {
        return (rule.left().amount() - rule.right().amount())
                * rule.left().weight().weight();
    }

    private String rule(RuleDifference rule) {
        return texts.get("compare.rule", new ScoreLines(texts).title(rule.left().rule()), ScoreLines.gain(rule));
    }

    private List<String> burdens(PlanBurden left, PlanBurden right) {
        return new Table("<>>")
                .row("", texts.get("column.left"), texts.get("column.right"))
                .row(texts.get("burden.km"), number(left.kmPerPerson()), number(right.kmPerPerson()))
                .row(texts.get("burden.most-km"), left.mostKm(), right.mostKm())
                .row(texts.get("burden.most-postings"), left.mostPostings(), right.mostPostings())
                .row(texts.get("burden.most-release"), release(left.most()), release(right.most()))
                .row(texts.get("burden.spread"), number(left.spread()), number(right.spread()))
                .lines();
    }

    private String release(PlanBurden.@Nullable AgencyRelease release) {
        return release == null
                ? texts.get("nobody")
                : texts.get(
                        "burden.release",
                        number(release.percent()),
                        titles.agency(release.agencyId()).getTitle());
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
