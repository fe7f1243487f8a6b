package org.lunzhu.api.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lunzhu.api.view.Titles;
import org.lunzhu.solver.rule.RuleMatch;
import org.lunzhu.solver.score.RuleCost;
import org.lunzhu.solver.score.ScoreReport;

/** Every place where a rule costs something, for people to read; a rule's costliest places come first. */
final class MatchLines {

    private final Texts texts;
    private final Titles titles;

    MatchLines(Texts texts, Titles titles) {
        this.texts = texts;
        this.titles = titles;
    }

    List<String> of(ScoreReport report) {
        List<String> lines = new ArrayList<>();
        for (RuleCost cost : report.rules()) {
            if (cost.matches().stream().anyMatch(match -> match.amount() != 0)) {
                lines.add("");
                lines.add(heading(cost));
                lines.addAll(places(cost));
            }
        }
        return lines;
    }

    private String heading(RuleCost cost) {
        String title = new ScoreLines(texts).title(cost.rule());
        return "%s  %s  %s".formatted(cost.rule().id(), title, ScoreLines.score(cost));
    }

    private List<String> places(RuleCost cost) {
        Table table = new Table("<><");
        cost.matches().stream()
                .filter(match -> match.amount() != 0)
                .sorted(Comparator.comparingLong(RuleMatch::amount).reversed())
                .forEach(match -> table.row(
                        "", ScoreLines.score(match.amount(), cost.weight()), new MatchText(texts, titles).of(match)));
        return table.lines();
    }
}
