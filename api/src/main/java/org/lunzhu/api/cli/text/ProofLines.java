package org.lunzhu.api.cli.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.lunzhu.api.contract.AgencyGapDto;
import org.lunzhu.api.contract.ProofDto;

/** Where a plan may fall short of its bound, for people to read. */
public final class ProofLines {

    private static final int MOST_AGENCIES = 5;

    private final Texts texts;

    public ProofLines(Texts texts) {
        this.texts = texts;
    }

    public List<String> of(ProofDto proof) {
        List<String> lines = new ArrayList<>();
        lines.add(texts.get("proof.gap"));
        Table table = new Table("<>");
        proof.getAgencies().stream()
                .limit(MOST_AGENCIES)
                .forEach(gap -> table.row("  " + RefText.of(gap.getAgency()), gap.getGap()));
        if (proof.getAgencies().size() > MOST_AGENCIES) {
            table.row("  " + texts.get("proof.others"), others(proof));
        }
        lines.addAll(
                table.row("  " + texts.get("proof.between"), proof.getBetween()).lines());
        if (!proof.getLeftOut().isEmpty()) {
            lines.add(texts.get("proof.left-out", leftOut(proof)));
        }
        return lines;
    }

    private static long others(ProofDto proof) {
        return proof.getAgencies().stream()
                .skip(MOST_AGENCIES)
                .mapToLong(AgencyGapDto::getGap)
                .sum();
    }

    private String leftOut(ProofDto proof) {
        return proof.getLeftOut().stream()
                .map(rule -> texts.isChinese() ? rule.getTitleZh() : rule.getTitleEn())
                .collect(Collectors.joining(texts.get("list")));
    }
}
