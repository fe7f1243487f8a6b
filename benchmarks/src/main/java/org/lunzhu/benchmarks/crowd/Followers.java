package org.lunzhu.benchmarks.crowd;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Clients that follow one plan's events; some of them never read what they are sent. */
final class Followers implements AutoCloseable {

    private static final int SMALL_WINDOW = 2048;
    private static final long PAUSE_MILLIS = 50;

    private final List<SocketChannel> reading = new ArrayList<>();
    private final List<SocketChannel> deaf = new ArrayList<>();
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(1 << 16);
    private final RepeatedWork work;
    private volatile long bytes;
    private volatile int ended;

    private Followers(InetAddress host, int port, String path, int count, int unread) throws IOException {
        for (int i = 0; i < count; i++) {
            (i < unread ? deaf : reading).add(connect(host, port, path, i < unread));
        }
        this.work = RepeatedWork.start("followers", PAUSE_MILLIS, this::read);
    }

    /**
     * Opens the streams.
     *
     * @param unread how many of them never read
     */
    static Followers start(InetAddress host, int port, String path, int count, int unread) throws IOException {
        return new Followers(host, port, path, count, unread);
    }

    private static SocketChannel connect(InetAddress host, int port, String path, boolean deaf) throws IOException {
        SocketChannel channel = SocketChannel.open();
        if (deaf) {
            channel.setOption(StandardSocketOptions.SO_RCVBUF, SMALL_WINDOW);
        }
        channel.connect(new InetSocketAddress(host, port));
        String request =
                "GET %s HTTP/1.1\r\nHost: localhost:%d\r\nAccept: text/event-stream\r\n\r\n".formatted(path, port);
        channel.write(ByteBuffer.wrap(request.getBytes(StandardCharsets.US_ASCII)));
        channel.configureBlocking(false);
        return channel;
    }

    private void read() throws IOException {
        for (SocketChannel channel : reading) {
            if (channel.isOpen()) {
                read(channel);
            }
        }
    }

    private void read(SocketChannel channel) throws IOException {
        int count = channel.read(buffer.clear());
        if (count < 0) {
            ended++;
            channel.close();
        } else {
            bytes += count;
        }
    }

    /** How much those who read were told, in bytes. */
    long bytes() {
        return bytes;
    }

    /** How many of those who read were let go. */
    int ended() {
        return ended;
    }

    @Override
    public void close() throws IOException {
        work.close();
        for (SocketChannel channel : reading) {
            channel.close();
        }
        for (SocketChannel channel : deaf) {
            channel.close();
        }
    }
}
