package org.lunzhu.api.connection;

import java.io.IOException;
import java.time.Duration;
import org.apache.coyote.Adapter;
import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;

/**
 * Ends connections whose headers take too long in all. Tomcat's own limit is on the time between two bytes, which a
 * sender of a byte now and then never reaches. It calls the service whenever bytes have come, so nothing need wait.
 */
final class TimedProcessor extends Http11Processor {

    private final long headerNanos;
    private @Nullable SocketWrapperBase<?> unfinished;
    private long begunNanos;

    TimedProcessor(TimedProtocol protocol, Adapter adapter, Duration headerTime) {
        super(protocol, adapter);
        this.headerNanos = headerTime.toNanos();
    }

    @Override
    public SocketState service(SocketWrapperBase<?> socket) throws IOException {
        if (unfinished != socket) {
            begunNanos = System.nanoTime();
        } else if (System.nanoTime() - begunNanos > headerNanos) {
            unfinished = null;
            return SocketState.CLOSED;
        }
        SocketState state = super.service(socket);
        unfinished = state == SocketState.LONG && !isAsync() ? socket : null;
        return state;
    }
}
