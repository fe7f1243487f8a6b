package org.lunzhu.api;

import java.util.List;
import org.lunzhu.api.cli.Commands;

/** The program: {@code java -jar lunzhu.jar COMMAND}; {@code --help} tells the rest. */
public final class Lunzhu {

    private Lunzhu() {}

    /** Runs one command and ends with its exit code. */
    public static void main(String[] arguments) {
        System.exit(Commands.run(List.of(arguments)));
    }
}
