package org.lunzhu.api.search;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lunzhu.api.http.Fingerprint;
import org.lunzhu.api.http.Ids;
import org.lunzhu.api.http.ProblemException;
import org.lunzhu.api.http.ProblemKind;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The stored searches: asked for, found by the ids that clients give, stopped. */
@Service
class Searches {

    private final SearchStore store;
    private final SearchQueue queue;
    private final Clock clock;

    Searches(SearchStore store, SearchQueue queue, Clock clock) {
        this.store = store;
        this.queue = queue;
        this.clock = clock;
    }

    /** The search, its sentences in the language of the request; throws a 404 where there is none. */
    public StoredSearch get(String id) {
        return Ids.find(id)
                .flatMap(known -> store.find(known, LocaleContextHolder.getLocale()))
                .orElseThrow(() -> new ProblemException(ProblemKind.UNKNOWN_SEARCH, id));
    }

    /** Queues a search, or finds the one that was asked for before with the same key and words. */
    @Transactional
    public StoredSearch create(SearchWish wish, @Nullable String key, String fingerprint) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        UUID id = UUID.randomUUID();
        if (store.add(id, wish, key, fingerprint, now)) {
            queue.add(id, now);
        } else {
            id = store.findByKey(String.valueOf(key), fingerprint).orElseThrow(Fingerprint::other);
        }
        return get(id.toString());
    }

    /** Asks the search to stop; throws a 409 for a finished one. */
    @Transactional
    public StoredSearch stop(String id) {
        if (!store.requestStop(get(id).id(), clock.instant().truncatedTo(ChronoUnit.MICROS))) {
            throw new ProblemException(ProblemKind.SEARCH_FINISHED, id);
        }
        return get(id);
    }
}
