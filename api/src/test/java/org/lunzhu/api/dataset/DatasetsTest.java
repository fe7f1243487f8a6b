package org.lunzhu.api.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lunzhu.api.http.ProblemException;
import org.lunzhu.api.memory.Kept;
import org.lunzhu.api.support.Client;

class DatasetsTest {

    private final UUID id = UUID.randomUUID();
    private final DatasetVersion version = new DatasetVersion(id, 2);
    private final DatasetStore store = mock(DatasetStore.class);
    private final DatasetRevisions revisions = mock(DatasetRevisions.class);
    private final DatasetFacts facts = mock(DatasetFacts.class);

    @BeforeEach
    void storeOneDataset() throws IOException {
        StoredRevision head = new StoredRevision(2, RevisionOrigin.EDIT, null, Instant.EPOCH, "0", facts);
        StoredDataset stored = new StoredDataset(id, "harbour", "The harbour", Instant.EPOCH, head, null);
        when(store.find(id)).thenReturn(Optional.of(stored));
        when(revisions.findDocument(version))
                .thenReturn(Optional.of(Client.harbour().getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aTitleIsTakenFromItsColumnAndNoDatasetIsReadForIt() {
        assertThat(new Datasets(store, revisions, Kept.caches(1_000_000)).getTitle(id))
                .isEqualTo("The harbour");

        verify(revisions, never()).findDocument(any());
    }

    @Test
    void aDatasetIsReadOnceAsLongAsItFitsIntoMemory() {
        Datasets datasets = new Datasets(store, revisions, Kept.caches(1_000_000));

        assertThat(datasets.get(version)).isSameAs(datasets.get(version));

        verify(revisions).findDocument(version);
    }

    @Test
    void aDatasetThatDoesNotFitIntoMemoryIsReadEveryTime() {
        Datasets datasets = new Datasets(store, revisions, Kept.caches(100));

        assertThat(datasets.get(version)).isEqualTo(datasets.get(version));

        verify(revisions, times(2)).findDocument(version);
    }

    @Test
    void anIdThatNoDatasetHasIsToldAsAProblem() {
        Datasets datasets = new Datasets(store, revisions, Kept.caches(100));
        UUID other = UUID.randomUUID();

        assertThatThrownBy(() -> datasets.get(new DatasetVersion(other, 1)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining(other.toString());
        assertThatThrownBy(() -> datasets.getTitle(other)).isInstanceOf(ProblemException.class);
        assertThat(datasets.findId("nonsense")).isEmpty();
    }

    @Test
    void plansAreMadeOfDatasetsWithoutErrorsOnly() {
        Datasets datasets = new Datasets(store, revisions, Kept.caches(100));
        assertThat(datasets.getSoundHead(id.toString())).isEqualTo(version);

        when(facts.errors()).thenReturn(3);

        assertThat(datasets.getHead(id.toString())).isEqualTo(version);
        assertThatThrownBy(() -> datasets.getSoundHead(id.toString()))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("DATASET_INCOMPLETE");
    }
}
