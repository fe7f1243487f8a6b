package org.lunzhu.api.search;

import java.time.Clock;
import java.time.Duration;
import org.lunzhu.api.contract.AlternativeListDto;
import org.lunzhu.api.contract.RepairListDto;
import org.lunzhu.api.contract.SearchDto;
import org.lunzhu.api.contract.SearchKindDto;
import org.lunzhu.api.contract.SearchStatusDto;
import org.lunzhu.api.contract.SensitivityDto;
import org.lunzhu.api.plan.PlanVersion;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Searches as the contract has them. */
@Component
final class SearchMapping {

    private static final int ALL_PERCENT = 100;

    private final JsonMapper json;
    private final Clock clock;

    SearchMapping(JsonMapper json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    SearchDto toDto(StoredSearch search) {
        SearchWish wish = search.wish();
        PlanVersion plan = wish.plan();
        SearchDto dto = new SearchDto(
                        search.id().toString(),
                        SearchKindDto.valueOf(wish.kind().name()),
                        wish.dataset().datasetId().toString(),
                        wish.dataset().revision(),
                        SearchStatusDto.valueOf(search.status().name()),
                        wish.seconds(),
                        search.createdAt(),
                        search.stopRequested(),
                        percent(search))
                .planId(plan == null ? null : plan.planId().toString())
                .planRevision(plan == null ? null : plan.revision())
                .stepLimit(wish.stepLimit())
                .seed(wish.seed())
                .plans(wish.plans())
                .within(wish.within())
                .startedAt(search.startedAt())
                .finishedAt(search.finishedAt())
                .failure(search.failure());
        return search.result() == null ? dto : withResult(dto, search.result());
    }

    private SearchDto withResult(SearchDto dto, String result) {
        return switch (dto.getKind()) {
            case ALTERNATIVES -> dto.alternatives(json.readValue(result, AlternativeListDto.class));
            case SENSITIVITY -> dto.sensitivity(json.readValue(result, SensitivityDto.class));
            case REPAIRS -> dto.repairs(json.readValue(result, RepairListDto.class));
        };
    }

    /** How much of the time allowed, or of what was wanted, is done. */
    private int percent(StoredSearch search) {
        if (search.status().isFinal()) {
            return ALL_PERCENT;
        }
        if (search.startedAt() == null) {
            return 0;
        }
        SearchWish wish = search.wish();
        long millis = Duration.between(search.startedAt(), clock.instant()).toMillis();
        long byTime = millis * ALL_PERCENT / Duration.ofSeconds(wish.seconds()).toMillis();
        long byPlans = wish.plans() == null ? 0 : (long) search.tried() * ALL_PERCENT / wish.plans();
        return (int) Math.min(ALL_PERCENT, Math.max(0, Math.max(byTime, byPlans)));
    }
}
