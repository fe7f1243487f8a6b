package org.lunzhu.api.support;

import java.util.List;
import org.lunzhu.api.serve.LunzhuService;

/** The service in a process of its own, for tests that stop or kill one. */
public final class ServiceProcess {

    private ServiceProcess() {}

    public static void main(String[] settings) {
        LunzhuService.start(List.of(settings));
    }
}
