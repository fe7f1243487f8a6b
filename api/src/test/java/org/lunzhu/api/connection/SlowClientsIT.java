package org.lunzhu.api.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.lunzhu.api.serve.LunzhuService;
import org.lunzhu.api.support.Client;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** Services that many clients hold on to without ever finishing what they began. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class SlowClientsIT {

    private static final String BEGINNING = "GET /api/v1/rules HTTP/1.1\r\nHost: localhost\r\n";
    private static final int MANY = 300;

    @TempDir
    private Path directory;

    private final List<Socket> sockets = new ArrayList<>();

    private ConfigurableApplicationContext service(String... settings) {
        List<String> arguments = new ArrayList<>(List.of(settings));
        arguments.addAll(List.of(
                "--server.port=0",
                "--lunzhu.home=" + directory,
                "--lunzhu.solve.threads=1",
                "--db-scheduler.polling-interval=200ms"));
        return LunzhuService.start(arguments);
    }

    private Socket open(ConfigurableApplicationContext service, String text) throws IOException {
        int port = ((WebServerApplicationContext) service).getWebServer().getPort();
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        sockets.add(socket);
        send(socket, text);
        return socket;
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static String answer(Socket socket) throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    @AfterEach
    void close() throws IOException {
        for (Socket socket : sockets) {
            socket.close();
        }
    }

    @Test
    void headersThatTrickleInEndTheirConnection() throws Exception {
        try (ConfigurableApplicationContext service = service("--lunzhu.http.header-time=1s")) {
            Socket slow = open(service, BEGINNING);
            assertThatThrownBy(() -> {
                        while (true) {
                            send(slow, "X");
                            Thread.sleep(100);
                        }
                    })
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void aBodyThatTricklesInIsTold408() throws Exception {
        try (ConfigurableApplicationContext service = service("--lunzhu.http.body-time=1s")) {
            Socket slow = open(
                    service,
                    "POST /api/v1/plans HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                            + "Content-Type: application/json\r\nContent-Length: 100\r\n\r\n{");
            assertThat(answer(slow)).startsWith("HTTP/1.1 408").contains("/problems/body-too-slow");
        }
    }

    @Test
    void manyUnfinishedRequestsKeepNobodyFromBeingAnswered() throws Exception {
        try (ConfigurableApplicationContext service = service()) {
            for (int i = 0; i < MANY; i++) {
                open(service, BEGINNING);
                open(
                        service,
                        "POST /api/v1/plans HTTP/1.1\r\nHost: localhost\r\n"
                                + "Content-Type: application/json\r\nContent-Length: 100\r\n\r\n{");
            }
            Client client = new Client((WebServerApplicationContext) service);
            client.get("/rules").expect(200);
        }
    }

    @Test
    void openStreamsDoNotHoldUpTheEnd() throws Exception {
        ConfigurableApplicationContext service = service("--spring.lifecycle.timeout-per-shutdown-phase=10m");
        Client client = new Client((WebServerApplicationContext) service);
        String plan = client.newPlan("{\"datasetId\": \"%s\", \"seconds\": 600}".formatted(client.newLargeDataset()));
        client.awaitPostings(plan);
        String request = "GET /api/v1/plans/%s/events HTTP/1.1\r\nHost: localhost\r\n\r\n".formatted(plan);
        for (int i = 0; i < 200; i++) {
            assertThat(open(service, request).getInputStream().read()).isEqualTo('H');
        }
        Socket unfinished = open(service, BEGINNING);
        int port = unfinished.getPort();

        service.close();

        assertThatThrownBy(() -> new Socket(InetAddress.getLoopbackAddress(), port))
                .isInstanceOf(ConnectException.class);
    }
}
