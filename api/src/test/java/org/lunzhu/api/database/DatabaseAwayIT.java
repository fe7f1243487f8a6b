package org.lunzhu.api.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.lunzhu.api.serve.LunzhuService;
import org.lunzhu.api.support.Answer;
import org.lunzhu.api.support.Client;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** Services whose database server goes away and comes back while many clients ask. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class DatabaseAwayIT {

    @TempDir
    private Path directory;

    private static ConfigurableApplicationContext service(String... settings) {
        List<String> arguments = new ArrayList<>(List.of(settings));
        arguments.addAll(List.of(
                "--server.port=0",
                "--lunzhu.solve.threads=1",
                "--lunzhu.solve.save-interval=50ms",
                "--db-scheduler.polling-interval=200ms"));
        return LunzhuService.start(arguments);
    }

    private static Client clientOf(ConfigurableApplicationContext service) {
        return new Client((WebServerApplicationContext) service);
    }

    @Test
    void ourOwnServerIsStartedAgainWhenItWasKilled() throws Exception {
        try (ConfigurableApplicationContext service = service("--lunzhu.home=" + directory)) {
            Client client = clientOf(service);
            String plan = solvingPlan(client);
            HardMediumSoftLongScore saved = scoreOf(client.get("/plans/" + plan));
            try (Crowd crowd = Crowd.of(20, client, plan)) {
                ProcessHandle first = postmaster();
                first.destroyForcibly();
                crowd.awaitTrouble();
                crowd.awaitItsEnd();
                assertThat(postmaster().pid()).isNotEqualTo(first.pid());
                crowd.endsWithNothingBut(200, 503);
            }
            assertThat(stopped(client, plan)).isGreaterThanOrEqualTo(saved);
        }
        assertThat(pidFile()).doesNotExist();
    }

    @Test
    void allProcessesOfOurServerMayBeKilledAndItsPortTaken() throws Exception {
        try (ConfigurableApplicationContext service = service("--lunzhu.home=" + directory)) {
            Client client = clientOf(service);
            String dataset = client.newDataset();
            ProcessHandle first = postmaster();
            List<ProcessHandle> children = first.children().toList();
            first.destroyForcibly();
            children.forEach(ProcessHandle::destroyForcibly);
            int port = Integer.parseInt(
                    Files.readString(directory.resolve("postgres/port")).strip());
            try (ServerSocket taken = take(port)) {
                Crowd.awaitStatus(client, "/datasets/" + dataset, 200);
                assertThat(Files.readString(directory.resolve("postgres/port")).strip())
                        .isNotEqualTo(Integer.toString(taken.getLocalPort()));
            }
        }
    }

    private static ServerSocket take(int port) throws InterruptedException {
        while (true) {
            try {
                return new ServerSocket(port, 1, java.net.InetAddress.getLoopbackAddress());
            } catch (IOException e) {
                Thread.sleep(1);
            }
        }
    }

    @Test
    void ourOwnServerIsStartedAgainWhenItWasStopped() throws Exception {
        try (ConfigurableApplicationContext service = service("--lunzhu.home=" + directory)) {
            Client client = clientOf(service);
            String dataset = client.newDataset();
            ProcessHandle first = postmaster();
            first.destroy();
            first.onExit().get(1, TimeUnit.MINUTES);
            Crowd.awaitStatus(client, "/datasets/" + dataset, 200);
            assertThat(postmaster().pid()).isNotEqualTo(first.pid());
        }
    }

    @Test
    void serviceWaitsForAServerOfYours() throws Exception {
        int port;
        String plan;
        ConfigurableApplicationContext service;
        try (EmbeddedPostgres server = serverOfYours(0)) {
            port = server.getPort();
            service = service(
                    "--spring.datasource.url=jdbc:postgresql://127.0.0.1:%d/postgres".formatted(port),
                    "--spring.datasource.username=postgres");
            plan = solvingPlan(clientOf(service));
        }
        try (service) {
            Client client = clientOf(service);
            Answer away =
                    client.get("/plans/" + plan, "Accept-Language", "zh-CN").expect(503, "database-away");
            assertThat(away.header("Retry-After")).isEqualTo("5");
            assertThat(away.text("detail")).contains("数据库");
            try (Crowd crowd = Crowd.of(20, client, plan)) {
                crowd.awaitTrouble();
                try (EmbeddedPostgres back = serverOfYours(port)) {
                    crowd.awaitItsEnd();
                    crowd.endsWithNothingBut(200, 503);
                    stopped(client, plan);
                    assertThatCode(() -> query(back)).doesNotThrowAnyException();
                }
            }
        }
    }

    private static void query(EmbeddedPostgres server) throws Exception {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("select count(*) from plan");
        }
    }

    private EmbeddedPostgres serverOfYours(int port) throws IOException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(directory.resolve("yours"))
                .setOverrideWorkingDirectory(directory.resolve("programs").toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false);
        return (port == 0 ? builder : builder.setPort(port)).start();
    }

    private static String solvingPlan(Client client) throws IOException, InterruptedException {
        String plan = client.newPlan("{\"datasetId\": \"%s\", \"seconds\": 600}".formatted(client.newLargeDataset()));
        client.awaitPostings(plan);
        return plan;
    }

    /** The score with which the plan ends once it is asked to. */
    private static HardMediumSoftLongScore stopped(Client client, String plan)
            throws IOException, InterruptedException {
        client.post("/plans/" + plan + "/stop", "").expect(202);
        while (!client.get("/plans/" + plan).expect(200).text("status").equals("STOPPED")) {
            assertThat(client.get("/plans/" + plan).text("status")).isNotEqualTo("FAILED");
            Thread.sleep(100);
        }
        return scoreOf(client.get("/plans/" + plan));
    }

    private static HardMediumSoftLongScore scoreOf(Answer plan) {
        return HardMediumSoftLongScore.parseScore(plan.expect(200).text("score"));
    }

    private Path pidFile() {
        return directory.resolve("postgres/data/postmaster.pid");
    }

    private ProcessHandle postmaster() throws IOException {
        return ProcessHandle.of(
                        Long.parseLong(Files.readAllLines(pidFile()).get(0).strip()))
                .orElseThrow();
    }
}
