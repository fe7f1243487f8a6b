package org.lunzhu.api.cli;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lunzhu.solver.rule.RuleMatch;

/** One place where a rule costs something, in words: who, where, when and what. */
final class MatchText {

    private final Texts texts;
    private final Names names;

    MatchText(Texts texts, Names names) {
        this.texts = texts;
        this.names = names;
    }

    String of(RuleMatch match) {
        String about = Stream.of(
                        of(match.agencyIds(), names::agency),
                        of(match.supervisorIds(), names::person),
                        of(match.postIds(), names::post),
                        of(match.periodIds(), names::period))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(texts.get("comma")));
        return about + texts.get("colon") + texts.get("match." + match.rule().id(), match.amount());
    }

    private String of(List<String> ids, Function<String, Ref> name) {
        return ids.stream().map(name).map(Ref::toString).collect(Collectors.joining(texts.get("and")));
    }
}
