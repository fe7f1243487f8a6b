package org.lunzhu.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lunzhu.api.cli.failure.ExitCode;
import org.lunzhu.api.plan.KeptPlans;
import org.lunzhu.api.plan.PlanWish;
import org.lunzhu.api.review.LoadedPlan;
import org.lunzhu.api.review.LoadedPlans;
import org.lunzhu.api.support.Client;
import org.lunzhu.api.support.ServiceTest;
import org.lunzhu.data.json.PlanJson;
import org.lunzhu.solver.model.plan.Plan;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The command line and the service say the same of the same plans. */
@ServiceTest
class SamePlanIT {

    @TempDir
    Path directory;

    @Autowired
    private Client client;

    @Autowired
    private LoadedPlans loaded;

    @Autowired
    private KeptPlans kept;

    /**
     * A plan.
     *
     * @param contract whether the dataset is of CONTRACT, where everybody is expected to be posted
     * @param people how many people the dataset has
     * @param holders of the four seats; empty for nobody
     */
    private record Case(
            String name, boolean contract, int people, String[] holders, boolean feasible, boolean complete) {

        @Override
        public String toString() {
            return name;
        }

        private String dataset() {
            String text = Run.twoPosts().replace("POSTING", contract ? "CONTRACT" : "POSTING");
            return people == 2 ? text : text.replaceFirst(",\\s*\\{\"id\": \"p-2\"[^}]*}", "");
        }
    }

    private static String[] holders(String... holders) {
        return holders;
    }

    static Stream<Case> plans() {
        return Stream.of(
                new Case("complete", false, 2, holders("p-1", "p-2", "p-2", "p-1"), true, true),
                new Case("seats empty", false, 2, holders("p-1", "p-2", "", "p-1"), true, false),
                new Case("hard broken", false, 2, holders("p-1", "p-1", "p-2", "p-2"), false, false),
                new Case("only all-hands left undone", true, 2, holders("p-1", "p-2", "p-1", "p-2"), true, false),
                new Case("all hands at work", true, 2, holders("p-1", "p-2", "p-2", "p-1"), true, true),
                new Case("shortage", false, 1, holders("p-1", "", "", "p-1"), true, false));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void completenessAndEveryFigureOfAScoreAreTheSame(Case plan) throws IOException, InterruptedException {
        Path dataset = Run.write(directory, "dataset.json", plan.dataset());
        Path file = Run.plan(directory, "plan.json", plan.holders());
        String id = store(plan.dataset(), file);

        Run run = Run.english("score", dataset, file, "--json");
        JsonNode told = Json.tree(run.out());
        JsonNode score = get("/plans/" + id + "/score");
        JsonNode stored = get("/plans/" + id);

        assertThat(told.get("feasible").booleanValue()).isEqualTo(plan.feasible());
        assertThat(told.get("complete").booleanValue()).isEqualTo(plan.complete());
        assertThat(run.exitCode()).isEqualTo(plan.complete() ? ExitCode.FINE : ExitCode.INCOMPLETE);
        for (String figure : new String[] {"score", "feasible", "complete", "summary"}) {
            assertThat(score.get(figure)).as(figure).isEqualTo(told.get(figure));
            assertThat(stored.get(figure)).as(figure).isEqualTo(told.get(figure));
        }
        assertThat(score.get("rules")).isEqualTo(told.get("rules"));
        for (JsonNode rule : told.get("matches")) {
            String matches = "/plans/%s/score/%s?size=500"
                    .formatted(id, rule.get("ruleId").stringValue());
            assertThat(get(matches).get("items")).isEqualTo(rule.get("items"));
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void whatTellsAPlanFromAnotherIsTheSame(Case plan) throws IOException, InterruptedException {
        Path dataset = Run.write(directory, "dataset.json", plan.dataset());
        Path left = Run.plan(directory, "left.json", "", "p-1", "", "p-1");
        Path right = Run.plan(directory, "right.json", plan.holders());
        String datasetId = client.post("/datasets", plan.dataset()).expect(201).text("id");
        String leftId = storeIn(datasetId, left);
        String rightId = storeIn(datasetId, right);

        JsonNode told =
                Json.tree(Run.english("compare", dataset, left, right, "--json").out());
        JsonNode answer = get("/comparisons?left=%s&right=%s".formatted(leftId, rightId));

        assertThat(answer.get("rules")).isEqualTo(told.get("rules"));
        assertThat(answer.at("/changes/items")).isEqualTo(told.at("/changes/items"));
        assertThat(answer.get("movedSupervisors")).isEqualTo(told.get("movedSupervisors"));
        for (String figure : new String[] {"/left/score", "/right/summary", "/left/burden", "/right/burden"}) {
            assertThat(answer.at(figure)).as(figure).isEqualTo(told.at(figure));
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void whatIsWrongWithADatasetIsTheSame(Case plan) throws IOException, InterruptedException {
        Path dataset = Run.write(directory, "dataset.json", plan.dataset());
        String id = client.post("/datasets", plan.dataset()).expect(201).text("id");

        JsonNode told = Json.tree(Run.english("check", dataset, "--json").out());
        JsonNode issues = get("/datasets/" + id + "/validation");
        JsonNode shortages = get("/datasets/" + id + "/shortages");

        for (String figure : new String[] {"errors", "warnings", "issues"}) {
            assertThat(issues.get(figure)).as(figure).isEqualTo(told.get(figure));
        }
        assertThat(shortages.get("missing")).isEqualTo(told.get("missing"));
        assertThat(shortages.get("items")).isEqualTo(told.get("shortages"));
    }

    @Test
    void aPlanThatIsSolvedIsJudgedTheSame() throws IOException, InterruptedException {
        Path dataset = Run.write(directory, "harbour.json", Client.harbour());
        String id = client.solvedPlan(client.newDataset(), 1);
        Path file = Files.write(
                directory.resolve("plan.json"),
                client.get("/plans/" + id + "/document").expect(200).body().getBytes(StandardCharsets.UTF_8));

        JsonNode told = Json.tree(Run.english("score", dataset, file, "--json").out());

        for (String figure : new String[] {"score", "feasible", "complete", "summary"}) {
            assertThat(get("/plans/" + id).get(figure)).as(figure).isEqualTo(told.get(figure));
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void aDatasetThatIsSolvedBothWaysComesToTheSamePlanAndFigures(Case plan) throws IOException, InterruptedException {
        Path dataset = Run.write(directory, "dataset.json", plan.dataset());
        String datasetId = client.post("/datasets", plan.dataset()).expect(201).text("id");
        String id = client.solvedPlan(datasetId, 1);

        JsonNode told = Json.tree(Run.english("solve", dataset, "--steps", 20, "--seed", 1, "--prove", "--json")
                .out());
        JsonNode stored = get("/plans/" + id);
        JsonNode document = get("/plans/" + id + "/document");

        for (String figure : new String[] {"score", "feasible", "complete", "bound", "gap", "gapPercent", "summary"}) {
            assertThat(figure(stored, figure)).as(figure).isEqualTo(figure(told, figure));
        }
        for (String figure : new String[] {"dataset", "postings", "circuits", "score", "bound", "gapPercent"}) {
            assertThat(figure(document, figure)).as(figure).isEqualTo(figure(told.get("plan"), figure));
        }
        assertThat(get("/plans/" + id + "/score").get("rules")).isEqualTo(told.get("rules"));
        assertThat(get("/datasets/" + datasetId + "/shortages").get("items")).isEqualTo(told.get("shortages"));
        assertThat(figure(told, "bound")).isNotNull();
    }

    /** The figure; null where it is absent or null. */
    private static @Nullable JsonNode figure(JsonNode answer, String name) {
        JsonNode value = answer.get(name);
        return value == null || value.isNull() ? null : value;
    }

    private JsonNode get(String path) throws IOException, InterruptedException {
        return client.get(path, "Accept-Language", "en").expect(200).json();
    }

    private String store(String dataset, Path file) throws IOException, InterruptedException {
        return storeIn(client.post("/datasets", dataset).expect(201).text("id"), file);
    }

    /** Stores the plan of the file beside one that was solved. */
    private String storeIn(String datasetId, Path file) throws IOException, InterruptedException {
        LoadedPlan origin = loaded.get(client.solvedPlan(datasetId, 1));
        byte[] content = Files.readAllBytes(file);
        PlanWish wish = new PlanWish(origin.document().dataset(), "plan", 1, null, 1, null);
        Plan plan = loaded.with(PlanJson.read(new ByteArrayInputStream(content)), origin);
        return kept.keep(wish, plan, null, Instant.EPOCH).toString();
    }
}
