package org.lunzhu.api.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EventStreamTest {

    private final AsyncContext async = mock(AsyncContext.class);
    private final ServletOutputStream out = mock(ServletOutputStream.class);
    private final StringBuilder written = new StringBuilder();
    private final AtomicInteger ends = new AtomicInteger();
    private EventStream stream;

    @BeforeEach
    void open() throws IOException {
        ServletResponse response = mock(ServletResponse.class);
        when(async.getResponse()).thenReturn(response);
        when(response.getOutputStream()).thenReturn(out);
        doAnswer(call -> written.append(new String(call.getArgument(0, byte[].class), StandardCharsets.UTF_8)))
                .when(out)
                .write(any(byte[].class));
        stream = new EventStream(async, 3);
        stream.atEnd(ends::incrementAndGet);
        stream.begin();
    }

    private static PlanState state(long number, boolean isFinal) {
        return new PlanState(number, "{}", isFinal);
    }

    private void clientTakes(boolean takes) {
        when(out.isReady()).thenReturn(takes);
    }

    @Test
    void aClientThatTakesNothingGetsTheNewestStateAloneWhenItReadsAgain() throws IOException {
        clientTakes(false);
        stream.onWritePossible();
        stream.tell(state(4, false));
        stream.tell(state(6, false));
        stream.tell(state(5, false));
        verify(out, never()).write(any(byte[].class));

        clientTakes(true);
        stream.onWritePossible();

        assertThat(written.toString()).isEqualTo("id:6\nevent:progress\ndata:{}\n\n");
    }

    @Test
    void aStateThatTheClientHasSeenIsNotToldAgain() {
        clientTakes(true);
        stream.onWritePossible();
        stream.tell(state(3, false));

        assertThat(written.toString()).isEqualTo(":\n\n");
    }

    @Test
    void aSilentStreamGetsASignOfLifeWhenItIsAskedFor() {
        clientTakes(true);
        stream.onWritePossible();
        stream.keepAlive();

        assertThat(written.toString()).isEqualTo(":\n\n:\n\n");
    }

    @Test
    void theFinalStateEndsTheStreamOnceItIsTaken() {
        clientTakes(false);
        stream.onWritePossible();
        stream.tell(state(4, true));
        verify(async, never()).complete();

        clientTakes(true);
        stream.onWritePossible();

        assertThat(written.toString()).startsWith("id:4\n");
        verify(async).complete();
        assertThat(ends).hasValue(1);
    }

    @Test
    void aClientThatHasGoneEndsItsStreamOnce() throws IOException {
        clientTakes(true);
        doThrow(new IOException("Broken pipe")).when(out).write(any(byte[].class));

        stream.onWritePossible();
        stream.onError(new IOException("Broken pipe"));
        stream.tell(state(4, false));

        assertThat(ends).hasValue(1);
    }
}
