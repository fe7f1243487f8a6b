package org.lunzhu.api.cli.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lunzhu.solver.alternative.Alternative;
import org.lunzhu.solver.alternative.Alternatives;
import org.lunzhu.solver.explain.RuleDifference;
import org.lunzhu.solver.rule.Rule;

/** Alternatives side by side for people to read. */
public final class AlternativesLines {

    private final Texts texts;

    public AlternativesLines(Texts texts) {
        this.texts = texts;
    }

    /** The files are where the plans went; none where they went nowhere. */
    public List<String> of(Alternatives search, List<Alternative> found, List<String> files) {
        List<String> lines = new ArrayList<>();
        lines.add(texts.get("alternatives.best", search.bestScore(), search.postings()));
        if (found.isEmpty()) {
            lines.add(texts.get("alternatives.none", search.least()));
            return lines;
        }
        lines.add("");
        lines.addAll(plans(found));
        lines.add("");
        lines.add(texts.get("alternatives.rules"));
        lines.addAll(rules(found));
        for (int i = 0; i < Math.min(found.size(), files.size()); i++) {
            lines.add(texts.get("alternatives.file", i + 1, files.get(i)));
        }
        return lines;
    }

    private List<String> plans(List<Alternative> found) {
        Table table = new Table(">>>>>><");
        table.row(
                texts.get("column.alternative"),
                texts.get("column.score"),
                texts.get("column.extra"),
                texts.get("column.different"),
                texts.get("column.percent"),
                texts.get("column.moved"),
                texts.get("column.apart"));
        for (int i = 0; i < found.size(); i++) {
            Alternative one = found.get(i);
            table.row(
                    i + 1,
                    one.score(),
                    signed(one.extraCost()),
                    one.differentFromBest(),
                    String.format(Locale.ROOT, "%.1f", one.percentDifferent()),
                    one.comparison().movedSupervisorIds().size(),
                    apart(one));
        }
        return table.lines();
    }

    /** How far the plan is from the alternatives before it. */
    private String apart(Alternative one) {
        List<String> parts = new ArrayList<>();
        for (int i = 1; i < one.different().size(); i++) {
            parts.add(texts.get("alternatives.apart", i, one.different().get(i)));
        }
        return String.join(texts.get("comma"), parts);
    }

    private List<String> rules(List<Alternative> found) {
        Table table = new Table("<<" + ">".repeat(found.size()));
        List<Object> head = new ArrayList<>(List.of(texts.get("column.rule"), texts.get("column.title")));
        for (int i = 1; i <= found.size(); i++) {
            head.add(i);
        }
        table.row(head.toArray());
        for (Rule rule : Rule.values()) {
            if (found.stream().anyMatch(one -> extraCost(one, rule) != 0)) {
                addRule(rule, found, table);
            }
        }
        return table.lines();
    }

    private void addRule(Rule rule, List<Alternative> found, Table table) {
        List<Object> row = new ArrayList<>(List.of(rule.id(), new ScoreLines(texts).title(rule)));
        found.forEach(one -> row.add(signed(extraCost(one, rule))));
        table.row(row.toArray());
    }

    private static long extraCost(Alternative one, Rule rule) {
        RuleDifference difference = one.comparison().rules().get(rule.ordinal());
        return (difference.right().amount() - difference.left().amount())
                * difference.left().weight().weight();
    }

    private static String signed(long cost) {
        return cost > 0 ? "+" + cost : String.valueOf(cost);
    }
}
