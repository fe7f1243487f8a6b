package org.lunzhu.api.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import tools.jackson.databind.JsonNode;

/** Speaks to the running service as a program would, and holds every answer against the contract. */
@TestComponent
public class Client {

    private static final Set<String> FINAL = Set.of("SOLVED", "STOPPED", "FAILED");
    private static final Set<String> FINAL_SEARCH = Set.of("DONE", "STOPPED", "FAILED");
    private static final long POLL_MILLIS = 50;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Contract contract = new Contract();
    private final WebServerApplicationContext service;

    public Client(WebServerApplicationContext service) {
        this.service = service;
    }

    /** The dataset that most tests use, as text. */
    public static String harbour() throws IOException {
        try (InputStream in = Client.class.getResourceAsStream("/org/lunzhu/api/harbour.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    public URI uri(String path) {
        return URI.create("http://127.0.0.1:" + service.getWebServer().getPort() + path);
    }

    public Answer get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri("/api/v1" + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.GET().build());
    }

    public Answer post(String path, String body, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri("/api/v1" + path));
        if (!body.isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.POST(BodyPublishers.ofString(body)).build());
    }

    public Answer send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
        contract.check(request, response);
        return new Answer(response);
    }

    public Answer delete(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(uri("/api/v1" + path)).DELETE().build());
    }

    /** Sends files. */
    public Answer upload(String path, byte[] body, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(uri("/api/v1" + path)).header("Content-Type", Multipart.TYPE);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.POST(BodyPublishers.ofByteArray(body)).build());
    }

    /** A file that is there. */
    public HttpResponse<byte[]> download(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri("/api/v1" + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        HttpResponse<byte[]> response = http.send(request.build(), BodyHandlers.ofByteArray());
        assertThat(response.statusCode()).isEqualTo(200);
        return response;
    }

    /** The server-sent events of a path, to their end. */
    public String stream(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(uri("/api/v1" + path)).header("Accept", "text/event-stream");
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(request.GET().build(), BodyHandlers.ofString()).body();
    }

    /** Stores the dataset of most tests anew and gives its id. */
    public String newDataset() throws IOException, InterruptedException {
        return post("/datasets", harbour()).expect(201).text("id");
    }

    /** Stores a scenario that is too large for any search to end by itself within a test, and gives its id. */
    public String newLargeDataset() throws IOException, InterruptedException {
        return post("/datasets?demo=weihai-2021", "").expect(201).text("id");
    }

    /** Asks for a plan and gives its id. */
    public String newPlan(String body) throws IOException, InterruptedException {
        return post("/plans", body).expect(202).text("id");
    }

    /** A solved plan of the dataset, by few steps. */
    public String solvedPlan(String datasetId, long seed) throws IOException, InterruptedException {
        String id = newPlan("{\"datasetId\": \"%s\", \"stepLimit\": 20, \"seed\": %d}".formatted(datasetId, seed));
        assertThat(finished(id).get("status").stringValue()).isEqualTo("SOLVED");
        return id;
    }

    /** The plan when it is finished. */
    public JsonNode finished(String planId) throws IOException, InterruptedException {
        JsonNode plan = get("/plans/" + planId).expect(200).json();
        while (!FINAL.contains(plan.get("status").stringValue())) {
            Thread.sleep(POLL_MILLIS);
            plan = get("/plans/" + planId).expect(200).json();
        }
        return plan;
    }

    /** The search when it is finished. */
    public JsonNode finishedSearch(String searchId, String... headers) throws IOException, InterruptedException {
        JsonNode search = get("/searches/" + searchId, headers).expect(200).json();
        while (!FINAL_SEARCH.contains(search.get("status").stringValue())) {
            Thread.sleep(POLL_MILLIS);
            search = get("/searches/" + searchId, headers).expect(200).json();
        }
        return search;
    }

    /** Waits until the plan is being solved and its first postings are there. */
    public void awaitPostings(String planId) throws IOException, InterruptedException {
        while (get("/plans/" + planId).expect(200).json().get("score").isNull()) {
            Thread.sleep(POLL_MILLIS);
        }
    }
}
