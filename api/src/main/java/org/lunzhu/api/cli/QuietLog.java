package org.lunzhu.api.cli;

/** Keeps libraries from writing their log on standard output, which belongs to the result. */
final class QuietLog {

    private QuietLog() {}

    /** Logs errors only, on standard error; to be called before anything is logged. */
    static void configure() {
        System.setProperty("logback.configurationFile", "org/lunzhu/api/cli/quiet-logback.xml");
    }
}
