package org.lunzhu.api.cli;

import java.util.ArrayList;
import java.util.List;
import org.lunzhu.api.cli.text.Limit;
import org.lunzhu.api.cli.text.ProofLines;
import org.lunzhu.api.cli.text.ScoreLines;
import org.lunzhu.api.cli.text.SummaryLines;
import org.lunzhu.api.cli.text.Texts;
import org.lunzhu.api.contract.ProofDto;

/** The closing table of solving for people to read. */
final class SolvedLines {

    private final Texts texts;

    SolvedLines(Texts texts) {
        this.texts = texts;
    }

    List<String> of(Solved solved) {
        List<String> lines = new ArrayList<>(new ScoreLines(texts).of(solved.report()));
        lines.add("");
        lines.addAll(new SummaryLines(texts)
                .of(solved.report().score(), solved.summary(), solved.seconds(), solved.limit()));
        lines.addAll(proofLines(solved));
        if (solved.interrupted()) {
            lines.add(texts.get("solve.interrupted"));
        }
        return lines;
    }

    private List<String> proofLines(Solved solved) {
        ProofDto proof = solved.proofDto();
        Limit limit = solved.limit();
        if (proof == null || limit == null) {
            return List.of();
        }
        return limit.gap().points() == 0 ? List.of(texts.get("proof.best")) : new ProofLines(texts).of(proof);
    }
}
