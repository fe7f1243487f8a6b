package org.lunzhu.api.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Where a plan may fall short of its bound, for people to read. */
final class ProofLines {

    private static final int MOST_AGENCIES = 5;

    private final Texts texts;

    ProofLines(Texts texts) {
        this.texts = texts;
    }

    List<String> of(ProofJson proof) {
        List<String> lines = new ArrayList<>();
        lines.add(texts.get("proof.gap"));
        Table table = new Table("<>");
        proof.agencies().stream().limit(MOST_AGENCIES).forEach(gap -> table.row("  " + gap.agency(), gap.gap()));
        if (proof.agencies().size() > MOST_AGENCIES) {
            table.row("  " + texts.get("proof.others"), others(proof));
        }
        lines.addAll(
                table.row("  " + texts.get("proof.between"), proof.between()).lines());
        if (!proof.leftOut().isEmpty()) {
            lines.add(texts.get("proof.left-out", leftOut(proof)));
        }
        return lines;
    }

    private static long others(ProofJson proof) {
        return proof.agencies().stream()
                .skip(MOST_AGENCIES)
                .mapToLong(ProofJson.AgencyGap::gap)
                .sum();
    }

    private String leftOut(ProofJson proof) {
        return proof.leftOut().stream()
                .map(rule -> texts.isChinese() ? rule.titleZh() : rule.titleEn())
                .collect(Collectors.joining(texts.get("list")));
    }
}
