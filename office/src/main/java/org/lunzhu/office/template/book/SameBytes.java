package org.lunzhu.office.template.book;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Packs a workbook anew, with no time of writing in it. */
final class SameBytes {

    /** The first day that a zip file can tell. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private SameBytes() {}

    static void copy(byte[] zip, OutputStream out) throws IOException {
        ZipOutputStream packed = new ZipOutputStream(out);
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                ZipEntry entry = new ZipEntry(part.getName());
                entry.setTimeLocal(TIME);
                packed.putNextEntry(entry);
                parts.transferTo(packed);
                packed.closeEntry();
            }
        }
        packed.finish();
        packed.flush();
    }
}
