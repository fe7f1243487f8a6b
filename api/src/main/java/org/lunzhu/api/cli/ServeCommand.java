package org.lunzhu.api.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.lunzhu.api.cli.failure.CommandFailure;
import org.lunzhu.api.cli.failure.ExitCode;
import org.lunzhu.api.serve.LunzhuService;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Runs the service with its page until it is interrupted. */
@Command(name = "serve")
@SuppressWarnings("NullAway.Init") // picocli sets the fields before it calls
final class ServeCommand implements Callable<Integer> {

    private static final int LAST_PORT = 65_535;

    @ParentCommand
    private RootCommand root;

    @Spec
    private CommandSpec spec;

    @Option(names = "--host", paramLabel = "ADDRESS", defaultValue = "127.0.0.1")
    private String host;

    @Option(names = "--port", paramLabel = "N", defaultValue = "8080")
    private int port;

    @Option(names = "--demo", paramLabel = "NAME")
    private @Nullable String demo;

    @Option(names = "--seconds", paramLabel = "N", defaultValue = "20")
    private int seconds;

    @Option(names = "--once")
    private boolean once;

    /** Settings for the service, such as {@code --server.compression.enabled=false}. */
    @Parameters(paramLabel = "SETTING", descriptionKey = "SETTING")
    private List<String> settings = new ArrayList<>();

    @Override
    public Integer call() throws InterruptedException {
        requireFreePort();
        List<String> arguments = new ArrayList<>(List.of("--server.address=" + host, "--server.port=" + port));
        if (demo != null) {
            arguments.add("--logging.level.root=warn");
        }
        arguments.addAll(settings);
        Environment environment = started(arguments).getEnvironment();
        String address = "http://%s:%d".formatted(host, port);
        say(root.texts().get("serve.address", address));
        if (demo != null) {
            new Demo(address, credentials(environment), root.texts(), this::say).run(demo, seconds);
        }
        if (!once) {
            new CountDownLatch(1).await();
        }
        return ExitCode.FINE;
    }

    private ConfigurableApplicationContext started(List<String> arguments) {
        try {
            return LunzhuService.start(arguments);
        } catch (RuntimeException e) {
            throw new CommandFailure(
                    root.texts().get("serve.failed", e.getClass().getSimpleName()));
        }
    }

    private static @Nullable String credentials(Environment environment) {
        String password = environment.getProperty("lunzhu.security.password", "");
        return password.isBlank() ? null : environment.getProperty("lunzhu.security.user", "lunzhu") + ":" + password;
    }

    private void say(String line) {
        spec.commandLine().getOut().println(line);
        spec.commandLine().getOut().flush();
    }

    private void requireFreePort() {
        if (port < 1 || port > LAST_PORT) {
            throw new CommandFailure(root.texts().get("out-of-bounds", "--port", port, 1, LAST_PORT));
        }
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getByName(host))) {
            socket.getLocalPort();
        } catch (IOException | IllegalArgumentException e) {
            throw new CommandFailure(root.texts().get("serve.no-port", host, port));
        }
    }
}
