package org.lunzhu.api.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.lunzhu.api.serve.LunzhuService;
import org.lunzhu.api.support.Client;
import org.lunzhu.api.support.ServiceProcess;
import org.lunzhu.api.support.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A worker in a process of its own that sleeps past its lease, while another takes its run up, and then wakes. */
@ServiceTest
@DisabledOnOs(OS.WINDOWS)
@Timeout(value = 4, unit = TimeUnit.MINUTES)
class SleepingWorkerIT {

    private static final String DATABASE = "sleeping";
    private static final long POLL_MILLIS = 100;

    @TempDir
    Path directory;

    @Autowired
    private JdbcClient server;

    @Autowired
    private JdbcConnectionDetails details;

    private JdbcClient jdbc;

    private List<String> settings() {
        return List.of(
                "--server.port=0",
                "--spring.datasource.url=" + url(),
                "--spring.datasource.username=" + details.getUsername(),
                "--spring.datasource.password=" + details.getPassword(),
                "--lunzhu.solve.save-interval=50ms",
                "--lunzhu.solve.threads=1",
                "--db-scheduler.polling-interval=200ms",
                "--db-scheduler.heartbeat-interval=500ms");
    }

    private String url() {
        return details.getJdbcUrl().replaceFirst("/[^/]*$", "/" + DATABASE);
    }

    private Process startSleeper(Path log) throws IOException {
        List<String> command = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                ServiceProcess.class.getName()),
                        settings().stream())
                .toList();
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    private static void signal(String signal, Process process) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid()))
                        .start()
                        .waitFor())
                .isZero();
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        while (!condition.call()) {
            Thread.sleep(POLL_MILLIS);
        }
    }

    private Map<String, Object> run(UUID id) {
        return jdbc.sql("select attempt, worker from run where plan_id = :id")
                .param("id", id)
                .query()
                .singleRow();
    }

    @Test
    void writesOfAWorkerThatSleptPastItsLeaseAreRefused() throws Exception {
        server.sql("drop database if exists " + DATABASE + " with (force)").update();
        server.sql("create database " + DATABASE).update();
        jdbc = JdbcClient.create(new DriverManagerDataSource(url(), details.getUsername(), details.getPassword()));
        Path log = directory.resolve("sleeper.log");
        try (ConfigurableApplicationContext context = LunzhuService.start(settings())) {
            Client client = new Client((WebServerApplicationContext) context);
            String wish = "{\"datasetId\": \"%s\", \"seconds\": 600}".formatted(client.newLargeDataset());
            String ours = client.newPlan(wish);
            client.awaitPostings(ours);
            String id = client.newPlan(wish);
            Process sleeper = startSleeper(log);
            try {
                client.awaitPostings(id);
                signal("STOP", sleeper);
                client.post("/plans/" + ours + "/stop", "").expect(202);
                wakeOnceItIsOurs(client, UUID.fromString(id), sleeper, log);
            } finally {
                sleeper.destroyForcibly().waitFor();
            }
        }
    }

    private void wakeOnceItIsOurs(Client client, UUID id, Process sleeper, Path log) throws Exception {
        assertThat(run(id)).containsEntry("attempt", 1);
        await(() -> run(id).get("attempt").equals(2));
        Object worker = run(id).get("worker");
        signal("CONT", sleeper);
        await(() -> Files.readString(log).contains("attempt 1 is refused"));
        assertThat(run(id)).containsEntry("attempt", 2).containsEntry("worker", worker);
        client.post("/plans/" + id + "/stop", "").expect(202);
        assertThat(client.finished(id.toString()).get("status").stringValue()).isEqualTo("STOPPED");
        assertThat(run(id)).containsEntry("attempt", 2).containsEntry("worker", worker);
    }
}
