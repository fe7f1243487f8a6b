package org.lunzhu.benchmarks.crowd;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures how long a plan's page takes beside slow clients. */
@Command(
        name = "crowd",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Opens a plan's page (its numbers and the first page of its board) over and over, first alone, then beside",
            "clients that never finish their requests and followers of its events, of which some never read. The plan",
            "should be in the middle of its search, so that there are events."
        })
public final class CrowdCommand implements Callable<Integer> {

    private static final double P95 = 0.95;
    private static final long PAUSE_MILLIS = 3000;

    @Option(
            names = "--service",
            paramLabel = "URL",
            defaultValue = "http://127.0.0.1:8080",
            description = {"Where the service is (default: ${DEFAULT-VALUE})."})
    private URI service = URI.create("http://127.0.0.1:8080");

    @Option(names = "--plan", required = true, paramLabel = "ID", description = "The plan.")
    private String plan = "";

    @Option(
            names = "--slow",
            paramLabel = "N",
            defaultValue = "300",
            description = {"Clients that send a byte every three seconds (default: ${DEFAULT-VALUE})."})
    private int slow;

    @Option(
            names = "--streams",
            paramLabel = "N",
            defaultValue = "200",
            description = {"Followers of the plan (default: ${DEFAULT-VALUE})."})
    private int streams;

    @Option(
            names = "--unread",
            paramLabel = "N",
            defaultValue = "20",
            description = {"How many of the followers never read (default: ${DEFAULT-VALUE})."})
    private int unread;

    @Option(
            names = "--times",
            paramLabel = "N",
            defaultValue = "200",
            description = {"How often the page is opened (default: ${DEFAULT-VALUE})."})
    private int times;

    @Override
    public Integer call() throws IOException, InterruptedException {
        InetAddress host = InetAddress.getByName(service.getHost());
        Reader reader = new Reader(service, plan);
        reader.times(times);
        print("alone", reader.times(times));
        try (SlowSenders senders = SlowSenders.start(host, service.getPort(), slow, PAUSE_MILLIS);
                Followers followers = Followers.start(
                        host, service.getPort(), "/api/v1/plans/%s/events".formatted(plan), streams, unread)) {
            print("beside them", reader.times(times));
            System.out.printf(
                    Locale.ROOT,
                    "slow senders cut off %d times; followers were told %d bytes, %d of those who read were let go%n",
                    senders.cutOff(),
                    followers.bytes(),
                    followers.ended());
        }
        return 0;
    }

    private static void print(String where, double[] sorted) {
        System.out.printf(
                Locale.ROOT,
                "%s: median %.0f ms, p95 %.0f ms, longest %.0f ms (%d pages)%n",
                where,
                sorted[sorted.length / 2],
                sorted[(int) Math.ceil(P95 * sorted.length) - 1],
                sorted[sorted.length - 1],
                sorted.length);
    }
}
