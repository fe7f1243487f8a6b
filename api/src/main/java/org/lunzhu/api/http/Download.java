package org.lunzhu.api.http;

import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers that are files to be kept. */
public final class Download {

    public static final MediaType WORKBOOK =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    public static final MediaType OLD_WORKBOOK = MediaType.parseMediaType("application/vnd.ms-excel");
    public static final MediaType TABLE = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private static final int LONGEST = 120;

    private Download() {}

    /**
     * The bytes under that name, which a browser keeps and never opens (RFC 6266).
     *
     * @param name what no file system takes is left out of it
     */
    public static ResponseEntity<Resource> of(byte[] bytes, String name, MediaType type) {
        String disposition = ContentDisposition.attachment()
                .filename(safe(name), StandardCharsets.UTF_8)
                .build()
                .toString();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .body(new ByteArrayResource(bytes));
    }

    /** Without what has a meaning in paths or in headers, and not too long; its end, which tells what it is, stays. */
    static String safe(String name) {
        String plain = name.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\\\/:*?\"<>|]", " ")
                .replaceAll(" +", " ")
                .strip();
        String seen = plain.startsWith(".") ? "_" + plain.substring(1) : plain;
        int length = seen.codePointCount(0, seen.length());
        return length <= LONGEST ? seen : seen.substring(seen.offsetByCodePoints(0, length - LONGEST));
    }
}
