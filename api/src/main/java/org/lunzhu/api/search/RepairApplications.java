package org.lunzhu.api.search;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lunzhu.api.contract.ChosenRepairDto;
import org.lunzhu.api.contract.IssueDto;
import org.lunzhu.api.contract.PlanDto;
import org.lunzhu.api.contract.RepairApplicationDto;
import org.lunzhu.api.dataset.ChangedDatasets;
import org.lunzhu.api.dataset.DatasetVersion;
import org.lunzhu.api.dataset.Datasets;
import org.lunzhu.api.http.Fingerprint;
import org.lunzhu.api.http.ProblemException;
import org.lunzhu.api.http.ProblemKind;
import org.lunzhu.api.http.RequestIssue;
import org.lunzhu.api.plan.PlanQueue;
import org.lunzhu.api.plan.PlanWish;
import org.lunzhu.api.plan.Plans;
import org.lunzhu.solver.model.Dataset;
import org.lunzhu.solver.model.plan.Plan;
import org.lunzhu.solver.prepare.PlanBuilder;
import org.lunzhu.solver.repair.apply.Repaired;
import org.lunzhu.solver.repair.measure.Repair;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Applies found repairs: a changed dataset beside the one searched, and a plan of it in the queue. */
@Service
class RepairApplications {

    private static final long SEED = 1;
    private static final String KEY_SPACE = "applyRepairs/";

    private final Searches searches;
    private final SearchStore store;
    private final FoundRepairs repairs;
    private final Datasets datasets;
    private final ChangedDatasets changed;
    private final PlanQueue queue;
    private final Plans plans;
    private final JsonMapper json;
    private final Clock clock;

    RepairApplications(
            Searches searches,
            SearchStore store,
            FoundRepairs repairs,
            Datasets datasets,
            ChangedDatasets changed,
            PlanQueue queue,
            Plans plans,
            JsonMapper json,
            Clock clock) {
        this.searches = searches;
        this.store = store;
        this.repairs = repairs;
        this.datasets = datasets;
        this.changed = changed;
        this.queue = queue;
        this.plans = plans;
        this.json = json;
        this.clock = clock;
    }

    /** Queues the plan, or finds the one that was asked for before with the same key and words. */
    @Transactional
    public PlanDto apply(String searchId, RepairApplicationDto request, @Nullable String key) {
        StoredSearch search = searches.get(searchId);
        store.lock(search.id());
        String ownKey = key == null ? null : KEY_SPACE + key;
        String fingerprint = Fingerprint.of(searchId + json.writeValueAsString(request));
        UUID planId = queue.find(ownKey, fingerprint).orElseGet(() -> queue(search, request, ownKey, fingerprint));
        return plans.getDto(planId);
    }

    private UUID queue(StoredSearch search, RepairApplicationDto request, @Nullable String key, String fingerprint) {
        if (!search.status().isFinal()) {
            throw new ProblemException(
                    ProblemKind.SEARCH_NOT_FINISHED, search.id().toString());
        }
        Dataset before = datasets.get(search.wish().dataset());
        Repaired repaired = repair(search, before, request.getRepairs());
        String title = request.getTitle() == null ? title(before) : request.getTitle();
        DatasetVersion dataset =
                changed.store(repaired.dataset(), title, search.wish().dataset().datasetId(), search.id());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        String name = request.getTitle() == null ? PlanWish.usualName(title, now) : title;
        PlanWish wish = new PlanWish(dataset, name, request.getSeconds(), request.getStepLimit(), SEED, null);
        return queue.add(wish, repaired.start(), key, fingerprint, now);
    }

    private static String title(Dataset before) {
        boolean zh = LocaleContextHolder.getLocale().getLanguage().equals(Locale.CHINESE.getLanguage());
        return before.label() + (zh ? "（已补救）" : " (repaired)");
    }

    private Repaired repair(StoredSearch search, Dataset before, List<ChosenRepairDto> chosen) {
        Plan plan = PlanBuilder.of(before).build();
        List<Repair> found = read(search, new MeasureReading(plan), chosen);
        try {
            return Repaired.of(plan, found);
        } catch (IllegalArgumentException e) {
            throw refused(List.of(RequestIssue.of("lent-twice", "/repairs", null)));
        }
    }

    private List<Repair> read(StoredSearch search, MeasureReading reading, List<ChosenRepairDto> chosen) {
        List<Repair> found = new ArrayList<>();
        List<IssueDto> issues = new ArrayList<>();
        Set<Integer> items = new HashSet<>();
        for (int i = 0; i < chosen.size(); i++) {
            ChosenRepairDto one = chosen.get(i);
            Optional<RepairDocument> document = repairs.find(search.id(), one.getItem(), one.getRepair());
            String place = "/repairs/" + i;
            if (document.isEmpty()) {
                issues.add(RequestIssue.of("unknown-repair", place, one.getItem() + "/" + one.getRepair()));
            } else if (!items.add(one.getItem())) {
                issues.add(RequestIssue.of("second-repair", place, String.valueOf(one.getItem())));
            } else {
                found.add(reading.read(document.get()));
            }
        }
        if (!issues.isEmpty()) {
            throw refused(issues);
        }
        return found;
    }

    private static ProblemException refused(List<IssueDto> issues) {
        return new ProblemException(ProblemKind.INVALID_REPAIR_APPLICATION, issues);
    }
}
