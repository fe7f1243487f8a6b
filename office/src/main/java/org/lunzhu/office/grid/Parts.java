package org.lunzhu.office.grid;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.jspecify.annotations.Nullable;

/** The parts of a package (ECMA-376, part 2) that hold text, unpacked within limits; no other is kept. */
final class Parts {

    private static final int BUFFER = 1 << 16;

    private final Map<String, byte[]> parts = new HashMap<>();
    private long bytes;

    static Parts of(byte[] zip) throws IOException {
        Parts parts = new Parts();
        try (ZipArchiveInputStream in = open(zip)) {
            int count = 0;
            for (ZipArchiveEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                count++;
                if (count > Limits.PARTS) {
                    throw Limits.tooLarge();
                }
                parts.unpack(entry, in);
            }
        }
        if (parts.parts.isEmpty()) {
            throw Xml.broken();
        }
        return parts;
    }

    /** Java's own stream does not read what programs write that do not know the sizes of parts before (Zip64). */
    private static ZipArchiveInputStream open(byte[] zip) {
        return new ZipArchiveInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8.name(), true, true);
    }

    /** Sizes are counted while unpacking: what the entry says of itself may lie. */
    private void unpack(ZipArchiveEntry entry, InputStream in) throws IOException {
        String name = normal(entry.getName());
        boolean isText = name.endsWith(".xml") || name.endsWith(".rels");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        int size = 0;
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            size += n;
            bytes += n;
            if (size > Limits.PART_BYTES || bytes > Limits.ALL_PARTS_BYTES) {
                throw Limits.tooLarge();
            }
            if (isText) {
                out.write(buffer, 0, n);
            }
        }
        parts.put(name, isText ? out.toByteArray() : new byte[0]);
    }

    private static String normal(String name) {
        String slashed = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return slashed.startsWith("/") ? slashed.substring(1) : slashed;
    }

    boolean has(String name) {
        return parts.containsKey(normal(name));
    }

    byte @Nullable [] find(String name) {
        return parts.get(normal(name));
    }

    /** The bytes of a part that is read once only. */
    byte @Nullable [] take(String name) {
        return parts.remove(normal(name));
    }
}
