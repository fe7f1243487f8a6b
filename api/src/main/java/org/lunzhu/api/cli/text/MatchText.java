package org.lunzhu.api.cli.text;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lunzhu.api.contract.RefDto;
import org.lunzhu.api.view.Titles;
import org.lunzhu.solver.rule.RuleMatch;

/** One place where a rule costs something, in words: who, where, when and what. */
final class MatchText {

    private final Texts texts;
    private final Titles titles;

    MatchText(Texts texts, Titles titles) {
        this.texts = texts;
        this.titles = titles;
    }

    String of(RuleMatch match) {
        String about = Stream.of(
                        of(match.agencyIds(), titles::agency),
                        of(match.supervisorIds(), titles::supervisor),
                        of(match.postIds(), titles::post),
                        of(match.periodIds(), titles::period))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(texts.get("comma")));
        return about + texts.get("colon") + texts.get("match." + match.rule().id(), match.amount());
    }

    private String of(List<String> ids, Function<String, RefDto> title) {
        return RefText.of(ids, title, texts.get("and"));
    }
}
