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
    private final DatasetStore store = mock(DatasetStore.class);

    @BeforeEach
    void storeOneDataset() throws IOException {
        DatasetFacts facts = mock(DatasetFacts.class);
        StoredDataset stored = new StoredDataset(id, "harbour", "The harbour", "0", facts, Instant.EPOCH, null);
        when(store.find(id)).thenReturn(Optional.of(stored));
        when(store.findBody(id)).thenReturn(Optional.of(Client.harbour().getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aTitleIsTakenFromItsColumnAndNoDatasetIsReadForIt() {
        assertThat(new Datasets(store, Kept.caches(1_000_000)).getTitle(id)).isEqualTo("The harbour");

        verify(store, never()).findBody(any());
    }

    @Test
    void aDatasetIsReadOnceAsLongAsItFitsIntoMemory() {
        Datasets datasets = new Datasets(store, Kept.caches(1_000_000));

        assertThat(datasets.get(id)).isSameAs(datasets.get(id));

        verify(store).findBody(id);
    }

    @Test
    void aDatasetThatDoesNotFitIntoMemoryIsReadEveryTime() {
        Datasets datasets = new Datasets(store, Kept.caches(100));

        assertThat(datasets.get(id)).isEqualTo(datasets.get(id));

        verify(store, times(2)).findBody(id);
    }

    @Test
    void anIdThatNoDatasetHasIsToldAsAProblem() {
        Datasets datasets = new Datasets(store, Kept.caches(100));
        UUID other = UUID.randomUUID();

        assertThatThrownBy(() -> datasets.get(other))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining(other.toString());
        assertThatThrownBy(() -> datasets.getTitle(other)).isInstanceOf(ProblemException.class);
        assertThat(datasets.findId("nonsense")).isEmpty();
    }
}
