package org.lunzhu.api.cli.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lunzhu.api.view.Titles;
import org.lunzhu.solver.explain.PlanBurden;
import org.lunzhu.solver.explain.PlanComparison;
import org.lunzhu.solver.explain.PostingChange;
import org.lunzhu.solver.explain.RuleDifference;

/** Two plans side by side for people to read. */
public final class ComparisonLines {

    private final Texts texts;
    private final Titles titles;

    public ComparisonLines(Texts texts, Titles titles) {
        this.texts = texts;
        this.titles = titles;
    }

    public List<String> of(PlanComparison comparison, PlanBurden left, PlanBurden right) {
        List<String> lines = new ArrayList<>(new ComparisonWords(texts, titles).of(comparison, left, right));
        lines.add("");
        lines.addAll(rules(comparison));
        lines.add("");
        lines.add(texts.get("compare.changes", comparison.changes().size()));
        lines.addAll(changes(comparison));
        lines.add("");
        lines.add(texts.get("compare.moved", comparison.movedSupervisorIds().size()));
        comparison.movedSupervisorIds().forEach(id -> lines.add("  " + RefText.of(titles.supervisor(id))));
        return lines;
    }

    private List<String> rules(PlanComparison comparison) {
        Table table = new Table("<<>>>");
        table.row(
                texts.get("column.rule"),
                texts.get("column.title"),
                texts.get("column.left"),
                texts.get("column.right"),
                texts.get("column.gain"));
        comparison.rules().forEach(rule -> addRule(rule, table));
        table.row(
                texts.get("summary.score"),
                "",
                comparison.left(),
                comparison.right(),
                comparison.right().subtract(comparison.left()));
        return table.lines();
    }

    private void addRule(RuleDifference rule, Table table) {
        table.row(
                rule.left().rule().id(),
                new ScoreLines(texts).title(rule.left().rule()),
                ScoreLines.score(rule.left()),
                ScoreLines.score(rule.right()),
                ScoreLines.gain(rule));
    }

    private List<String> changes(PlanComparison comparison) {
        Table table = new Table("<<<<<<");
        for (PostingChange change : comparison.changes()) {
            table.row(
                    "",
                    RefText.of(titles.period(change.periodId())),
                    RefText.of(titles.post(change.postId())),
                    texts.get("role." + titles.getPost(change.postId()).roleOf(change.seat())),
                    person(change.leftSupervisorId()),
                    "→ " + person(change.rightSupervisorId()));
        }
        return table.lines();
    }

    private String person(@Nullable String id) {
        return id == null ? texts.get("nobody") : RefText.of(titles.supervisor(id));
    }
}
