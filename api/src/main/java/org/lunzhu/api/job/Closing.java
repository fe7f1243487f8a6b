package org.lunzhu.api.job;

import java.util.function.BooleanSupplier;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whether the process ends, so that jobs are handed back. */
@Component
public class Closing implements BooleanSupplier {

    private volatile boolean closing;

    @EventListener(ContextClosedEvent.class)
    void close() {
        closing = true;
    }

    @Override
    public boolean getAsBoolean() {
        return closing;
    }
}
