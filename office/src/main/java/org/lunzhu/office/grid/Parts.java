package org.lunzhu.office.grid;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** The parts of a package (ECMA-376, part 2) that hold text, unpacked within limits; no other is kept. */
final class Parts {

    private static final int BUFFER = 1 << 16;

    private final Map<String, byte[]> parts = new HashMap<>();
    private long bytes;

    static Parts of(byte[] zip) throws IOException {
        Parts parts = new Parts();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            int count = 0;
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
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

    /** Sizes are counted while unpacking: what the entry says of itself may lie. */
    private void unpack(ZipEntry entry, InputStream in) throws IOException {
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
