package org.lunzhu.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.lunzhu.api.support.Client;
import org.lunzhu.api.support.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class PageIT {

    @Autowired
    private Client client;

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(client.uri(path)).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    @Test
    void everyRouteOfThePageIsThePage() throws IOException, InterruptedException {
        String page = get("/").body();
        assertThat(page).contains("<div id=\"root\">");
        assertThat(get("/plans/17/board").body()).isEqualTo(page);
        assertThat(get("/plans").headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
    }

    @Test
    void missingFilesAndUnknownPathsOfTheApiAreNotThePage() throws IOException, InterruptedException {
        assertThat(get("/missing.js").statusCode()).isEqualTo(404);
        assertThat(get("/api/v2/plans").statusCode()).isEqualTo(404);
    }

    @Test
    void aPartOfAFileThatIsNotThereIsAProblemOfThatFile() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(client.uri("/index.html"))
                .header("Range", "bytes=9999999-")
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(416);
        assertThat(answer.body()).contains("\"instance\":\"/index.html\"");
    }

    @Test
    void browsersAreToldToKeepThePageToItself() throws IOException, InterruptedException {
        HttpResponse<String> page = get("/");
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(
                        policy -> assertThat(policy).contains("default-src 'self'", "frame-ancestors 'none'"));
        assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(page.headers().firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
    }
}
