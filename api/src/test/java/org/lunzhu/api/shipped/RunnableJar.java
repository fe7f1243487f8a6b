package org.lunzhu.api.shipped;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The jar that the build has made, opened. */
final class RunnableJar implements AutoCloseable {

    private static final Path PATH = Path.of("target", "lunzhu.jar");
    private static final String LIBRARIES = "BOOT-INF/lib/";

    private final ZipFile zip;

    RunnableJar() throws IOException {
        zip = new ZipFile(PATH.toFile());
    }

    /** File names of the Java libraries in it. */
    List<String> libraries() {
        return zip.stream()
                .map(ZipEntry::getName)
                .filter(name -> name.startsWith(LIBRARIES) && name.endsWith(".jar"))
                .map(name -> name.substring(LIBRARIES.length()))
                .toList();
    }

    boolean has(String entry) {
        return zip.getEntry(entry) != null;
    }

    String text(String entry) throws IOException {
        try (InputStream in = zip.getInputStream(zip.getEntry(entry))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Paths of the files in a library. */
    List<String> filesOf(String library) throws IOException {
        List<String> files = new ArrayList<>();
        try (ZipInputStream in = open(library)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.isDirectory()) {
                    files.add(entry.getName());
                }
            }
        }
        return files;
    }

    /** What a visitor makes of every file of the archive of programs in a library of PostgreSQL's binaries. */
    void programsOf(String library, ProgramVisitor visitor) throws IOException {
        try (ZipInputStream in = open(library)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().endsWith(".txz")) {
                    visit(new TarArchiveInputStream(new XZInputStream(in)), visitor);
                    return;
                }
            }
        }
        throw new IllegalStateException("There are no programs in the library (%s).".formatted(library));
    }

    private static void visit(TarArchiveInputStream archive, ProgramVisitor visitor) throws IOException {
        for (TarArchiveEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
            if (!entry.isDirectory()) {
                visitor.visit(Path.of(entry.getName()).normalize().toString(), archive);
            }
        }
    }

    private ZipInputStream open(String library) throws IOException {
        return new ZipInputStream(zip.getInputStream(zip.getEntry(LIBRARIES + library)));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Told of one file: its path, and its content to read from. */
    @FunctionalInterface
    interface ProgramVisitor {
        void visit(String path, InputStream content) throws IOException;
    }
}
