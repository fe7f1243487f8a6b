package org.lunzhu.benchmarks.crowd;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** Somebody who opens a plan's page: its numbers and the first page of its board. */
final class Reader {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final double NANOS_PER_MILLI = 1e6;
    private static final int OK = 200;

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<URI> parts;

    Reader(URI service, String planId) {
        URI plan = service.resolve("/api/v1/plans/" + planId);
        this.parts = List.of(plan, URI.create(plan + "/board"));
    }

    /** Opens the page that often, one after the other, and tells how long each took, in milliseconds, shortest first. */
    double[] times(int count) throws IOException, InterruptedException {
        double[] times = new double[count];
        for (int i = 0; i < count; i++) {
            long start = System.nanoTime();
            for (URI part : parts) {
                open(part);
            }
            times[i] = (System.nanoTime() - start) / NANOS_PER_MILLI;
        }
        Arrays.sort(times);
        return times;
    }

    private void open(URI part) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(part).timeout(PATIENCE).build();
        int status = http.send(request, BodyHandlers.ofByteArray()).statusCode();
        if (status != OK) {
            throw new IOException("%s was answered with %d.".formatted(part, status));
        }
    }
}
