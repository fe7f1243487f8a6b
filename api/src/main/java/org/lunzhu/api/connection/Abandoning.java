package org.lunzhu.api.connection;

import jakarta.servlet.ServletRequest;
import org.apache.catalina.connector.Request;
import org.apache.coyote.ActionCode;

/** Gives up the rest of a body. Tomcat would read it to its end otherwise, with a thread that waits for it. */
final class Abandoning {

    private static final String NAME = Abandoning.class.getName();

    private Abandoning() {}

    /** Makes it possible for those who see but the servlet's request. */
    static void offer(Request request) {
        Runnable abandon = () -> request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
        request.setAttribute(NAME, abandon);
    }

    /** Lets the connection close after the answer, whatever of the body is still to come. */
    static void abandon(ServletRequest request) {
        if (request.getAttribute(NAME) instanceof Runnable abandon) {
            abandon.run();
        }
    }
}
