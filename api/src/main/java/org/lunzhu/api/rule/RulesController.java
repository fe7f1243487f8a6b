package org.lunzhu.api.rule;

import java.util.Arrays;
import org.lunzhu.api.contract.RuleDto;
import org.lunzhu.api.contract.RuleListDto;
import org.lunzhu.api.contract.RulesApi;
import org.lunzhu.api.contract.ScoreLevelDto;
import org.lunzhu.solver.rule.Rule;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** The rule catalogue. */
@RestController
class RulesController implements RulesApi {

    @Override
    public ResponseEntity<RuleListDto> listRules() {
        return ResponseEntity.ok(new RuleListDto(
                Arrays.stream(Rule.values()).map(RulesController::toDto).toList()));
    }

    private static RuleDto toDto(Rule rule) {
        return new RuleDto(
                rule.id(),
                rule.titleZh(),
                rule.titleEn(),
                ScoreLevelDto.valueOf(rule.defaultWeight().level().name()),
                rule.defaultWeight().weight(),
                rule.isEligibility(),
                rule.amount(),
                rule.source());
    }
}
