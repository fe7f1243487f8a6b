package org.lunzhu.api.memory;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.ToLongFunction;
import org.springframework.stereotype.Component;

/**
 * Makes caches that together take no more memory than the settings allow: half of it for plans, a quarter for datasets,
 * an eighth each for comparisons and imports. What would be larger than its share is not kept.
 */
@Component
public final class Caches {

    private final long bytes;

    Caches(CacheSettings settings) {
        bytes = settings.memory().toBytes();
    }

    /** What a cache is for. */
    public enum Share {
        PLANS(2),
        DATASETS(4),
        COMPARISONS(8),
        IMPORTS(8);

        private final int divisor;

        Share(int divisor) {
            this.divisor = divisor;
        }
    }

    /** A cache whose values take at most the share, each as many bytes as estimated. */
    public <K, V> Cache<K, V> of(Share share, ToLongFunction<V> estimate) {
        return Caffeine.newBuilder()
                .executor(Runnable::run)
                .maximumWeight(bytes / share.divisor)
                .weigher((K key, V value) -> (int) Math.min(Integer.MAX_VALUE, estimate.applyAsLong(value)))
                .build();
    }
}
