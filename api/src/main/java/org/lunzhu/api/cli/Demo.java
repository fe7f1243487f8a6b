package org.lunzhu.api.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lunzhu.api.cli.failure.CommandFailure;
import org.lunzhu.api.cli.text.DemoLines;
import org.lunzhu.api.cli.text.Texts;
import org.lunzhu.api.contract.DatasetDto;
import org.lunzhu.api.contract.DatasetPageDto;
import org.lunzhu.api.contract.NewPlanDto;
import org.lunzhu.api.contract.PlanDto;
import org.lunzhu.api.contract.PlanStatusDto;
import org.lunzhu.data.json.DatasetJson;

/** Imports a scenario into a running service, has it solved and tells what came out. */
final class Demo {

    private static final Set<PlanStatusDto> FINAL =
            EnumSet.of(PlanStatusDto.SOLVED, PlanStatusDto.STOPPED, PlanStatusDto.FAILED);
    private static final String SCENARIO = "/org/lunzhu/data/datasets/%s.json";
    private static final long POLL_MILLIS = 500;

    private final HttpClient client = HttpClient.newHttpClient();
    private final String address;
    private final @Nullable String credentials;
    private final Texts texts;
    private final Consumer<String> out;

    /** Speaks to the service at that address, such as {@code http://127.0.0.1:8080}; null where it asks for no name and password. */
    Demo(String address, @Nullable String credentials, Texts texts, Consumer<String> out) {
        this.address = address;
        this.credentials = credentials;
        this.texts = texts;
        this.out = out;
    }

    void run(String scenario, int seconds) throws InterruptedException {
        String dataset = datasetOf(scenario);
        String wish = Json.ofContract(new NewPlanDto(dataset).seconds(seconds));
        String plan = Json.read(post("/plans", wish), PlanDto.class).getId();
        out.accept(texts.get("demo.solving", scenario, seconds, address + "/plans/" + plan));
        tell(finished(plan));
        out.accept(texts.get("demo.plan", address + "/plans/" + plan));
    }

    /** The id of the scenario's dataset, which an earlier start may have imported. */
    private String datasetOf(String scenario) throws InterruptedException {
        String sha256 = sha256Of(scenario);
        for (DatasetDto stored :
                Json.read(get("/datasets?size=100"), DatasetPageDto.class).getItems()) {
            if (stored.getSha256().equals(sha256)) {
                return stored.getId();
            }
        }
        return Json.read(post("/datasets?demo=" + scenario, ""), DatasetDto.class)
                .getId();
    }

    /** The hash of the scenario's text, in hexadecimal. */
    private static String sha256Of(String scenario) {
        try (InputStream in = DatasetJson.class.getResourceAsStream(SCENARIO.formatted(scenario))) {
            byte[] text = in == null ? new byte[0] : in.readAllBytes();
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private PlanDto finished(String plan) throws InterruptedException {
        while (true) {
            PlanDto state = Json.read(get("/plans/" + plan), PlanDto.class);
            if (FINAL.contains(state.getStatus())) {
                return state;
            }
            Thread.sleep(POLL_MILLIS);
        }
    }

    private void tell(PlanDto plan) {
        if (plan.getSummary() == null) {
            throw new CommandFailure(texts.get("demo.failed", plan.getFailure()));
        }
        new DemoLines(texts).of(plan).forEach(out);
    }

    private String get(String path) throws InterruptedException {
        return send(request(path).GET());
    }

    private String post(String path, String body) throws InterruptedException {
        HttpRequest.Builder request = request(path);
        if (!body.isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        return send(request.POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + "/api/v1" + path));
        if (credentials != null) {
            byte[] bytes = credentials.getBytes(StandardCharsets.UTF_8);
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(bytes));
        }
        return request;
    }

    private String send(HttpRequest.Builder request) throws InterruptedException {
        try {
            HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
            if (response.statusCode() >= 300) {
                throw new CommandFailure(texts.get("demo.refused", response.statusCode(), response.body()));
            }
            return response.body();
        } catch (IOException e) {
            throw new CommandFailure(texts.get("demo.unreachable", address, e.getMessage()));
        }
    }
}
