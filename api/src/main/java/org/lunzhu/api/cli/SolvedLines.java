package org.lunzhu.api.cli;

import java.util.ArrayList;
import java.util.List;
import org.lunzhu.solver.model.plan.SavedPlan;

/** The closing table of solving for people to read. */
final class SolvedLines {

    private final Texts texts;

    SolvedLines(Texts texts) {
        this.texts = texts;
    }

    List<String> of(Solved solved) {
        List<String> lines = new ArrayList<>(new ScoreLines(texts).of(solved.report()));
        lines.add("");
        SavedPlan saved = solved.saved();
        lines.addAll(new SummaryLines(texts)
                .of(solved.report().score(), solved.summary(), solved.seconds(), saved.bound(), saved.gapPercent()));
        ProofJson gap = solved.gap();
        if (gap != null) {
            lines.addAll(new ProofLines(texts).of(gap));
        }
        if (solved.interrupted()) {
            lines.add(texts.get("solve.interrupted"));
        }
        return lines;
    }
}
