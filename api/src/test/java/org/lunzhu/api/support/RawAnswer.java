package org.lunzhu.api.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An answer read byte for byte, so that requests can be sent that no client would. */
public record RawAnswer(int status, String head, String body) {

    private static final int TIMEOUT_MILLIS = 20_000;
    private static final String END_OF_HEAD = "\r\n\r\n";
    private static final int HEX = 16;

    /** Sends the bytes as they are and reads until the service closes the connection, as it has to be asked to. */
    public static RawAnswer of(int port, byte[] request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(TIMEOUT_MILLIS);
            write(socket.getOutputStream(), request);
            return parse(readAll(socket));
        }
    }

    /** A service that refuses a request need not read all of it. */
    private static void write(OutputStream out, byte[] request) {
        try {
            out.write(request);
            out.flush();
        } catch (IOException closed) {
            // The answer is there already, or its absence is noticed.
        }
    }

    private static byte[] readAll(Socket socket) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        try {
            for (int n = socket.getInputStream().read(buffer);
                    n >= 0;
                    n = socket.getInputStream().read(buffer)) {
                bytes.write(buffer, 0, n);
            }
        } catch (SocketException reset) {
            // What was sent and not read resets the connection after the answer.
        }
        return bytes.toByteArray();
    }

    private static RawAnswer parse(byte[] bytes) {
        String all = new String(bytes, StandardCharsets.ISO_8859_1);
        int end = all.indexOf(END_OF_HEAD);
        if (end < 0) {
            return new RawAnswer(0, all, "");
        }
        String head = all.substring(0, end);
        String body = all.substring(end + END_OF_HEAD.length());
        String text = head.toLowerCase(Locale.ROOT).contains("transfer-encoding: chunked") ? joined(body) : body;
        return new RawAnswer(
                Integer.parseInt(head.split(" ", 3)[1].trim()),
                head,
                new String(text.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
    }

    private static String joined(String chunks) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (at < chunks.length()) {
            int end = chunks.indexOf("\r\n", at);
            int size = Integer.parseInt(chunks.substring(at, end), HEX);
            text.append(chunks, end + 2, end + 2 + size);
            at = end + 2 + size + 2;
        }
        return text.toString();
    }

    public Optional<String> header(String name) {
        String start = name.toLowerCase(Locale.ROOT) + ":";
        return Arrays.stream(head.split("\r\n"))
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start))
                .map(line -> line.substring(start.length()).trim())
                .findFirst();
    }

    public JsonNode json() {
        return JsonMapper.shared().readTree(body);
    }
}
