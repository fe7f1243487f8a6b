package org.lunzhu.api.search;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lunzhu.api.job.Closing;
import org.lunzhu.api.job.InterruptedJobException;
import org.lunzhu.api.job.Lease;
import org.lunzhu.api.job.LostLeaseException;
import org.lunzhu.api.job.Patience;
import org.lunzhu.api.job.StopSignal;
import org.lunzhu.api.job.Worker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Works on one search. After an interruption it begins anew. While the database is away, it waits with what it found. */
@Component
class SearchJob {

    private static final Logger LOG = LoggerFactory.getLogger(SearchJob.class);

    private final AttemptStore attempts;
    private final SearchStore searches;
    private final Map<SearchKind, Searching> kinds;
    private final Worker worker;
    private final Closing closing;
    private final Patience patience;
    private final Clock clock;

    SearchJob(
            AttemptStore attempts,
            SearchStore searches,
            List<Searching> kinds,
            Worker worker,
            Closing closing,
            Patience patience,
            Clock clock) {
        this.attempts = attempts;
        this.searches = searches;
        this.kinds = kinds.stream().collect(Collectors.toMap(Searching::kind, Function.identity()));
        this.worker = worker;
        this.closing = closing;
        this.patience = patience;
        this.clock = clock;
    }

    /** Searches to the end; throws {@link InterruptedJobException} if the process ends before. */
    void run(UUID id) {
        attempts.start(id, worker.name(), clock.instant()).ifPresent(this::run);
    }

    private void run(Lease lease) {
        UUID id = lease.id();
        LOG.info("Search ({}): begins, attempt {}.", id, lease.attempt());
        try {
            search(
                    lease,
                    patience.until(id, () -> searches.find(id, Locale.ROOT).orElseThrow())
                            .wish());
        } catch (InterruptedJobException e) {
            throw e;
        } catch (LostLeaseException e) {
            LOG.warn("Search ({}): attempt {} is refused, as another worker has it; it ends.", id, lease.attempt());
        } catch (RuntimeException | LinkageError | StackOverflowError | OutOfMemoryError e) {
            fail(lease, e);
        }
    }

    private void search(Lease lease, SearchWish wish) {
        UUID id = lease.id();
        StopSignal wishToStop = new StopSignal(() -> attempts.isStopRequested(lease), closing, clock);
        Instant end = clock.instant().plusSeconds(wish.seconds());
        BooleanSupplier stop =
                () -> wishToStop.getAsBoolean() || clock.instant().isAfter(end);
        Searching searching = Objects.requireNonNull(kinds.get(wish.kind()));
        SearchResult result =
                searching.search(wish, stop, soFar -> patience.until(id, () -> attempts.keep(lease, soFar)));
        if (closing.getAsBoolean()) {
            throw new InterruptedJobException(id);
        }
        SearchStatus status =
                patience.until(id, () -> attempts.isStopRequested(lease)) ? SearchStatus.STOPPED : SearchStatus.DONE;
        patience.until(id, () -> attempts.finish(lease, result, status, clock.instant()));
        LOG.info("Search ({}): {}.", id, status);
    }

    private void fail(Lease lease, Throwable trouble) {
        String errorId = UUID.randomUUID().toString();
        LOG.error("Search ({}): failed ({}).", lease.id(), errorId, trouble);
        String failure = "Searching failed; the log has more under the error id (%s).".formatted(errorId);
        try {
            patience.until(lease.id(), () -> attempts.fail(lease, failure, clock.instant()));
        } catch (LostLeaseException e) {
            LOG.warn("Search ({}): another worker has it.", lease.id());
        }
    }
}
