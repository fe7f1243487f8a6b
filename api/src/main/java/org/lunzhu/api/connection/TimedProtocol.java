package org.lunzhu.api.connection;

import java.time.Duration;
import org.apache.coyote.Processor;
import org.apache.coyote.http11.Http11NioProtocol;

/** HTTP/1.1 as Tomcat speaks it, with a time within which the headers of a request must be there. */
public final class TimedProtocol extends Http11NioProtocol {

    private Duration headerTime = Duration.ofSeconds(10);

    void setHeaderTime(Duration headerTime) {
        this.headerTime = headerTime;
    }

    @Override
    protected Processor createProcessor() {
        return new TimedProcessor(this, getAdapter(), headerTime);
    }
}
