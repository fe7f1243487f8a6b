package org.lunzhu.api.search;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A search as the database has it.
 *
 * @param startedAt when searching began, the last time; null before
 * @param finishedAt null before
 * @param tried how many of the wanted alternatives were looked for
 * @param result what it found, as the contract has it in JSON; null where that is nothing yet or was not asked for
 * @param failure why it failed; null unless it did
 */
record StoredSearch(
        UUID id,
        SearchWish wish,
        SearchStatus status,
        boolean stopRequested,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        int tried,
        @Nullable String result,
        @Nullable String failure) {}
