package org.lunzhu.api.cli;

import java.util.ArrayList;
import java.util.List;
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
        ProofDto proof = solved.proofDto();
        if (proof != null) {
            lines.addAll(new ProofLines(texts).of(proof));
        }
        if (solved.interrupted()) {
            lines.add(texts.get("solve.interrupted"));
        }
        return lines;
    }
}
