package org.lunzhu.api.memory;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.benmanes.caffeine.cache.Cache;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class CachesTest {

    private final Caches caches = new Caches(new CacheSettings(DataSize.ofBytes(4_000)));

    @Test
    void aCacheKeepsNoMoreThanItsShareOfTheMemory() {
        Cache<Integer, byte[]> plans = caches.of(Caches.Share.PLANS, bytes -> bytes.length);
        Cache<Integer, byte[]> datasets = caches.of(Caches.Share.DATASETS, bytes -> bytes.length);
        IntStream.range(0, 50).forEach(i -> {
            plans.put(i, new byte[300]);
            datasets.put(i, new byte[300]);
        });
        plans.cleanUp();
        datasets.cleanUp();

        assertThat(plans.asMap()).hasSize(6);
        assertThat(datasets.asMap()).hasSize(3);
    }

    @Test
    void whatIsLargerThanItsShareIsMadeButNotKept() {
        Cache<Integer, byte[]> plans = caches.of(Caches.Share.PLANS, bytes -> bytes.length);

        assertThat(plans.get(1, i -> new byte[2_001])).hasSize(2_001);
        plans.cleanUp();
        assertThat(plans.asMap()).isEmpty();
    }

    @Test
    void whatFitsIsMadeOnce() {
        Cache<Integer, byte[]> plans = caches.of(Caches.Share.PLANS, bytes -> bytes.length);

        assertThat(plans.get(1, i -> new byte[7])).isSameAs(plans.get(1, i -> new byte[9]));
    }
}
