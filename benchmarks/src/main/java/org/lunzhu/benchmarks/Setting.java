package org.lunzhu.benchmarks;

/**
 * What a row was measured with.
 *
 * @param commit version of the program
 * @param machine processors, memory and Java
 */
record Setting(String commit, String machine) {

    private static final long MEBIBYTE = 1 << 20;

    /** This machine, running that version. */
    static Setting here(String commit) {
        Runtime runtime = Runtime.getRuntime();
        return new Setting(
                commit,
                "%s %d cpu %d MiB Java %s"
                        .formatted(
                                System.getProperty("os.arch"),
                                runtime.availableProcessors(),
                                runtime.maxMemory() / MEBIBYTE,
                                Runtime.version().feature()));
    }
}
