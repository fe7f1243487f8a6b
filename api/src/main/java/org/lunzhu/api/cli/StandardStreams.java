package org.lunzhu.api.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Standard output and error in UTF-8, or as a terminal wants it if that can show Chinese. */
final class StandardStreams {

    private StandardStreams() {}

    static PrintWriter out() {
        return new PrintWriter(new FileOutputStream(FileDescriptor.out), true, charset());
    }

    static PrintWriter err() {
        return new PrintWriter(new FileOutputStream(FileDescriptor.err), true, charset());
    }

    private static Charset charset() {
        Console console = System.console();
        Charset charset = console == null ? StandardCharsets.UTF_8 : console.charset();
        return charset.canEncode() && charset.newEncoder().canEncode('轮') ? charset : StandardCharsets.UTF_8;
    }
}
