package org.lunzhu.api.shipped;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One section of {@code native-libraries.md}: its table names files without "lib", and the licences of each part. */
record NativeLibraries(List<String> filePatterns, List<String> licences) {

    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");

    static NativeLibraries of(String markdown, String heading) {
        String section = markdown.substring(markdown.indexOf("## " + heading));
        int next = section.indexOf("\n## ", 1);
        List<String[]> rows = (next < 0 ? section : section.substring(0, next))
                .lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| Part"))
                .map(line -> line.split("\\|"))
                .toList();
        return new NativeLibraries(
                rows.stream().flatMap(row -> patterns(row[2].strip())).toList(),
                rows.stream()
                        .flatMap(row -> Stream.of(row[3].split(",")))
                        .map(String::strip)
                        .distinct()
                        .toList());
    }

    /** What stands "in" another file has none of its own. */
    private static Stream<String> patterns(String cell) {
        return cell.startsWith("in ")
                ? Stream.of()
                : QUOTED.matcher(cell).results().map(NativeLibraries::quoted);
    }

    private static String quoted(MatchResult match) {
        return match.group(1);
    }

    boolean names(String fileName) {
        Path bare = Path.of(fileName.replaceFirst("^lib", ""));
        return filePatterns.stream()
                .anyMatch(pattern -> FileSystems.getDefault()
                        .getPathMatcher("glob:" + pattern)
                        .matches(bare));
    }
}
