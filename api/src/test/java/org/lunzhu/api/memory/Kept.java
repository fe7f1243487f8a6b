package org.lunzhu.api.memory;

import org.springframework.util.unit.DataSize;

/** Caches for tests that have no service. */
public final class Kept {

    private Kept() {}

    /** Caches that together take so many bytes. */
    public static Caches caches(long bytes) {
        return new Caches(new CacheSettings(DataSize.ofBytes(bytes)));
    }
}
