package org.lunzhu.api.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lunzhu.api.support.Client;
import org.lunzhu.api.support.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A service of its own on a database server that is named, next to the one that all tests share. */
@ServiceTest
class AnotherServiceIT {

    private static final String DATABASE = "another";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private JdbcConnectionDetails server;

    @Value("${lunzhu.home}")
    private Path home;

    @BeforeEach
    void createDatabase() {
        jdbc.sql("drop database if exists " + DATABASE + " with (force)").update();
        jdbc.sql("create database " + DATABASE).update();
    }

    private ConfigurableApplicationContext start(String... settings) {
        String url = server.getJdbcUrl().replaceFirst("/[^/]*$", "/" + DATABASE);
        List<String> arguments = new ArrayList<>(List.of(
                "--server.port=0",
                "--spring.datasource.url=" + url,
                "--spring.datasource.username=" + server.getUsername(),
                "--spring.datasource.password=" + server.getPassword(),
                "--lunzhu.solve.save-interval=50ms"));
        arguments.addAll(List.of(settings));
        return LunzhuService.start(arguments);
    }

    private static Client clientOf(ConfigurableApplicationContext context) {
        return new Client((WebServerApplicationContext) context);
    }

    @Test
    void planGoesOnAfterARestart() throws IOException, InterruptedException {
        String planId;
        try (ConfigurableApplicationContext first = start()) {
            Client client = clientOf(first);
            planId = client.newPlan("{\"datasetId\": \"%s\", \"seconds\": 600}".formatted(client.newLargeDataset()));
            client.awaitPostings(planId);
        }
        try (ConfigurableApplicationContext second = start()) {
            Client client = clientOf(second);
            assertThat(client.get("/plans/" + planId).expect(200).text("status"))
                    .isEqualTo("SOLVING");
            client.post("/plans/" + planId + "/stop", "").expect(202);
            assertThat(client.finished(planId).get("status").stringValue()).isEqualTo("STOPPED");
        }
    }

    @Test
    void passwordIsAskedOfEverybody() throws IOException, InterruptedException {
        try (ConfigurableApplicationContext context = start("--lunzhu.security.password=a long one")) {
            Client client = clientOf(context);
            client.get("/rules").expect(401, "unauthorized");
            assertThat(statusOf(client, "/", "lunzhu:wrong")).isEqualTo(401);
            assertThat(statusOf(client, "/", "lunzhu:a long one")).isEqualTo(200);
            assertThat(statusOf(client, "/api/v1/rules", "lunzhu:a long one")).isEqualTo(200);
        }
    }

    private static int statusOf(Client client, String path, String login) throws IOException, InterruptedException {
        String basic = Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(client.uri(path))
                .header("Authorization", "Basic " + basic)
                .build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .statusCode();
    }

    @Test
    void openAddressWithoutPasswordDoesNotStart() {
        assertThatThrownBy(() -> start("--server.address=0.0.0.0")).hasStackTraceContaining("there is no password");
    }

    @Test
    void homeIsForOneProcess() {
        assertThatThrownBy(() -> EmbeddedDatabase.open(home)).isInstanceOf(HomeInUseException.class);
    }
}
