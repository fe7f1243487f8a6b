package org.lunzhu.api.support;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A body of several parts, as browsers send one. */
public final class Multipart {

    public static final String TYPE = "multipart/form-data; boundary=----lunzhu";

    private static final String BOUNDARY = "------lunzhu";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /** Adds a file under the name that files have. */
    public Multipart file(String fileName, byte[] content) {
        return part("form-data; name=\"files\"; filename=\"" + fileName + "\"", content);
    }

    /** Adds a part with that disposition, right or wrong. */
    public Multipart part(String disposition, byte[] content) {
        write(BOUNDARY + "\r\nContent-Disposition: " + disposition + "\r\n\r\n");
        bytes.writeBytes(content);
        write("\r\n");
        return this;
    }

    /** The body without its end. */
    public byte[] unfinished() {
        return bytes.toByteArray();
    }

    public byte[] finished() {
        write(BOUNDARY + "--\r\n");
        return bytes.toByteArray();
    }

    private void write(String text) {
        bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
