package org.lunzhu.api.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.lunzhu.api.support.Client;

/** Clients that read lists, a plan and its board over and over, and count what they are answered. */
final class Crowd implements AutoCloseable {

    private static final long PAUSE_MILLIS = 20;

    private final Client client;
    private final List<String> paths;
    private final ConcurrentMap<Integer, AtomicInteger> answers = new ConcurrentHashMap<>();
    private final ExecutorService threads;
    private final List<? extends Future<?>> clients;
    private volatile boolean goesOn = true;

    private Crowd(int size, Client client, List<String> paths) {
        this.client = client;
        this.paths = paths;
        this.threads = Executors.newFixedThreadPool(size);
        this.clients = IntStream.range(0, size)
                .mapToObj(i -> threads.submit(() -> ask(i)))
                .toList();
    }

    static Crowd of(int size, Client client, String plan) {
        return new Crowd(size, client, List.of("/plans", "/datasets", "/plans/" + plan, "/plans/" + plan + "/board"));
    }

    private Void ask(int number) throws IOException, InterruptedException {
        for (int i = number; goesOn; i++) {
            int status = client.get(paths.get(i % paths.size())).response().statusCode();
            count(status).incrementAndGet();
            Thread.sleep(PAUSE_MILLIS);
        }
        return null;
    }

    private AtomicInteger count(int status) {
        return answers.computeIfAbsent(status, s -> new AtomicInteger());
    }

    /** Waits for the first 503. */
    void awaitTrouble() throws InterruptedException {
        while (count(503).get() == 0) {
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    /** Waits for each path to be read again. */
    void awaitItsEnd() throws IOException, InterruptedException {
        for (String path : paths) {
            awaitStatus(client, path, 200);
        }
    }

    static void awaitStatus(Client client, String path, int status) throws IOException, InterruptedException {
        while (client.get(path).response().statusCode() != status) {
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    /** Ends the crowd; no client was cut off, and nobody was answered anything else. */
    void endsWithNothingBut(Integer... statuses) throws Exception {
        goesOn = false;
        for (Future<?> one : clients) {
            one.get(1, TimeUnit.MINUTES);
        }
        assertThat(Map.copyOf(answers)).containsOnlyKeys(statuses);
    }

    @Override
    public void close() {
        goesOn = false;
        threads.shutdownNow();
    }
}
