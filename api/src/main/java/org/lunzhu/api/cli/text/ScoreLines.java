package org.lunzhu.api.cli.text;

import java.util.List;
import java.util.Locale;
import org.lunzhu.solver.explain.RuleDifference;
import org.lunzhu.solver.rule.Rule;
import org.lunzhu.solver.rule.RuleWeight;
import org.lunzhu.solver.score.RuleCost;
import org.lunzhu.solver.score.ScoreReport;

/** A score by rule for people to read: one line for each rule of the catalogue. */
public final class ScoreLines {

    private final Texts texts;

    public ScoreLines(Texts texts) {
        this.texts = texts;
    }

    public List<String> of(ScoreReport report) {
        Table table = new Table("<<>>>");
        table.row(
                texts.get("column.rule"),
                texts.get("column.title"),
                texts.get("column.weight"),
                texts.get("column.amount"),
                texts.get("column.score"));
        for (RuleCost cost : report.rules()) {
            table.row(cost.rule().id(), title(cost.rule()), cost.weight(), cost.amount(), score(cost));
        }
        return table.lines();
    }

    String title(Rule rule) {
        return texts.isChinese() ? rule.titleZh() : rule.titleEn();
    }

    /** The rule's part of the score, minus amount times weight, with its level; positive where it is a benefit. */
    static String score(RuleCost cost) {
        return score(cost.amount(), cost.weight());
    }

    /** The same for so much of a rule's amount. */
    static String score(long amount, RuleWeight weight) {
        return units(-amount * weight.weight(), weight);
    }

    /** What the right plan has better; negative where it loses. */
    static String gain(RuleDifference rule) {
        RuleCost left = rule.left();
        return units((left.amount() - rule.right().amount()) * left.weight().weight(), left.weight());
    }

    /** So much on the weight's level; a bare 0 for nothing. */
    private static String units(long units, RuleWeight weight) {
        return units == 0 ? "0" : units + weight.level().name().toLowerCase(Locale.ROOT);
    }
}
