package org.lunzhu.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.lunzhu.api.support.Client;
import org.lunzhu.api.support.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class OriginIT {

    @Autowired
    private Client client;

    /** The status line of a bare request, since clients do not let their users set these headers. */
    private String status(String... lines) throws IOException {
        URI uri = client.uri("/");
        try (Socket socket = new Socket("127.0.0.1", uri.getPort())) {
            String request = String.join("\r\n", lines) + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
                    .readLine();
        }
    }

    @Test
    void onlyNamesOfThisMachineAreAnswered() throws IOException {
        assertThat(status("GET /api/v1/rules HTTP/1.1", "Host: localhost:8080")).contains("200");
        assertThat(status("GET /api/v1/rules HTTP/1.1", "Host: [::1]:8080")).contains("200");
        assertThat(status("GET /api/v1/rules HTTP/1.1", "Host: evil.example")).contains("403");
    }

    @Test
    void writesOfOtherSitesAreRefused() throws IOException {
        String post = "POST /api/v1/plans/p-17/stop HTTP/1.1";
        assertThat(status(post, "Host: localhost", "Origin: http://evil.example"))
                .contains("403");
        assertThat(status(post, "Host: localhost", "Sec-Fetch-Site: cross-site"))
                .contains("403");
        assertThat(status(post, "Host: localhost", "Origin: null")).contains("403");
        assertThat(status(post, "Host: localhost", "Origin: http://localhost")).contains("404");
        assertThat(status(post, "Host: localhost", "Sec-Fetch-Site: same-origin"))
                .contains("404");
    }
}
