package org.lunzhu.office.grid;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.lunzhu.office.problem.Code;
import org.lunzhu.office.problem.Problem;

/** Reads a file by what it holds, whatever its name says. */
public final class BookReader {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};
    private static final int HEAD_BYTES = 2048;

    private BookReader() {}

    /** The largest file that is read, in bytes. */
    public static int maxBytes() {
        return Limits.FILE_BYTES;
    }

    /** The most rows of a sheet that are read. */
    public static int maxRows() {
        return Limits.ROWS;
    }

    /** The most cells of a file, empty ones aside, that are read. */
    public static int maxCells() {
        return Limits.CELLS;
    }

    /** Throws {@link IOException} where the bytes cannot be had; whatever is wrong with them is in the book. */
    public static Book read(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        if (Files.size(file) > Limits.FILE_BYTES) {
            return new Book(name, List.of(), List.of(Limits.tooLarge().problem()));
        }
        return read(name, Files.readAllBytes(file));
    }

    /** Never throws: what cannot be read is a book without sheets, which says why. */
    public static Book read(String fileName, byte[] bytes) {
        try {
            if (bytes.length > Limits.FILE_BYTES) {
                throw Limits.tooLarge();
            }
            return readByContent(fileName, bytes);
        } catch (RefusedFileException e) {
            return new Book(fileName, List.of(), List.of(e.problem()));
        } catch (IOException | RuntimeException e) {
            return new Book(fileName, List.of(), List.of(Problem.ofFile(Code.FILE_BROKEN, null)));
        }
    }

    private static Book readByContent(String fileName, byte[] bytes) throws IOException {
        if (bytes.length == 0) {
            throw new RefusedFileException(Problem.ofFile(Code.FILE_BROKEN, null));
        }
        if (startsWith(bytes, ZIP)) {
            return new XlsxReader(fileName).read(bytes);
        }
        if (startsWith(bytes, COMPOUND)) {
            return XlsReader.read(fileName, bytes);
        }
        if (startsWith(bytes, PDF)) {
            throw unsupported("pdf");
        }
        String head = head(bytes);
        if (head.contains("urn:schemas-microsoft-com:office:spreadsheet") && head.contains("<workbook")) {
            throw unsupported("xml 2003");
        }
        if (head.startsWith("mime-version:")) {
            throw unsupported("mht");
        }
        return looksLikeHtml(head) ? HtmlReader.read(fileName, bytes) : CsvReader.read(fileName, bytes);
    }

    private static boolean startsWith(byte[] bytes, byte[] head) {
        return bytes.length >= head.length && Arrays.equals(bytes, 0, head.length, head, 0, head.length);
    }

    private static boolean looksLikeHtml(String head) {
        return head.contains("<html") || head.contains("<table");
    }

    private static String head(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, HEAD_BYTES), StandardCharsets.ISO_8859_1)
                .replace("\0", "")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    static RefusedFileException unsupported(String kind) {
        return new RefusedFileException(Problem.ofFile(Code.FILE_UNSUPPORTED, kind));
    }

    /** A warning where the name promises something else than the file holds. */
    static List<Problem> mismatch(String fileName, String content, String... honest) {
        int dot = fileName.lastIndexOf('.');
        String extension = dot < 0 ? "" : fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
        return Arrays.asList(honest).contains(extension)
                ? List.of()
                : List.of(Problem.ofFile(Code.FILE_FORMAT_MISMATCH, content, extension.isEmpty() ? "…" : extension));
    }
}
