package org.lunzhu.api.cli;

import java.util.ArrayList;
import java.util.List;
import org.lunzhu.solver.model.SavedPlan;

/** The closing table of solving for people to read. */
final class SolvedLines {

    private final Texts texts;

    SolvedLines(Texts texts) {
        this.texts = texts;
    }

    List<String> of(Solved solved) {
        List<String> lines = new ArrayList<>(new ScoreLines(texts).of(solved.report()));
        lines.add("");
        Table table = new SummaryLines(texts).table(solved.report().score(), solved.summary());
        table.row(texts.get("summary.seconds"), texts.get("summary.seconds.value", solved.seconds()));
        table.row(texts.get("summary.bound"), bound(solved.saved()));
        lines.addAll(table.lines());
        ProofJson gap = solved.gap();
        if (gap != null) {
            lines.addAll(new ProofLines(texts).of(gap));
        }
        if (solved.interrupted()) {
            lines.add(texts.get("solve.interrupted"));
        }
        return lines;
    }

    private String bound(SavedPlan plan) {
        return plan.bound() == null
                ? texts.get("summary.bound.none")
                : texts.get("summary.bound.value", plan.bound(), plan.gapPercent());
    }
}
