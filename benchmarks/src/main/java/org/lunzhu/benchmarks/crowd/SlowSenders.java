package org.lunzhu.benchmarks.crowd;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Clients that never finish their request: each sends one byte of a header at a time, and comes back when cut off. */
final class SlowSenders implements AutoCloseable {

    private static final byte[] BEGINNING =
            "GET /api/v1/plans HTTP/1.1\r\nHost: localhost\r\nX-Slow: ".getBytes(StandardCharsets.US_ASCII);

    private final InetAddress host;
    private final int port;
    private final List<Socket> sockets = new ArrayList<>();
    private final RepeatedWork work;
    private volatile int cutOff;

    private SlowSenders(InetAddress host, int port, int count, long pauseMillis) throws IOException {
        this.host = host;
        this.port = port;
        for (int i = 0; i < count; i++) {
            sockets.add(connect());
        }
        this.work = RepeatedWork.start("slow-senders", pauseMillis, this::sendOneByteEach);
    }

    static SlowSenders start(InetAddress host, int port, int count, long pauseMillis) throws IOException {
        return new SlowSenders(host, port, count, pauseMillis);
    }

    private Socket connect() throws IOException {
        Socket socket = new Socket(host, port);
        socket.getOutputStream().write(BEGINNING);
        return socket;
    }

    private void sendOneByteEach() throws IOException {
        for (int i = 0; i < sockets.size(); i++) {
            try {
                sockets.get(i).getOutputStream().write('x');
            } catch (IOException cut) {
                cutOff++;
                sockets.get(i).close();
                sockets.set(i, connect());
            }
        }
    }

    /** How often the service has ended a connection. */
    int cutOff() {
        return cutOff;
    }

    @Override
    public void close() throws IOException {
        work.close();
        for (Socket socket : sockets) {
            socket.close();
        }
    }
}
