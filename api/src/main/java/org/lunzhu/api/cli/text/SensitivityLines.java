package org.lunzhu.api.cli.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lunzhu.solver.alternative.sensitivity.RuleRange;
import org.lunzhu.solver.alternative.sensitivity.SensitivityReport;
import org.lunzhu.solver.alternative.sensitivity.Turn;
import org.lunzhu.solver.rule.Rule;

/** How far the weights can move, for people to read. */
public final class SensitivityLines {

    private final Texts texts;

    public SensitivityLines(Texts texts) {
        this.texts = texts;
    }

    public List<String> of(SensitivityReport report) {
        List<String> lines = new ArrayList<>();
        if (report.isImproved()) {
            lines.add(texts.get("sensitivity.improved", report.given(), report.score()));
        } else {
            lines.add(texts.get("sensitivity.plan", report.score()));
        }
        lines.add("");
        lines.addAll(ranges(report));
        lines.add("");
        lines.addAll(turns(report));
        lines.add(texts.get("sensitivity.basis", report.knownPlans(), report.probes()));
        if (!report.isComplete()) {
            lines.add(texts.get("sensitivity.cut-short"));
        }
        return lines;
    }

    private List<String> ranges(SensitivityReport report) {
        Table table = new Table("<<>>>>");
        table.row(
                texts.get("column.rule"),
                texts.get("column.title"),
                texts.get("column.amount"),
                texts.get("column.from"),
                texts.get("column.weight"),
                texts.get("column.to"));
        for (RuleRange range : report.rules()) {
            table.row(
                    range.rule().id(),
                    title(range.rule()),
                    range.amount(),
                    from(range, report),
                    range.weight(),
                    to(range, report));
        }
        return table.lines();
    }

    private String from(RuleRange range, SensitivityReport report) {
        if (range.lower() != null) {
            return number(range.lower().weight(), RoundingMode.CEILING);
        }
        return report.isTriedBelow(range) ? "0" : texts.get("sensitivity.untried");
    }

    private String to(RuleRange range, SensitivityReport report) {
        if (range.upper() != null) {
            return number(range.upper().weight(), RoundingMode.FLOOR);
        }
        return texts.get(report.isTriedAbove(range) ? "sensitivity.any" : "sensitivity.untried");
    }

    /** One line for every limit: what changes there. */
    private List<String> turns(SensitivityReport report) {
        List<String> lines = new ArrayList<>();
        for (RuleRange range : report.rules()) {
            addTurn("sensitivity.below", range.rule(), range.lower(), lines);
            addTurn("sensitivity.above", range.rule(), range.upper(), lines);
        }
        List<String> unchanged = report.rules().stream()
                .filter(range -> range.isUnchanged() && report.isTriedBelow(range) && report.isTriedAbove(range))
                .map(range -> title(range.rule()))
                .toList();
        if (!unchanged.isEmpty()) {
            lines.add(texts.get("sensitivity.unchanged", String.join(texts.get("comma"), unchanged)));
        }
        return lines;
    }

    private void addTurn(String key, Rule rule, @Nullable Turn turn, List<String> lines) {
        if (turn != null) {
            lines.add(texts.get(
                    key, title(rule), number(turn.weight(), RoundingMode.HALF_EVEN), turn.postings(), changes(turn)));
        }
    }

    private String changes(Turn turn) {
        return String.join(
                texts.get("comma"),
                turn.changes().entrySet().stream()
                        .sorted(Comparator.comparingLong(change -> -Math.abs(change.getValue())))
                        .map(this::change)
                        .toList());
    }

    private String change(Map.Entry<Rule, Long> change) {
        long amount = change.getValue();
        return texts.get("sensitivity.change", title(change.getKey()), amount > 0 ? "+" + amount : amount);
    }

    private String title(Rule rule) {
        return new ScoreLines(texts).title(rule);
    }

    /** Two decimals at most, towards the inside of the range. */
    private static String number(double weight, RoundingMode rounding) {
        return BigDecimal.valueOf(weight)
                .setScale(2, rounding)
                .stripTrailingZeros()
                .toPlainString();
    }
}
