package org.lunzhu.api.http;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A request on its way to be spoilt; texts stand for bytes, one character each. */
final class Draft {

    String method;
    String path;
    String version = "HTTP/1.1";
    String mediaType = "application/json";
    final List<String> query = new ArrayList<>();
    final List<String> headers = new ArrayList<>();
    byte[] body = {};

    Draft(String method, String path) {
        this.method = method;
        this.path = path;
    }

    void body(String text) {
        body = text.getBytes(StandardCharsets.UTF_8);
    }

    String body() {
        return new String(body, StandardCharsets.UTF_8);
    }

    byte[] toBytes() {
        StringBuilder head = new StringBuilder(method + " " + path);
        if (!query.isEmpty()) {
            head.append('?').append(String.join("&", query));
        }
        head.append(' ').append(version).append("\r\n");
        headers.forEach(header -> head.append(header).append("\r\n"));
        if (body.length > 0) {
            head.append("Content-Type: " + mediaType + "\r\nContent-Length: " + body.length + "\r\n");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
        bytes.writeBytes(body);
        return bytes.toByteArray();
    }
}
