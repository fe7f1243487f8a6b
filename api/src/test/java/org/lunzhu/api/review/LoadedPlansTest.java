package org.lunzhu.api.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lunzhu.api.dataset.DatasetVersion;
import org.lunzhu.api.dataset.Datasets;
import org.lunzhu.api.memory.Kept;
import org.lunzhu.api.plan.PlanDocument;
import org.lunzhu.api.plan.Plans;
import org.lunzhu.api.support.Client;
import org.lunzhu.data.json.DatasetJson;
import org.lunzhu.solver.model.Dataset;

class LoadedPlansTest {

    private static final long PLENTY = 100_000_000;

    private final UUID planId = UUID.randomUUID();
    private final DatasetVersion version = new DatasetVersion(UUID.randomUUID(), 1);
    private final Plans plans = mock(Plans.class);
    private final Datasets datasets = mock(Datasets.class);

    @BeforeEach
    void storeAPlan() throws IOException {
        byte[] text = Client.harbour().getBytes(StandardCharsets.UTF_8);
        Dataset dataset = DatasetJson.read(new ByteArrayInputStream(text));
        when(datasets.get(version)).thenReturn(dataset);
        storeEvent(1, dataset.name());
    }

    private void storeEvent(long event, String dataset) {
        byte[] file =
                "{\"dataset\": \"%s\", \"postings\": []}".formatted(dataset).getBytes(StandardCharsets.UTF_8);
        when(plans.getEdition("plan")).thenReturn(new Plans.Edition(planId, event));
        when(plans.getDocument("plan")).thenReturn(new PlanDocument(planId, "plan", version, event, null, file, null));
    }

    @Test
    void aSecondPageOfABoardReadsNoDocumentAndGroupsNothingAnew() {
        LoadedPlans loaded = new LoadedPlans(plans, datasets, Kept.caches(PLENTY));

        LoadedPlan first = loaded.get("plan");
        LoadedPlan second = loaded.get("plan");

        assertThat(second.board()).isSameAs(first.board());
        assertThat(second.titles()).isSameAs(first.titles());
        verify(plans).getDocument("plan");
        verify(datasets).get(version);
    }

    @Test
    void aPlanThatHasChangedIsReadAnew() {
        LoadedPlans loaded = new LoadedPlans(plans, datasets, Kept.caches(PLENTY));
        LoadedPlan first = loaded.get("plan");
        storeEvent(2, datasets.get(version).name());

        LoadedPlan second = loaded.get("plan");

        assertThat(second.edition().event()).isEqualTo(2);
        assertThat(second).isNotSameAs(first);
    }

    @Test
    void aPlanThatDoesNotFitIntoMemoryIsReadEveryTime() {
        LoadedPlans loaded = new LoadedPlans(plans, datasets, Kept.caches(10));

        loaded.get("plan");
        loaded.get("plan");

        verify(plans, times(2)).getDocument("plan");
    }

    @Test
    void twoPlansAreComparedOnce() {
        LoadedPlans loaded = new LoadedPlans(plans, datasets, Kept.caches(PLENTY));
        LoadedPlan plan = loaded.get("plan");

        assertThat(loaded.compare(plan, plan)).isSameAs(loaded.compare(plan, plan));
    }
}
